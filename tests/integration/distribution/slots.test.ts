import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { setUp } from './setUp'
import type { World } from './slotsKit'
import { beijingClock, minutes, slotsKit } from './slotsKit'

let world: World
let kit: ReturnType<typeof slotsKit>

beforeAll(async () => {
  world = await setUp()
  kit = slotsKit(world)
}, 240_000)
afterAll(() => world?.stop())

const far = beijingClock('10:00', 30)
const postAt = (id: unknown, who: Parameters<typeof kit.call>[0], body: object) =>
  kit.call(who, `/api/deliveries/${String(id)}/reschedule`, body)

describe('moving a delivery', () => {
  it('asks for a reason at 23:30, and takes it down', async () => {
    const { delivery } = await world.plan('改到夜里', [world.accounts.web], beijingClock('09:00'))
    const dueAt = beijingClock('23:30')
    const asked = await postAt(delivery, 'operator', { dueAt })
    expect(asked.status).toBe(409)
    expect(asked.body.verdicts).toMatchObject([{ code: 'quiet', level: 'warn', needsNote: true }])
    expect(asked.body.errors[0].message).toContain('静默时段')
    expect(asked.body.nextAllowedAt).toBe(beijingClock('07:00', 3))
    expect((await world.read(delivery)).dueAt).toBe(beijingClock('09:00'))

    const moved = await postAt(delivery, 'operator', { dueAt, note: '直播结束后发', missed: 'ask' })
    expect(moved.status).toBe(200)
    expect(moved.body.delivery).toMatchObject({ state: 'scheduled', dueAt, nextAt: dueAt })
    expect(await world.read(delivery)).toMatchObject({
      dueAt,
      missed: 'ask',
      slotNote: '直播结束后发',
      slotWarnings: [{ code: 'quiet', noted: true }],
    })
    expect(await world.eventsOf(delivery)).toEqual(['delivery.plan', 'delivery.reschedule'])
  })

  it('asks nothing at 07:30, and forgets the old reason', async () => {
    const { delivery } = await world.plan(
      '改到早上',
      [world.accounts.web],
      beijingClock('06:00', 3),
    )
    expect((await world.read(delivery)).slotWarnings).toMatchObject([
      { code: 'quiet', noted: false },
    ])
    expect((await postAt(delivery, 'operator', { dueAt: beijingClock('07:30', 3) })).status).toBe(
      200,
    )
    expect(await world.read(delivery)).toMatchObject({ slotNote: null, slotWarnings: [] })
  })

  it('is for those who may, on what was not sent, and never before the approval', async () => {
    const { delivery } = await world.plan('谁能改', [world.accounts.web], far)
    const dueAt = beijingClock('10:00', 31)
    for (const [who, status] of [
      [undefined, 401],
      ['otherEditor', 404],
      ['editor', 403],
      ['administrator', 403],
    ] as const)
      expect((await postAt(delivery, who, { dueAt })).status).toBe(status)
    for (const body of [
      {},
      { dueAt: 'tomorrow' },
      { dueAt: 5 },
      { dueAt, missed: 'never' },
      { dueAt, note: 'x'.repeat(501) },
      { dueAt: minutes(800_000) },
    ])
      expect((await postAt(delivery, 'operator', body)).status).toBe(400)
    const early = await postAt(delivery, 'operator', { dueAt: beijingClock('10:00', 29) })
    expect(early.status).toBe(409)
    expect(early.body.errors[0].message).toContain('最早发布时间')
    expect((await postAt(delivery, 'chief', { dueAt })).status).toBe(200)

    const sent = (await world.plan('已经发出', [world.accounts.web])).delivery
    await world.work(sent, world.is('published'))
    expect((await postAt(sent, 'operator', { dueAt })).status).toBe(409)
  })

  it('is not done to what a worker holds', async () => {
    const { delivery } = await world.plan('正在做', [world.accounts.web], far)
    await kit.set(delivery, { leaseOwner: 'w', leaseUntil: minutes(1) })
    expect((await postAt(delivery, 'operator', { dueAt: beijingClock('10:00', 31) })).status).toBe(
      409,
    )
  })
})

