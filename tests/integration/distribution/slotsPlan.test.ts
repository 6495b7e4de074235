import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Id } from '@/access/scope'
import { makeItem, review } from '../review/kit'
import { setUp } from './setUp'
import type { World } from './slotsKit'
import { beijingClock, minutes, slotsKit } from './slotsKit'

let world: World
let kit: ReturnType<typeof slotsKit>
const check = (who: Parameters<typeof kit.call>[0], body: object) =>
  kit.call(who, '/api/deliveries/check', body)

beforeAll(async () => {
  world = await setUp()
  kit = slotsKit(world)
}, 240_000)
afterAll(() => world?.stop())

describe('the rules asked before anything is planned', () => {
  it('say that three accounts would say the same, and offer to stagger', async () => {
    const accounts = [
      await kit.account({ name: '甲' }),
      await kit.account({ name: '乙' }),
      await kit.account({ name: '丙' }),
    ]
    const item = await makeItem(world.app, {
      title: '同一篇',
      organization: world.app.organizations.city,
    })
    const at = beijingClock('21:45')
    const { status, body } = await check('operator', {
      accounts: [...accounts, world.accounts.web],
      at,
      kind: 'news',
      item,
    })
    expect(status).toBe(200)
    expect(
      body.accounts.map(({ verdicts }: { verdicts: { code: string }[] }) =>
        verdicts.map(({ code }) => code),
      ),
    ).toEqual([['sameText'], ['sameText'], ['sameText'], []])
    expect(body.stagger.gapMinutes).toBe(30)
    expect(body.stagger.slots.map(({ at: time }: { at: string }) => time)).toEqual([
      at,
      beijingClock('22:15'),
      beijingClock('22:45'),
    ])
  })

  it('know an account’s own words for its own', async () => {
    const [one, two] = [await kit.account({ name: '丁' }), await kit.account({ name: '戊' })]
    const variants = [{ account: two, title: '另一个标题' }]
    const item = await makeItem(world.app, {
      title: '各说各的',
      organization: world.app.organizations.city,
      variants,
    })
    const { body } = await check('operator', {
      accounts: [one, two],
      at: beijingClock('10:00'),
      kind: 'news',
      item,
    })
    expect(body.stagger).toBeUndefined()
  })

  it('warn of what another delivery says already, when it is planned', async () => {
    const [one, two] = [await kit.account({ name: '己' }), await kit.account({ name: '庚' })]
    const { planned } = await world.plan('两处同时', [one, two], beijingClock('10:00', 4))
    const second = await world.read(planned[1]?.delivery as Id)
    expect(second.slotWarnings).toMatchObject([{ code: 'sameText', level: 'warn', noted: false }])
    expect(second.slotWarnings?.[0]?.message).toContain('己')
  })

  it('keep copies apart where the final reviewer asked for it', async () => {
    const { makeApprovedItem } = await import('../../../scripts/chaos/items')
    const { planDeliveries } = await import('@/distribution/plan')
    const { createLocalReq } = await import('payload')
    const copies = [
      await kit.account({ name: '辛' }),
      await kit.account({ name: '壬' }),
      await kit.account({ name: '癸' }),
    ]
    const { run } = await makeApprovedItem({
      payload: world.payload,
      organization: world.app.organizations.city,
      accounts: [...copies, world.accounts.web],
      title: '自动错开',
      publishAt: beijingClock('10:00', 6),
    })
    await world.payload.db.updateOne({
      collection: 'reviews',
      id: run.id,
      data: { stagger: true, missed: 'ask', slotNote: '同一活动' },
    })
    const req = await createLocalReq({}, world.payload)
    const planned = await planDeliveries({ req, run: run as never })
    const rows = await Promise.all(planned.map(({ delivery }) => world.read(delivery as Id)))
    const times = ['10:00', '10:30', '11:00', '10:00'].map((time) => beijingClock(time, 6))
    expect(rows.map(({ dueAt }) => dueAt)).toEqual(times)
    expect(rows.map(({ nextAt }) => nextAt)).toEqual(times)
    expect(rows[1]).toMatchObject({ missed: 'ask', slotNote: '同一活动', slotWarnings: [] })
  })

  it('refuse a second push of a subscription account on one day, and no third word moves them', async () => {
    const daily = await kit.account({
      name: '订阅号',
      settings: { mode: 'mass', accountKind: 'subscription' },
    })
    const first = await world.plan('今天第一条', [daily], beijingClock('10:00', 5))
    const second = await world.plan('今天第二条', [daily], beijingClock('10:00', 4))
    const dueAt = beijingClock('18:00', 5)
    const full = await kit.call(
      'operator',
      `/api/deliveries/${String(second.delivery)}/reschedule`,
      { dueAt, note: '一定要发' },
    )
    expect(full.status).toBe(409)
    expect(full.body.verdicts).toMatchObject([
      { code: 'pushDay', level: 'refuse', nextAllowedAt: beijingClock('00:01', 6) },
    ])
    // A push may not ring at 00:01 either: the first allowed moment is the morning after.
    const { body } = await check('operator', { accounts: [daily], at: dueAt })
    expect(body.accounts[0].nextAllowedAt).toBe(beijingClock('07:00', 6))
    expect((await world.read(first.delivery)).slotWarnings).toEqual([])
  })

  it('are for people who see the account', async () => {
    expect((await check(undefined, { accounts: [] })).status).toBe(401)
    expect((await check('otherEditor', { accounts: [world.accounts.web] })).status).toBe(404)
    expect((await check('operator', { accounts: ['x y'] })).status).toBe(404)
    expect((await check('operator', { accounts: 'all' })).status).toBe(400)
    expect((await check('operator', { accounts: [], at: 'soon' })).status).toBe(400)
  })
})

