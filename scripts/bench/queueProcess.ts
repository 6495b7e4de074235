// The real API in one process, a hundred thousand comments, and a moderator who looks at the queue.
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import config from '@payload-config'
import { getPayload } from 'payload'
import { apiListener } from '@/server/apiListener'
import { fillComments } from './fillComments'

process.on('disconnect', () => process.exit(0))
const { count, queued, rounds } = JSON.parse(process.env.BENCH_QUEUE ?? '{}') as {
  count: number
  queued: number
  rounds: number
}
const payload = await getPayload({ config })
const server = http.createServer((req, res) => void apiListener(req, res))
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
const { port } = server.address() as AddressInfo
const filled = await fillComments({ payload, count, queued })

const call = async (path: string, body?: object) => {
  const began = performance.now()
  const answer = await fetch(`http://127.0.0.1:${port}/api/${path}`, {
    method: body ? 'POST' : 'GET',
    headers: { Authorization: `JWT ${filled.token}`, 'Content-Type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  })
  const data = (await answer.json()) as Record<string, unknown>
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${JSON.stringify(data).slice(0, 300)}`)
  return { ms: performance.now() - began, data }
}

type Asked = { name: string; path: (turn: number) => string; body?: (turn: number) => object }
const first = await call('comments/queue')
const docs = first.data.docs as { id: number | string }[]
let cursor = String(first.data.nextCursor)
for (let page = 0; page < 20; page += 1)
  cursor = String((await call(`comments/queue?limit=100&cursor=${cursor}`)).data.nextCursor)

const asked: Asked[] = [
  { name: 'queue, first page with counts', path: () => 'comments/queue' },
  { name: 'queue, page 21 of 100', path: () => `comments/queue?limit=100&cursor=${cursor}` },
  { name: 'queue, one channel', path: () => 'comments/queue?channel=weibo' },
  { name: 'queue, a rare violation', path: () => 'comments/queue?violation=illegal' },
  { name: 'queue, one district', path: () => `comments/queue?organization=${filled.district}` },
  { name: 'all approved, newest first', path: () => 'comments/queue?state=approved' },
  { name: 'all of one item', path: () => 'comments/queue?state=all&item=7' },
  { name: 'search in the queue', path: () => `comments/queue?text=${encodeURIComponent('食堂')}` },
  {
    name: 'changes since 10 s',
    path: () => `comments/queue/changes?since=${new Date(Date.now() - 10_000).toISOString()}`,
  },
  {
    name: 'one comment’s context',
    path: (turn) => `comments/${docs[turn % docs.length]?.id}/context`,
  },
  { name: 'trend of 30 days', path: () => 'opinion/trend?from=2026-01-10&to=2026-02-08' },
  { name: 'brief of a day', path: () => 'opinion/brief?date=2026-01-20' },
  {
    name: 'a decision',
    path: (turn) => `comments/${filled.ids[turn]}/moderate`,
    body: () => ({ action: 'approve' }),
  },
]

process.on('message', ({ number }: { number: number }) => {
  void measure().then((measured) =>
    process.send?.({ number, measured, peakMb: Math.round(process.resourceUsage().maxRSS / 1024) }),
  )
})
process.send?.({ ready: 'queue' })

async function measure() {
  const measured: { name: string; p50: number; p99: number; worst: number }[] = []
  for (const { name, path, body } of asked) {
    const times: number[] = []
    // The first asks are the program warming up.
    for (let turn = 0; turn < rounds + 5; turn += 1) {
      const { ms } = await call(path(turn), body?.(turn))
      if (turn >= 5) times.push(ms)
    }
    times.sort((a, b) => a - b)
    const at = (share: number) =>
      times[Math.min(times.length - 1, Math.floor(times.length * share))]
    measured.push({ name, p50: at(0.5) ?? 0, p99: at(0.99) ?? 0, worst: times.at(-1) ?? 0 })
  }
  return measured
}
