import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Said } from '@/comments/ingest/said'
import type { StoredComment } from '@/comments/ingest/storedComment'
import { takeIn } from '@/comments/ingest/takeIn'
import { judgePending } from '@/comments/judge/judgePending'
import type { TestApp } from '../../kit/bootApp'
import { bootApp } from '../../kit/bootApp'

let app: TestApp
let provider: http.Server
let answer: (text: string) => { status?: number; body: unknown; afterMs?: number }

beforeAll(async () => {
  app = await bootApp()
  provider = http.createServer((req, res) => {
    const parts: Buffer[] = []
    req.on('data', (part: Buffer) => parts.push(part))
    req.on('end', () => {
      const { text } = JSON.parse(Buffer.concat(parts).toString()) as { text: string }
      const { status = 200, body, afterMs = 0 } = answer(text)
      setTimeout(() => res.writeHead(status).end(JSON.stringify(body)), afterMs)
    })
  })
  await new Promise<void>((resolve) => provider.listen(0, '127.0.0.1', resolve))
}, 240_000)
afterAll(async () => {
  provider?.closeAllConnections()
  provider?.close()
  await app?.stop()
})

let count = 0
const saying = (text: string, more: Partial<Said> = {}): Said => ({
  key: `j:${(count += 1)}`,
  channel: 'weibo',
  kind: 'works',
  item: '1',
  itemTitle: '骑手雨夜',
  organization: app.organizations.city,
  text,
  author: `u${count}`,
  at: new Date(Date.UTC(2026, 6, 1, 2, 0, count)),
  external: { commentId: String(count) },
  ...more,
})
const take = (text: string, more?: Partial<Said>) =>
  takeIn({ payload: app.payload, said: saying(text, more) })
const judgeAll = async () => {
  while ((await judgePending({ payload: app.payload, worker: 'test' })) > 0);
}
const row = async (id: unknown) =>
  (await app.payload.db.findOne<StoredComment & { machine: Record<string, never> }>({
    collection: 'comments',
    where: { id: { equals: id as number } },
  }))!
const judged = async (text: string, more?: Partial<Said>) => {
  const { id } = await take(text, more)
  await judgeAll()
  return row(id)
}
const eventsOf = async (id: unknown) => {
  const { docs } = await app.payload.find({
    collection: 'audit-events',
    where: { and: [{ targetKind: { equals: 'comments' } }, { targetId: { equals: String(id) } }] },
    pagination: false,
    overrideAccess: true,
  })
  return docs.map(({ action }) => action)
}
const set = (data: Record<string, unknown>) =>
  app.payload.updateGlobal({
    slug: 'moderation-settings',
    data: data as never,
    overrideAccess: true,
  })

describe('the machine', () => {
  it('shows what is fine, news after a person looked', async () => {
    expect(await judged('师傅这手焊活真绝！')).toMatchObject({
      state: 'approved',
      isShown: true,
      isQueued: false,
      sentiment: 'positive',
      judgings: 1,
    })
    expect(await judged('打卡留念', { kind: 'news' })).toMatchObject({
      state: 'held',
      isShown: false,
      isQueued: true,
      machine: { because: 'release' },
    })
  })

  it('refuses with a code, leaves a trace and says why', async () => {
    const refused = await judged('进群刷票 1毛一票')
    expect(refused).toMatchObject({
      state: 'rejected',
      isShown: false,
      hiddenReason: expect.any(String),
    })
    expect(refused.violation).toBeTruthy()
    expect(await eventsOf(refused.id)).toEqual(['comment.refuse'])
  })

  it('opens a ticket for who asks for help, and shows the words', async () => {
    const heard = await judged('二车间风扇坏了一个月没人修')
    expect(heard).toMatchObject({ state: 'approved', isShown: true, intent: 'appeal' })
    expect(heard.ticket).toBeTruthy()
    const rude = await judged('高温津贴到现在没发，你们这帮混蛋王八蛋')
    expect(rude.state).not.toBe('rejected')
  })

  it('does not take a chorus for spam', async () => {
    const said = []
    for (const author of ['a', 'b', 'c', 'd'])
      said.push(await take('高温津贴到现在都没有发，什么时候发？', { author, item: '9' }))
    await judgeAll()
    for (const { id } of said) expect(await row(id)).toMatchObject({ state: 'approved' })
    const twice = await judged('高温津贴到现在都没有发，什么时候发？', { author: 'a', item: '9' })
    expect(twice).toMatchObject({ state: 'held', isQueued: true })
  })

  it('writes no personal data beside the comment', async () => {
    const { machine, ...rest } = await judged('找13800138000张三代办')
    expect(rest).toMatchObject({ state: 'held', violation: 'privacy', isQueued: true })
    expect(JSON.stringify(machine)).not.toContain('13800138000')
    const reasons = machine.reasons as unknown as { label: string; start: number; end: number }[]
    const { start, end } = reasons.find(({ label }) => label === 'privacy')!
    expect(rest.text.slice(start, end)).toBe('138****8000')
  })

  it('judges an edit again, and lets none undo a person', async () => {
    const said = saying('路过看看')
    const { id } = await takeIn({ payload: app.payload, said })
    await judgeAll()
    await app.payload.db.updateOne({
      collection: 'comments',
      id,
      data: { state: 'rejected', isShown: false, decidedAt: new Date().toISOString() },
    })
    await takeIn({ payload: app.payload, said: { ...said, text: '路过看看，挺好' } })
    expect(await row(id)).toMatchObject({ state: 'pending', isShown: false })
    await judgeAll()
    expect(await row(id)).toMatchObject({ state: 'held', isQueued: true, judgings: 2 })
  })

  it('follows a word table at once', async () => {
    const table = await app.payload.create({
      collection: 'word-tables',
      data: { name: '本地', level: 'hold', words: '云帆大酒楼', active: true } as never,
      overrideAccess: true,
    })
    expect(await judged('云帆大酒楼好吃')).toMatchObject({ state: 'held', violation: 'sensitive' })
    await app.payload.delete({
      collection: 'word-tables',
      id: table.id,
      overrideAccess: true,
    })
    expect(await judged('云帆大酒楼也好吃的')).toMatchObject({ state: 'approved' })
  })
})

