import { createLocalReq } from 'payload'
import { setTimeout as wait } from 'node:timers/promises'
import type { Id } from '@/access/scope'
import { readDelivery } from '@/distribution/delivery'
import { planDeliveries } from '@/distribution/plan'
import type { Stand } from '../grounds/ground'
import { groundOf } from '../grounds/index'
import { makeApprovedItem } from '../items'
import type { Pool } from '../pool'
import type { World } from '../world'
import type { ActScenario } from './actScenario'

/** A published item that readers comment on, and what of that the platform shows. */
export type ActGround = {
  stand: Stand
  delivery: Id
  /** A reader writes; the id there. */
  say(text: string): Promise<string>
  /** What the platform has of that comment now. */
  there(commentId: string): {
    isDeleted: boolean
    isElected: boolean
    /** Answers of ours with these words that readers see. */
    replies(text: string): number
  }
}

const patienceMs = 60_000

/** One item a channel and session, published in peace. */
export async function openActGround(
  world: World,
  { channel, pool, number }: { channel: ActScenario['channel']; pool: Pool; number: number },
): Promise<ActGround> {
  const { payload, organization, sandbox } = world
  const stand = await groundOf(channel).open(world, number)
  const account = await payload.findByID({
    collection: 'channel-accounts',
    id: stand.account,
    depth: 0,
    overrideAccess: true,
  })
  if (channel === 'wechat')
    await payload.update({
      collection: 'channel-accounts',
      id: stand.account,
      data: { settings: { ...(account.settings as object), needOpenComment: true } } as never,
      overrideAccess: true,
    })
  const title = `留言混沌测试${channel}${number}`
  const made = await makeApprovedItem({ payload, organization, accounts: [stand.account], title })
  const req = await createLocalReq({}, payload)
  const [planned] = await planDeliveries({ req, run: made.run as never })
  const delivery = planned?.delivery as Id
  const worker = await pool.start()
  for (const deadline = Date.now() + patienceMs * world.pace; ; await wait(50)) {
    const row = await readDelivery({ payload, id: delivery })
    if (row?.state === 'published') break
    if (Date.now() > deadline) throw new Error(`${channel}: ${row?.state} ${row?.error?.message}`)
  }
  pool.kill(worker)
  await sandbox.control.idle()
  return { stand, delivery, ...handsOf(world, { channel, number, title }) }
}

type Place = { channel: ActScenario['channel']; number: number; title: string }

function handsOf(
  { sandbox }: World,
  { channel, number, title }: Place,
): Pick<ActGround, 'say' | 'there'> {
  const { wechat, weibo } = sandbox.control
  if (channel === 'wechat') {
    const appid = `wx${number.toString(36).padStart(16, '0')}`
    const articleId = wechat.feed(appid).find((each) => each.title === title)?.articleId ?? ''
    const all = () => wechat.account(appid).published.flatMap(({ comments }) => comments)
    return {
      say: async (content) => {
        const said = await wechat.comment(appid, { articleId, content })
        if (!said.ok) throw new Error(said.reason)
        return String(said.comment.id)
      },
      there: (commentId) => {
        const comment = all().find(({ id }) => String(id) === commentId)
        return {
          isDeleted: comment?.state === 'deleted',
          isElected: comment?.elected === true,
          replies: (text) => Number(comment?.reply?.content === text),
        }
      },
    }
  }
  const uid = String(1_000_000_000 + number)
  const idstr = weibo.feed(uid).find(({ text }) => text.includes(title))?.idstr ?? ''
  const all = () => weibo.account(uid).posts.flatMap(({ comments }) => comments)
  return {
    say: async (text) => {
      const said = await weibo.comment(uid, { idstr, text })
      if (!said.ok) throw new Error(said.reason)
      return said.comment.idstr
    },
    there: (commentId) => ({
      isDeleted: all().find((each) => each.idstr === commentId)?.deleted === true,
      isElected: false,
      replies: (text) => all().filter((each) => !each.deleted && each.text.includes(text)).length,
    }),
  }
}