describe('the calendar', () => {
  const path = (from: string, to: string, more = '') =>
    `/api/deliveries/calendar?from=${from}&to=${to}${more}`

  it('shows what is planned and what went, holidays and quiet hours, and nothing cancelled', async () => {
    const lift = await kit.day('holiday', '国庆节', {
      from: beijingClock('00:00', 20),
      until: beijingClock('23:59', 21),
    })
    const planned = await world.plan(
      '排在二十天后',
      [world.accounts.web],
      beijingClock('10:00', 20),
    )
    const cancelled = await world.plan('不发了', [world.accounts.web], beijingClock('11:00', 20))
    await kit.call('operator', `/api/deliveries/${String(cancelled.delivery)}/cancel`)
    const { status, body } = await kit.get(
      'operator',
      path(beijingClock('00:00', 19), beijingClock('00:00', 22)),
    )
    expect(status).toBe(200)
    expect(body.rows).toMatchObject([
      { id: planned.delivery, at: beijingClock('10:00', 20), state: 'scheduled', isMovable: true },
    ])
    expect(Object.keys(body.rows[0])).not.toContain('rendition')
    expect(body.days).toMatchObject([{ title: '国庆节', sort: 'holiday' }])
    expect(body.quiet).toEqual({ from: '22:30', until: '07:00' })
    expect(body.isCut).toBe(false)
    await lift()
  })

  it('fixes what is published, by the time it went', async () => {
    const { delivery } = await world.plan('今天发的', [world.accounts.web])
    const done = await world.work(delivery, world.is('published'))
    const { body } = await kit.get(
      'operator',
      path(minutes(-30), minutes(30), `&account=${String(world.accounts.web)}`),
    )
    const row = body.rows.find(({ id }: { id: Id }) => String(id) === String(delivery))
    expect(row).toMatchObject({ at: done.finishedAt, isMovable: false, url: done.url })
  })

  it('shows people what is theirs, and takes no nonsense', async () => {
    const { body } = await kit.get('otherEditor', path(minutes(-60), minutes(60)))
    expect(body.rows).toEqual([])
    expect((await kit.get(undefined, path(minutes(-60), minutes(60)))).status).toBe(401)
    expect((await kit.get('operator', path(minutes(60), minutes(-60)))).status).toBe(400)
    expect((await kit.get('operator', path(minutes(0), minutes(200_000)))).status).toBe(400)
    expect((await kit.get('operator', '/api/deliveries/calendar')).status).toBe(400)
  })

  it('reads a day that ends before it begins as a mistake', async () => {
    await expect(kit.day('freeze', '写反了', { until: minutes(-90) })).rejects.toThrow()
  })
})

it('keeps channels, time and the choice that a submission names as the item’s plan', async () => {
  const item = await makeItem(world.app, {
    title: '随送审排期',
    organization: world.app.organizations.city,
  })
  const publishAt = beijingClock('10:00', 8)
  const command = { decision: 'submit', accounts: [world.accounts.web], publishAt, missed: 'skip' }
  const stranger = await review(world.app, 'editor', item, { ...command, accounts: [999_999] })
  expect(stranger.status).toBe(409)
  expect((await review(world.app, 'editor', item, command)).status).toBe(200)
  const head = await world.payload.findByID({ collection: 'news', id: item, draft: true, depth: 0 })
  expect(head).toMatchObject({ accounts: [world.accounts.web], publishAt, missed: 'skip' })
})
