import { setTimeout as wait } from 'node:timers/promises'
import type { Payload } from 'payload'
import type { Sandbox } from '@publishers/sandbox'
import { WECHAT_DEMO_ACCOUNTS, WEIBO_DEMO_ACCOUNTS } from '@publishers/sandbox'
import type { FollowerComment, Place } from './followers'
import { FOLLOWERS } from './followers'
import { sayOnSite } from './sayOnSite'
import { answerFollowers } from './answerFollowers'

type Bringing = { payload: Payload; sandbox: Sandbox }
type Spoken = Bringing & { row: FollowerComment; index: number }

const mark = 'demo-followers'
const tries = 90

/**
 * The demo's followers say their forty comments once what they speak of is out; from there on the worker collects, judges
 * and files them as it does real ones. What was said before an interruption is found there and not said again.
 */
export async function bringFollowers({ payload, sandbox }: Bringing): Promise<void> {
  if (await isMarked(payload)) return
  let waiting = FOLLOWERS.map((row, index) => ({ payload, sandbox, row, index }))
  for (let round = 0; round < tries && waiting.length > 0; round += 1) {
    const left: Spoken[] = []
    for (const spoken of waiting) if (!(await tried(spoken))) left.push(spoken)
    waiting = left
    if (waiting.length > 0) await wait(2_000, undefined, { ref: false })
  }
  if (waiting.length > 0)
    payload.logger.warn({ msg: `demo: ${waiting.length} comments found no item that is out` })
  await answerFollowers(payload)
  await payload.create({
    collection: 'platform-state',
    data: { key: mark, value: { at: new Date().toISOString() } },
    overrideAccess: true,
  })
}

const isMarked = async (payload: Payload): Promise<boolean> =>
  (
    await payload.count({
      collection: 'platform-state',
      where: { key: { equals: mark } },
      overrideAccess: true,
    })
  ).totalDocs > 0

/** One that is not taken does not keep the others from being said. */
const tried = (spoken: Spoken): Promise<boolean> =>
  say(spoken).catch((err: unknown) => {
    spoken.payload.logger.warn({ msg: `demo: comment ${spoken.row.number} was not taken`, err })
    return true
  })

/** False while the item is not out there. */
async function say(spoken: Spoken): Promise<boolean> {
  const { row, index, payload } = spoken
  if (row.place === 'web') return sayOnSite({ payload, row, index })
  const item = await publishedAs(payload, row)
  if (!item) return false
  if (!isSaid(spoken, item)) await SPEAK[row.place](spoken, item)
  return true
}

const SPEAK: Record<Exclude<Place, 'web'>, (spoken: Spoken, item: string) => Promise<unknown>> = {
  weibo: ({ sandbox, row, index }, item) =>
    sandbox.control.weibo.say(weiboUid(), { item, ...words(row, index) }),
  yunfan: ({ sandbox, row, index }, item) =>
    sandbox.control.wechat.say(appId(), { item, ...words(row, index) }),
}

/** Whose words it are tells the one said before a stop from a new one. */
const words = ({ who, text, minutesAgo }: FollowerComment, index: number) => ({
  nickname: who,
  userId: speakerOf(index),
  text,
  at: new Date(Date.now() - minutesAgo * 60_000).toISOString(),
})

const speakerOf = (index: number) => String(7_000_000_001 + index)
const weiboUid = () => WEIBO_DEMO_ACCOUNTS[0]?.uid ?? ''
const appId = () => WECHAT_DEMO_ACCOUNTS[0]?.appid ?? ''

function isSaid({ sandbox, row, index }: Spoken, item: string): boolean {
  const speaker = speakerOf(index)
  if (row.place === 'weibo')
    return sandbox.control.weibo
      .feed(weiboUid())
      .some(({ idstr, comments }) => idstr === item && comments.some(({ by }) => by.id === speaker))
  return sandbox.control.wechat
    .feed(appId())
    .some(
      ({ msgDataId, comments }) =>
        msgDataId === item && comments.some(({ openid }) => openid === speaker),
    )
}

/** The platform's own id of the item, as its delivery's receipt has it. */
async function publishedAs(payload: Payload, row: FollowerComment): Promise<string | undefined> {
  const channel = row.place === 'weibo' ? 'weibo' : 'wechat'
  const { docs } = await payload.find({
    collection: 'deliveries',
    where: {
      and: [
        { title: { equals: row.on } },
        { channel: { equals: channel } },
        { action: { equals: 'publish' } },
        { state: { equals: 'published' } },
      ],
    },
    limit: 5,
    depth: 0,
    overrideAccess: true,
  })
  const ids = docs.map(({ receipt }) => (receipt as { ids?: Record<string, string> })?.ids ?? {})
  const name = channel === 'weibo' ? 'postId' : 'msgDataId'
  return ids.find((each) => each[name])?.[name]
}
