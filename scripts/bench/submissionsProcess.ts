// 20,000 submissions, and the questions of a desk's list and of the public about them.
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import config from '@payload-config'
import { getPayload } from 'payload'
import { STATES } from '@/campaign/states'
import { insertRows } from '@/database/bulkRows'
import { inTransaction } from '@/database/inTransaction'
import { apiListener } from '@/server/apiListener'

process.on('disconnect', () => process.exit(0))
const { count, rounds } = JSON.parse(process.env.BENCH_SUBMISSIONS ?? '{}') as {
  count: number
  rounds: number
}
const payload = await getPayload({ config })
const server = http.createServer((req, res) => void apiListener(req, res))
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
const campaign = await fill()

async function fill(): Promise<number | string> {
  const organization = (
    await payload.create({
      collection: 'organizations',
      data: { name: '基准工会', level: 'city' },
      overrideAccess: true,
    })
  ).id
  await payload.create({
    collection: 'users',
    data: {
      email: 'bench@test.local',
      password: 'correct horse battery',
      name: '基准',
      organization,
      active: true,
      roles: [{ role: 'editor', organization }],
    } as never,
    overrideAccess: true,
  })
  const { id } = await payload.db.create({
    collection: 'campaigns',
    data: {
      title: '基准征集',
      slug: 'bench',
      type: 'collection',
      aiUsage: 'none',
      organization,
      _status: 'published',
    },
  })
  const categories = ['essay', 'photo', 'video', 'comic']
  await inTransaction({ payload, label: 'fill' }, async (req) => {
    for (let from = 0; from < count; from += 1000)
      await insertRows({
        payload,
        req,
        collection: 'submissions',
        relations: ['campaign', 'organization', 'union'],
        rows: Array.from({ length: 1000 }, (_, index) => {
          const at = from + index
          const state = STATES[at % STATES.length] ?? 'shown'
          return {
            title: `作品 ${at}：夜班的灯`,
            slug: `bench-${at}`,
            digest: '用于基准的简介，和真实作品差不多长，两行左右。',
            number: `B-${String(at).padStart(5, '0')}`,
            type: 'work',
            aiUsage: 'none',
            campaign: id as number,
            category: categories[at % 4] ?? 'photo',
            state,
            organization: organization as number,
            union: organization as number,
            awaits: 'none',
            formRevision: 0,
            submittedAt: new Date(Date.now() - at * 60_000).toISOString(),
            _status: state === 'shown' ? 'published' : 'draft',
          }
        }),
      })
  })
  return id as number
}

async function measure() {
  const signedIn = await fetch(`${base}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'bench@test.local', password: 'correct horse battery' }),
  })
  const { token } = (await signedIn.json()) as { token: string }
  const desk = { authorization: `JWT ${token}` }
  const list = '/api/submissions?depth=0&limit=25&sort=-updatedAt'
  const questions: [string, string, HeadersInit][] = [
    ['desk: first page of all', list, desk],
    ['desk: page 400', `${list}&page=400`, desk],
    ['desk: by state', `${list}&where[state][equals]=submitted`, desk],
    [
      'desk: by state and category',
      `${list}&where[and][0][state][equals]=shown&where[and][1][category][equals]=photo`,
      desk,
    ],
    ['desk: by number', `${list}&where[number][equals]=B-12345`, desk],
    ['desk: words in the title', `${list}&where[title][like]=夜班`, desk],
    ['desk: statistics of the call', `/api/judging/campaigns/${campaign}/statistics`, desk],
    ['public: works on show', `${list}&where[campaign][equals]=${campaign}`, {}],
  ]
  const measured = []
  for (const [what, path, headers] of questions) {
    const times: number[] = []
    let total = 0
    const times_ = what.includes('statistics') ? Math.min(5, rounds) : rounds
    for (let index = 0; index < times_; index += 1) {
      const at = performance.now()
      const response = await fetch(base + path, { headers })
      const body = (await response.json()) as { totalDocs?: number; units?: unknown[] }
      times.push(performance.now() - at)
      if (!response.ok) throw new Error(`${path}: ${response.status} ${JSON.stringify(body)}`)
      total = body.totalDocs ?? body.units?.length ?? 0
    }
    const sorted = times.toSorted((a, b) => a - b)
    const at = (part: number) => sorted[Math.floor(sorted.length * part)] ?? 0
    measured.push({ what, p50: at(0.5), p95: at(0.95), p99: at(0.99), total })
  }
  return measured
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
process.send?.({ ready: 'submissions' })