describe('nothing is lost', () => {
  it('when several judge at once', async () => {
    const taken = []
    for (let at = 0; at < 120; at += 1) taken.push(await take(`展览很好看，第${at}次来`))
    const workers = ['a', 'b', 'c'].map(async (worker) => {
      while ((await judgePending({ payload: app.payload, worker, limit: 20 })) > 0);
    })
    await Promise.all(workers)
    for (const { id } of taken) expect(await row(id)).toMatchObject({ judgings: 1 })
  })

  it('when a worker is killed with comments in its hands', async () => {
    const { claimDue } = await import('@/database/atomic')
    const { id } = await take('再来一次')
    const now = new Date()
    const claims = await claimDue({
      ...{ payload: app.payload, queue: 'comments', worker: 'dead', now, leaseMs: 5_000, limit: 10 },
    })
    expect(claims).toHaveLength(1)
    expect(await judgePending({ payload: app.payload, worker: 'alive' })).toBe(0)
    await new Promise((resolve) => setTimeout(resolve, 5_200))
    await judgeAll()
    expect(await row(id)).toMatchObject({ state: 'approved', judgings: 1 })
  })

  it('when a person decides or the author edits while it is judged', async () => {
    const said = saying('先看看')
    const { id } = await takeIn({ payload: app.payload, said })
    await set({ providers: [{ provider: 'sandbox', enabled: true, baseUrl: urlOf() }] })
    answer = () => ({ body: { decision: 'pass' }, afterMs: 300 })
    const judging = judgePending({ payload: app.payload, worker: 'slow' })
    await new Promise((resolve) => setTimeout(resolve, 120))
    await takeIn({ payload: app.payload, said: { ...said, text: '加V领流水，日结' } })
    await judging
    expect(await row(id)).toMatchObject({ state: 'pending', text: '加V领流水，日结' })
    await judgeAll()
    expect(await row(id)).toMatchObject({ state: 'rejected' })
    await set({ providers: [] })
  })
})

const urlOf = () => `http://127.0.0.1:${(provider.address() as AddressInfo).port}/check`

describe('external providers', () => {
  it('are asked when switched on, and their refusal counts', async () => {
    await set({
      providers: [{ provider: 'sandbox', enabled: true, baseUrl: urlOf(), secret: 'only a test' }],
    })
    answer = (text) => ({
      body: text.includes('某词')
        ? { decision: 'block', labels: [{ id: 'illegal', confidence: 0.9, words: ['某词'] }] }
        : { decision: 'pass' },
    })
    expect(await judged('这里有某词')).toMatchObject({ violation: 'illegal' })
    expect(await judged('展厅很大')).toMatchObject({ state: 'approved' })
  })

  it.each([
    ['slow', { body: { decision: 'pass' }, afterMs: 1_200 }],
    ['down', { status: 500, body: {} }],
    ['talking nonsense', { body: { decision: 'maybe' } }],
    ['endless', { body: { decision: 'pass', labels: [], x: 'x'.repeat(400_000) } }],
  ])('%s: marked and queued, never passed', async (_, answered) => {
    answer = () => answered
    expect(await judged(`展厅真大 ${_}`)).toMatchObject({
      state: 'held',
      isQueued: true,
      isShown: false,
    })
  })

  it('leave no secret anywhere', async () => {
    const { body } = await app.request
      .get('/api/globals/moderation-settings')
      .set(await app.as('administrator'))
    expect(body.providers[0].secret).toBeNull()
    expect(JSON.stringify(body)).not.toMatch(/sealed:|only a test/)
    await set({ providers: [] })
  })
})
