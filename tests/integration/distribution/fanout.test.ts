import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'
import type { Id } from '@/access/scope'
import { setUp } from './setUp'

let world: Awaited<ReturnType<typeof setUp>>

beforeAll(async () => {
  world = await setUp()
}, 240_000)
afterAll(() => world?.stop())

const fanoutOf = async (item: Id, who: 'chief' | 'operator' | 'administrator' = 'operator') =>
  world.app.request.get(`/api/news/${item}/fanout`).set(await world.app.as(who))

const publish = async (title: string) => {
  const { web, wechat } = world.accounts
  const made = await world.plan(title, [web, wechat])
  for (const { delivery } of made.planned) await world.work(delivery as Id, world.is('published'))
  return made
}

describe('an order to every account', () => {
  it('says of a recall what became of it on each account, with proof, reason and order-giver', async () => {
    const made = await publish('撤下看进度')
    const before = await fanoutOf(made.item)
    expect(before.status).toBe(200)
    expect(before.body.recall).toBeUndefined()
    expect(before.body.standing).toHaveLength(2)
    const ordered = await world.app.request
      .post(`/api/news/${made.item}/recall`)
      .send({ reason: '展期有误', orderGiver: '终主任（电话）' })
      .set(await world.app.as('operator'))
    expect(ordered.status).toBe(200)
    const waiting = (await fanoutOf(made.item)).body.recall
    expect(waiting).toMatchObject({ reason: '展期有误', orderGiver: '终主任（电话）' })
    expect(waiting.rows.map(({ result }: { result: string }) => result)).toEqual([
      'waiting',
      'waiting',
    ])
    for (const { id } of ordered.body.deliveries) await world.work(id, world.is('recalled'))
    const { recall, standing } = (await fanoutOf(made.item)).body
    expect(standing).toEqual([])
    for (const row of recall.rows)
      expect(row).toMatchObject({ result: 'done', proof: { at: expect.any(String) } })
    expect(recall.rows.map(({ name }: { name: string }) => name)).toContain('网站')
  })

  it('takes the person for the order-giver when nobody else is named', async () => {
    const made = await publish('值班撤稿')
    await world.app.request
      .post(`/api/news/${made.item}/recall`)
      .send({ reason: '上级要求' })
      .set(await world.app.as('chief'))
    const { recall } = (await fanoutOf(made.item)).body
    expect(recall.orderGiver).toBe(world.app.people.chief.name)
  })

  it('corrects the site by itself and leaves WeChat to a person', async () => {
    const made = await publish('要更正的稿件')
    const { correct } = await import('../../../scripts/chaos/items')
    const { planDeliveries } = await import('@/distribution/plan')
    const { web, wechat } = world.accounts
    const organization = world.app.organizations.city
    const next = await correct({
      payload: world.payload,
      organization,
      accounts: [web, wechat],
      made,
    })
    const planned = await planDeliveries({
      req: await createLocalReq({}, world.payload),
      run: next.run as never,
    })
    const site = planned.find(({ account }) => String(account) === String(web))
    await world.work(site?.delivery as Id, world.is('published'))
    const { correction, standing } = (await fanoutOf(made.item)).body
    const results = Object.fromEntries(
      correction.rows.map(({ channel, result }: Record<string, string>) => [channel, result]),
    )
    expect(results).toEqual({ web: 'done', wechat: 'byHand' })
    expect(standing).toHaveLength(2)
    const byHand = correction.rows.find(({ result }: { result: string }) => result === 'byHand')
    expect(byHand.remedy).toContain('人工确认')
  })

  it('is for those who may see deliveries', async () => {
    const made = await world.plan('别人的稿件', [world.accounts.web])
    expect((await world.app.request.get(`/api/news/${made.item}/fanout`)).status).toBe(401)
    expect((await fanoutOf('999999999999' as Id)).status).toBe(404)
  })
})

describe('the check of an account', () => {
  it('says what the account can do, keeps it, and shows no secret', async () => {
    const id = world.accounts.wechat
    const path = `/api/channel-accounts/${id}/probe`
    expect((await world.app.request.post(path)).status).toBe(401)
    const { status, body } = await world.app.request
      .post(path)
      .send({})
      .set(await world.app.as('operator'))
    expect(status).toBe(200)
    expect(body.items.length).toBeGreaterThan(2)
    expect(body.items[0]).toMatchObject({ state: 'ok' })
    expect(JSON.stringify(body)).not.toContain('sandbox-secret')
    const { body: account } = await world.app.request
      .get(`/api/channel-accounts/${id}?depth=0`)
      .set(await world.app.as('administrator'))
    expect(account.probe.items).toEqual(body.items)
    expect(Date.parse(account.probedAt)).toBeGreaterThan(Date.now() - 60_000)
  })

  it('reports an account without the right to publish as a finding with a remedy', async () => {
    const { body } = await world.app.request
      .post(`/api/channel-accounts/${world.accounts.draftOnly}/probe`)
      .send({})
      .set(await world.app.as('operator'))
    const lacking = body.items.filter(({ state }: { state: string }) => state !== 'ok')
    expect(JSON.stringify(lacking)).toContain('48001')
    for (const { remedy } of lacking) expect(remedy).not.toBe('')
  })
})
