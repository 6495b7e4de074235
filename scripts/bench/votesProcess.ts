// The real API in one process, a campaign with 40 works, and the crowd that votes through it.
import crypto from 'node:crypto'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import config from '@payload-config'
import { getPayload } from 'payload'
import { beijingDay } from '@/beijing'
import { apiListener } from '@/server/apiListener'

process.on('disconnect', () => process.exit(0))
const { count, devices, lanes } = JSON.parse(process.env.BENCH_VOTES ?? '{}') as {
  count: number
  devices: number
  lanes: number
}
const works = 40
const payload = await getPayload({ config })
const server = http.createServer((req, res) => void apiListener(req, res))
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
const { port } = server.address() as AddressInfo
const entries = await fill()

async function fill(): Promise<string[]> {
  const organization = (
    await payload.create({
      collection: 'organizations',
      data: { name: '基准工会', level: 'city' },
      overrideAccess: true,
    })
  ).id
  const noon = (days: number) =>
    `${beijingDay(new Date(Date.now() + days * 86_400_000))}T04:00:00.000Z`
  const campaign = await payload.db.create({
    collection: 'campaigns',
    data: {
      title: '基准征集',
      slug: 'bench',
      type: 'collection',
      aiUsage: 'none',
      organization,
      dates: { voteFrom: noon(-2), voteUntil: noon(5) },
      // The proof of work is the crowd's own time, not the server's: left out.
      voting: { enabled: true, perDay: 10, perWork: 1, minChoose: 1, maxChoose: 1, captcha: false },
      _status: 'published',
    },
  })
  const ids: string[] = []
  for (let index = 0; index < works; index += 1) {
    const { id } = await payload.db.create({
      collection: 'submissions',
      data: {
        title: `作品 ${index + 1}`,
        slug: `bench-${index}`,
        number: `B-${index}`,
        type: 'work',
        aiUsage: 'none',
        campaign: campaign.id,
        category: 'photo',
        state: 'shown',
        organization,
        formRevision: 0,
        _status: 'published',
      },
    })
    ids.push(String(id))
  }
  return ids
}

/** One device by its signed cookie, as a browser keeps it. */
function cookieOf(device: number): string {
  const id = crypto.createHash('sha256').update(`device ${device}`).digest('base64url').slice(0, 22)
  const signature = crypto
    .createHmac('sha256', `device ${payload.secret}`)
    .update(id)
    .digest('base64url')
    .slice(0, 22)
  return `gm-voter=${id}.${signature}`
}

function vote(device: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const body = '{}'
    const request = http.request(
      {
        port,
        // A phone network of its own for every 20 devices; the address of a socket is one here.
        host: '127.0.0.1',
        localAddress: `127.${1 + (device % 200)}.${1 + (Math.floor(device / 200) % 250)}.1`,
        method: 'POST',
        path: `/api/submissions/${entries[device % works]}/votes`,
        headers: {
          'content-type': 'application/json',
          'content-length': body.length,
          cookie: cookieOf(device),
        },
      },
      (response) => {
        response.resume()
        response.on('end', () => resolve(response.statusCode ?? 0))
      },
    )
    request.on('error', reject)
    request.end(body)
  })
}

async function fire() {
  const times: number[] = []
  const answers = { counted: 0, refused: 0, failed: 0 }
  let next = 0
  const begun = performance.now()
  const lane = async () => {
    while (next < count) {
      const index = next
      next += 1
      const at = performance.now()
      const status = await vote(index % devices).catch(() => 0)
      times.push(performance.now() - at)
      if (status === 200) answers.counted += 1
      else if (status === 409) answers.refused += 1
      else answers.failed += 1
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  const seconds = (performance.now() - begun) / 1000
  const sorted = times.toSorted((a, b) => a - b)
  const at = (part: number) => sorted[Math.floor(sorted.length * part)] ?? 0
  return { seconds, ...answers, p50: at(0.5), p99: at(0.99) }
}

async function check() {
  const { totalDocs: rows } = await payload.count({ collection: 'votes', overrideAccess: true })
  const { docs } = await payload.find({
    collection: 'vote-tallies',
    limit: 0,
    pagination: false,
    overrideAccess: true,
  })
  const { docs: votes } = await payload.find({
    collection: 'votes',
    limit: 0,
    pagination: false,
    select: { key: true },
    overrideAccess: true,
  })
  return {
    rows,
    raw: docs.reduce((sum, { raw }) => sum + raw, 0),
    valid: docs.reduce((sum, { valid }) => sum + valid, 0),
    twice: rows - new Set(votes.map(({ key }) => key)).size,
  }
}

process.on('message', ({ run, number }: { run: 'fire' | 'check'; number: number }) => {
  ;(run === 'fire' ? fire() : check()).then(
    (answer) => process.send?.({ number, ...answer }),
    (error: unknown) => {
      console.error(error)
      process.exit(1)
    },
  )
})
process.on('SIGTERM', () => process.exit(0))
process.send?.({ ready: 'votes' })
