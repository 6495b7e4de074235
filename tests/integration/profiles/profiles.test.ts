import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Id } from '@/access/scope'
import { headOf } from '@/content/headOf'
import { bootApp, type TestApp } from '../../kit/bootApp'
import type { People } from '../../kit/people'
import { webAccount } from '../review/kit'
import { consent, person } from './person'

let app: TestApp
let web: Id

beforeAll(async () => {
  app = await bootApp()
  web = await webAccount(app)
})
afterAll(() => app.stop())

async function create(data: Record<string, unknown>): Promise<Id> {
  const answer = await app.request
    .post('/api/model-workers?draft=true&depth=0')
    .set(await app.as('editor'))
    .send(data)
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body))
  return answer.body.doc.id
}

const decide = async (id: Id, who: keyof People, command: Record<string, unknown>) =>
  app.request
    .post(`/api/model-workers/${id}/review`)
    .set(await app.as(who))
    .send(command)

async function publish(id: Id): Promise<void> {
  const steps: [keyof People, Record<string, unknown>][] = [
    ['editor', { decision: 'submit' }],
    ['reviewer1', { decision: 'approve' }],
    ['reviewer2', { decision: 'approve' }],
    ['chief', { decision: 'approve', accounts: [web] }],
  ]
  let review: unknown
  for (const [who, command] of steps) {
    const answer = await decide(id, who, command)
    if (answer.status !== 200) throw new Error(`${who}: ${JSON.stringify(answer.body)}`)
    review = answer.body.id
  }
  const { release } = await import('@/review/release')
  await release({ payload: app.payload, kind: 'model-workers', item: id, review })
  // What a delivery would have left on the channel.
  await app.payload.db.updateMany({
    collection: 'deliveries',
    where: { item: { equals: String(id) } },
    data: {
      state: 'published',
      receipt: { ids: {}, url: 'http://site.test', at: new Date().toISOString() },
    },
  })
}

const revoke = async (id: Id, who: keyof People, order: Record<string, unknown>) =>
  app.request
    .post(`/api/model-workers/${id}/revoke`)
    .set(await app.as(who))
    .send(order)

const publicly = (id: Id) => app.request.get(`/api/model-workers/${id}?depth=2`)

const eventsOf = async (id: Id, action: string) =>
  (
    await app.payload.find({
      collection: 'audit-events',
      where: { and: [{ targetId: { equals: String(id) } }, { action: { equals: action } }] },
      depth: 0,
    })
  ).docs

describe('consent', () => {
  it('without one nothing is submitted, and the answer says what is missing', async () => {
    const id = await create({ ...person, consent: {} })
    const answer = await decide(id, 'editor', { decision: 'submit' })
    expect(answer.status).toBe(409)
    expect(JSON.stringify(answer.body)).toContain('没有本人授权')
  })

  it('nor with a year in which the honour was not given', async () => {
    const id = await create({ ...person, honours: [{ honour: 'N1', year: 2018 }] })
    const answer = await decide(id, 'editor', { decision: 'submit' })
    expect(answer.status).toBe(409)
    expect(JSON.stringify(answer.body)).toContain('2018 年没有表彰')
  })

  it('withdrawn takes the page down in one act: gone, recalled, on record, and not submitted again', async () => {
    const id = await create(person)
    await publish(id)
    expect((await publicly(id)).status).toBe(200)
    const answer = await revoke(id, 'operator', { what: 'consent', reason: '本人来电要求' })
    expect(answer.status).toBe(200)
    expect(answer.body).toMatchObject({ what: 'consent', wasLive: true })
    expect(answer.body.deliveries).toHaveLength(1)
    expect((await publicly(id)).status).toBe(404)
    expect(await eventsOf(id, 'consent.withdraw')).toHaveLength(1)
    expect(await eventsOf(id, 'content.recall')).toHaveLength(0)
    const again = await decide(id, 'editor', { decision: 'submit' })
    expect(again.status).toBe(409)
    expect(JSON.stringify(again.body)).toContain('已撤回授权')
    expect((await revoke(id, 'chief', { what: 'consent', reason: '再次' })).status).toBe(409)
    // A form that sends the old consent does not undo it.
    await app.request
      .patch(`/api/model-workers/${id}?draft=true`)
      .set(await app.as('editor'))
      .send({ consent: { ...consent, withdrawnAt: null } })
    expect((await decide(id, 'editor', { decision: 'submit' })).status).toBe(409)
  })
})