describe('when its time comes in a freeze', () => {
  const scheduled = async (title: string, missed: string) => {
    const { delivery } = await world.plan(title, [world.accounts.web], minutes(60))
    await kit.set(delivery, { missed, dueAt: minutes(-1), nextAt: minutes(-1) })
    return delivery
  }
  let lift: () => Promise<unknown>
  beforeAll(async () => {
    await kit.quiet('', '')
    lift = await kit.day('freeze', '全国两会')
  })
  afterAll(async () => {
    await lift()
    await kit.quiet('22:30', '07:00')
  })

  it('waits for the end of it, and says so', async () => {
    const id = await scheduled('等重保期过去', 'late')
    const held = await world.work(id, ({ error }) => error?.code === 'held')
    expect(held).toMatchObject({
      state: 'scheduled',
      slotWarnings: [{ code: 'freeze', noted: false }],
    })
    expect(held.error?.message).toContain('全国两会')
    expect(Date.parse(String(held.nextAt))).toBeGreaterThan(Date.parse(minutes(590)))
    expect(held.dueAt).toBe(held.nextAt)
    expect(await world.eventsOf(id)).toEqual(['delivery.plan', 'delivery.held'])
  })

  it('is not sent at all when the editor said so', async () => {
    const id = await scheduled('过时不候', 'skip')
    const over = await world.work(id, world.is('cancelled'))
    expect(over.reason).toContain('全国两会')
    const { totalDocs } = await world.payload.count({
      collection: 'attempts',
      where: { delivery: { equals: id } },
    })
    expect(totalDocs).toBe(0)
  })

  it('becomes a question, which a retry or another time answers', async () => {
    const id = await scheduled('问一问', 'ask')
    const asking = await world.work(id, world.is('failed'))
    expect(asking.error).toMatchObject({ kind: 'slot', code: 'missedSlot' })
    expect((await kit.call('operator', `/api/deliveries/${String(id)}/retry`)).status).toBe(200)
    const waits = await world.work(id, ({ error }) => error?.code === 'held')
    expect(waits).toMatchObject({ state: 'scheduled', missed: 'late' })

    const other = await world.work(await scheduled('换个时间', 'ask'), world.is('failed'))
    expect((await postAt(other.id, 'operator', { dueAt: beijingClock('09:00') })).status).toBe(200)
    expect(await world.read(other.id)).toMatchObject({
      state: 'scheduled',
      error: null,
      finishedAt: null,
    })
  })

  it('goes with a final reviewer’s written word, not with an operator’s', async () => {
    const { delivery } = await world.plan('终审说可以', [world.accounts.web])
    await kit.set(delivery, { state: 'scheduled', dueAt: minutes(5), nextAt: minutes(5) })
    const dueAt = minutes(0)
    const refused = await postAt(delivery, 'operator', { dueAt, note: '急' })
    expect(refused.status).toBe(409)
    expect(refused.body.errors[0].message).toContain('终审')
    expect((await postAt(delivery, 'chief', { dueAt })).status).toBe(409)
    expect((await postAt(delivery, 'chief', { dueAt, note: '上级要求今天发' })).status).toBe(200)
    const done = await world.work(delivery, world.is('published'))
    expect(done.slotNote).toBe('上级要求今天发')
  })

  it('goes at once when a final reviewer approves it now', async () => {
    const { delivery } = await world.plan('此时批准', [world.accounts.web])
    expect((await world.read(delivery)).slotWarnings).toContainEqual(
      expect.objectContaining({ code: 'freeze', level: 'warn' }),
    )
    await world.work(delivery, world.is('published'))
  })
})

describe('a worker that was away', () => {
  it.each([
    ['late', 'published'],
    ['skip', 'cancelled'],
    ['ask', 'failed'],
  ] as const)('%s → %s after an hour', async (missed, state) => {
    const { delivery } = await world.plan(`没有人在 ${missed}`, [world.accounts.web])
    const hourAgo = minutes(-60)
    await kit.set(delivery, { state: 'scheduled', missed, dueAt: hourAgo, nextAt: hourAgo })
    const over = await world.work(delivery, world.is('published', 'cancelled', 'failed'))
    expect(over.state).toBe(state)
  })
})

it('sends what nobody scheduled whatever the hour', async () => {
  await kit.quiet('00:00', '23:59')
  const planned = await world.plan('深夜也发', [world.accounts.wechat])
  await world.work(planned.delivery, world.is('published'))
  await kit.quiet('22:30', '07:00')
})

it('finishes what the platform has a part of', async () => {
  const { slotDue } = await import('@/distribution/slotDue')
  const { appendEntry } = await import('@/distribution/journalRows')
  const lift = await kit.day('mourning', '哀悼日')
  const { delivery: id } = await world.plan('发了一半', [world.accounts.wechat], minutes(60))
  const delivery = await world.read(id)
  const now = new Date(Date.now() + 5_000)
  expect(await slotDue({ payload: world.payload, delivery, now })).toMatchObject({ then: 'change' })
  const entry = {
    step: 'draft',
    round: 1,
    kind: 'receipt',
    detail: { ids: {}, at: minutes(0) },
  } as const
  await appendEntry({ payload: world.payload, delivery, worker: 'w', entries: [], entry })
  expect(await slotDue({ payload: world.payload, delivery, now })).toBeUndefined()
  await lift()
})
