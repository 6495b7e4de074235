// Comments of many people on a few items, in pages of fifty as platforms answer, through intake and judge.
import config from '@payload-config'
import { getPayload } from 'payload'
import type { Said } from '@/comments/ingest/said'
import { takeInAll } from '@/comments/ingest/takeIn'
import { judgePending } from '@/comments/judge/judgePending'

process.on('disconnect', () => process.exit(0))
const { count, items } = JSON.parse(process.env.BENCH_COMMENTS ?? '{}') as {
  count: number
  items: number
}
const pageSize = 50
const payload = await getPayload({ config })
const { id: organization } = await payload.create({
  collection: 'organizations',
  data: { name: '基准工会', level: 'city' },
  overrideAccess: true,
})

/** As they come: mostly kind words and questions; two in a hundred ask for help, four offer something. */
const KIND = [
  '师傅这手焊活真绝，向劳模学习',
  '几点开馆，周一开吗？',
  '组照看哭了，骑手辛苦',
  '希望能加音频类',
  '图文清楚，贴心',
  '支持，已转给班组',
  '祝老师傅健康',
  '预约票就几十张，抢不到',
]
const wordsOf = (at: number): string => {
  if (at % 50 === 7) return '高温津贴到现在没发'
  if (at % 25 === 3) return '加V领流水，日结'
  return KIND[at % KIND.length] ?? ''
}

const said = (at: number): Said => ({
  key: `bench:${at}`,
  channel: 'weibo',
  kind: 'artworks',
  item: String(at % items),
  itemTitle: '基准展品',
  organization,
  text: `${wordsOf(at)}${'，第'.repeat(at % 3)}${at}`,
  author: `person-${at % 3_000}`,
  authorName: `职工${at % 3_000}`,
  at: new Date(Date.UTC(2026, 10, 1) + at * 1_000),
  external: { commentId: String(at), isShownThere: true },
})

async function takeAll(): Promise<void> {
  for (let from = 0; from < count; from += pageSize)
    await takeInAll({
      payload,
      said: Array.from({ length: Math.min(pageSize, count - from) }, (_, at) => said(from + at)),
    })
}

async function judgeAll(): Promise<void> {
  while ((await judgePending({ payload, worker: 'bench' })) > 0);
}

async function timed(what: string, work: () => Promise<void>) {
  const begun = performance.now()
  await work()
  return { what, ms: performance.now() - begun, comments: count }
}

async function measure() {
  const taken = await timed('taken in: masked, sealed, stored', takeAll)
  const judged = await timed('judged, tickets opened, refusals on record', judgeAll)
  const again = await timed('the same read again: nothing changes', takeAll)
  const { totalDocs } = await payload.count({
    collection: 'comments',
    where: { state: { equals: 'pending' } },
    overrideAccess: true,
  })
  if (totalDocs > 0) throw new Error(`${totalDocs} comments were judged by nobody`)
  const whole = { what: 'both: from what a channel listed to the verdict', ms: taken.ms + judged.ms, comments: count }
  return [taken, judged, whole, again]
}

process.on('message', ({ number }: { number: number }) => {
  measure().then(
    (measured) => process.send?.({ number, measured }),
    (error: unknown) => {
      console.error(error)
      process.exit(1)
    },
  )
})
process.on('SIGTERM', () => process.exit(0))
process.send?.({ ready: 'comments' })