describe('revoking an honour', () => {
  it('leaves a corrected draft that may be submitted when others stand', async () => {
    const id = await create(person)
    await publish(id)
    const order = { what: 'honour', honour: 'N1', reason: '表彰决定撤销' }
    expect((await revoke(id, 'editor', order)).status).toBe(403)
    expect((await revoke(id, 'chief', { ...order, reason: '' })).status).toBe(400)
    expect((await revoke(id, 'chief', { ...order, honour: 'C1' })).status).toBe(400)
    const answer = await revoke(id, 'chief', order)
    expect(answer.body).toMatchObject({ what: 'honour', wasLive: true, remaining: 1 })
    expect((await publicly(id)).status).toBe(404)
    expect(await eventsOf(id, 'honour.revoke')).toHaveLength(1)
    const draft = await app.payload.findByID({
      collection: 'model-workers',
      id,
      draft: true,
      overrideAccess: true,
    })
    expect(draft).toMatchObject({ level: 'provincial', awardYear: 2015 })
    expect(draft.honours?.[0]).toMatchObject({ status: 'revoked', revokedReason: '表彰决定撤销' })
    await publish(id)
    const { body: doc } = await publicly(id)
    expect(doc.honours.map(({ honour }: { honour: string }) => honour)).toEqual(['P1'])
    expect(doc.level).toBe('provincial')
  })

  it('takes from readers what they see, also when the draft has dropped it', async () => {
    const id = await create(person)
    await publish(id)
    await app.request
      .patch(`/api/model-workers/${id}?draft=true`)
      .set(await app.as('editor'))
      .send({ honours: person.honours.slice(1) })
      .expect(200)
    const order = { what: 'honour', honour: 'N1', reason: '表彰决定撤销' }
    const answer = await revoke(id, 'chief', order)
    expect(answer.body).toMatchObject({ what: 'honour', wasLive: true, remaining: 1 })
    expect((await publicly(id)).status).toBe(404)
    const head = await headOf({ payload: app.payload, kind: 'model-workers', id })
    const rows = [{ honour: 'P1' }, { honour: 'N1', status: 'revoked' }]
    expect(head).toMatchObject({ honours: rows })
    expect((await revoke(id, 'chief', order)).status).toBe(409)
  })

  it('stops a review that is open, and the author of the correction is nobody', async () => {
    const id = await create(person)
    await decide(id, 'editor', { decision: 'submit' })
    await decide(id, 'reviewer1', { decision: 'approve' })
    const answer = await revoke(id, 'chief', { what: 'honour', honour: 'P1', reason: '撤销' })
    expect(answer.body).toMatchObject({ wasLive: false, deliveries: [], remaining: 1 })
    expect((await decide(id, 'reviewer2', { decision: 'approve' })).status).toBe(409)
    await publish(id)
    expect((await publicly(id)).status).toBe(200)
  })

  it('is refused to strangers and to nobody, and for what is not there', async () => {
    const id = await create(person)
    const order = { what: 'honour', honour: 'N1', reason: '撤销' }
    expect((await app.request.post(`/api/model-workers/${id}/revoke`).send(order)).status).toBe(401)
    expect((await revoke(999_999, 'chief', order)).status).toBe(404)
    expect((await revoke(id, 'chief', { what: 'all', reason: 'x' })).status).toBe(400)
  })
})

describe('what readers get', () => {
  // Everything a public answer may carry; whatever is new has to be put here on purpose.
  const PUBLIC = [
    ...['id', 'title', 'subtitle', 'digest', 'motto', 'body', 'cover', 'video', 'type', 'unit'],
    ...['region', 'trade', 'post', 'professionalTitle', 'skillLevel', 'industry', 'honours'],
    ...['studio', 'members', 'level', 'levelRank', 'awardYear', 'awardYears', 'strokeKey'],
    ...['initial', 'aiUsage', 'correction', 'correctedAt', 'organization', 'tags', 'links'],
    ...['expireAt', 'slug', 'publishedAt', 'liveRevision', 'withdrawnAt', '_status'],
    ...['createdAt', 'updatedAt', 'deletedAt'],
  ]
  let id: Id

  beforeAll(async () => {
    id = await create({ ...person, commentsOff: true, displayUntil: '2099-01-01T00:00:00.000Z' })
    await publish(id)
  })

  it('only fields of the display group, of the item and of its honours', async () => {
    const { body: doc } = await publicly(id)
    const { variants, ...shown } = doc
    expect(variants ?? []).toEqual([])
    expect(Object.keys(shown).filter((key) => !PUBLIC.includes(key))).toEqual([])
    const HONOUR = ['id', 'honour', 'year', 'session', 'grantor', 'unitAtAward']
    const keys = doc.honours.flatMap((row: object) => Object.keys(row))
    expect(keys.filter((key: string) => !HONOUR.includes(key))).toEqual([])
    expect(JSON.stringify(doc)).not.toMatch(/汉族|1979-05|ZS-1|中发|2026-01"|2001-07/)
  })

  it.each([
    'conditional.gender',
    'consent.givenOn',
    'workingStatus',
    'honours.certificateNo',
    'honours.status',
  ])('nobody outside may ask by %s', async (field) => {
    const answer = await app.request.get(`/api/model-workers?where[${field}][exists]=true`)
    expect([400, 403]).toContain(answer.status)
  })

  it('an identity number is refused, and said so; nothing of it is kept', async () => {
    const answer = await app.request
      .patch(`/api/model-workers/${id}?draft=true`)
      .set(await app.as('editor'))
      .send({ idCard: '11010519491231002X', phone: '13800138000' })
    expect(answer.status).toBe(400)
    expect(JSON.stringify(answer.body)).toContain('身份证号')
  })

  it('the conditional group is empty as soon as no list needs it', async () => {
    const other = await create({ ...person, conditional: { forPublicity: false, gender: 'male' } })
    const doc = await app.payload.findByID({
      collection: 'model-workers',
      id: other,
      draft: true,
      overrideAccess: true,
    })
    expect(doc.conditional?.gender ?? null).toBeNull()
  })

  it('leaves by itself when its time is over', async () => {
    const short = await create({ ...person, displayUntil: '2099-01-01T00:00:00.000Z' })
    await publish(short)
    expect((await publicly(short)).status).toBe(200)
    const past = new Date(Date.now() - 1000).toISOString()
    await app.payload.db.updateOne({
      collection: 'model-workers',
      id: short,
      data: { expireAt: past },
    })
    expect((await publicly(short)).status).toBe(404)
  })
})
