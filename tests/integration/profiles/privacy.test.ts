import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Id } from '@/access/scope'
import { headOf } from '@/content/headOf'
import { bootApp, type TestApp } from '../../kit/bootApp'
import type { People } from '../../kit/people'
import { makeItem } from '../review/kit'
import { person } from './person'

let app: TestApp
let worker: Id
let studio: Id

/** Live, one honour of two revoked: what readers see is set by hand, as a release would leave it. */
beforeAll(async () => {
  app = await bootApp()
  const made = await app.request
    .post('/api/model-workers?draft=true&depth=0')
    .set(await app.as('editor'))
    .send(person)
  worker = made.body.doc.id
  const revoked = await app.request
    .post(`/api/model-workers/${worker}/revoke`)
    .set(await app.as('chief'))
    .send({ what: 'honour', honour: 'N1', reason: '撤销决定' })
  expect(revoked.status).toBe(200)
  await goesLive('model-workers', worker)
  const team = [{ name: '林拓', worker }]
  const housed = await app.request
    .post('/api/studios?draft=true&depth=0')
    .set(await app.as('otherEditor'))
    .send({ title: '工作室', organization: app.organizations.other, team })
  studio = housed.body.doc.id
  await goesLive('studios', studio)
}, 240_000)
afterAll(() => app.stop())

async function goesLive(kind: 'model-workers' | 'studios', id: Id): Promise<void> {
  const { payload } = app
  const head = await headOf({ payload, kind, id })
  const honours = head && 'honours' in head ? { honours: head.honours } : {}
  await payload.db.updateOne({ collection: kind, id, data: { _status: 'published', ...honours } })
}

const ask = async (path: string, who?: keyof People) => {
  const address = path.replace(/\[/g, '%5B').replace(/\]/g, '%5D')
  return app.request.get(address).set(who ? await app.as(who) : {})
}

const graph = async (query: string, who?: keyof People) =>
  app.request
    .post('/api/graphql')
    .set(who ? await app.as(who) : {})
    .send({ query })

const typed = (id: Id) => (typeof id === 'number' ? String(id) : JSON.stringify(id))

describe('a revoked honour', () => {
  it.each([
    '',
    'depth=2',
    'select[honours]=true',
    'select[honours][honour]=true',
    'select[honours][status]=false',
    'select[organization]=false',
    'select[organization]=false&select[honours][status]=false',
    'select[title]=true&select[organization]=false&select[honours][honour]=true',
  ])('is shown to the own desk alone: %s', async (query) => {
    for (const who of [undefined, 'otherEditor'] as const) {
      const answers = [
        await ask(`/api/model-workers/${worker}?${query}`, who),
        await ask(`/api/model-workers?${query}`, who),
      ]
      for (const { status, text } of answers) {
        expect(status).toBe(200)
        expect(text).toContain(`"id":${typed(worker)}`)
        expect(text).not.toMatch(/"N1"|ZS-1|汉族|2026-01"/)
      }
    }
  })

  it('still stands in what the own desk reads, also of a part of it', async () => {
    const { text } = await ask(
      `/api/model-workers/${worker}?select[honours][honour]=true&select[title]=true`,
      'editor',
    )
    expect(text).toContain('"N1"')
  })

  it.each([
    'populate[model-workers][honours][honour]=true',
    'populate[model-workers][organization]=false',
    'populate[model-workers][honours][status]=false',
  ])('nor shown through a relation: %s', async (populate) => {
    for (const who of [undefined, 'otherEditor'] as const) {
      const { status, text } = await ask(`/api/studios/${studio}?depth=3&${populate}`, who)
      expect(status).toBe(200)
      expect(text).not.toMatch(/"N1"|ZS-1|汉族/)
    }
  })

  it('nor by GraphQL', async () => {
    const fields = 'id honours { honour }'
    for (const who of [undefined, 'otherEditor'] as const) {
      for (const query of [
        `{ ModelWorkers { docs { ${fields} } } }`,
        `{ ModelWorkers(select: true) { docs { ${fields} } } }`,
        `{ ModelWorker(id: ${typed(worker)}, select: true) { ${fields} } }`,
        `{ Studio(id: ${typed(studio)}) { team { worker { ${fields} } } } }`,
        '{ ModelWorkers(where: { honours__honour: { equals: N1 } }) { docs { id } } }',
      ]) {
        const { text } = await graph(query, who)
        expect(text).not.toContain('"N1"')
        if (query.includes('where')) expect(text).not.toContain('"id"')
      }
    }
  })

  it.each(['honours.honour', 'honours__honour', 'honours.year', 'honours'])(
    'is not found by a question about %s',
    async (field) => {
      const value = field === 'honours' ? '[exists]=true' : '[not_equals]=1'
      const queries = [`where[${field}]${value}`, `where[or][0][${field}]${value}`]
      if (field !== 'honours') queries.push(`sort=${field}`)
      for (const query of queries) {
        const open = await ask(`/api/model-workers?${query}`)
        expect({ query, status: open.status }).toEqual({ query, status: 400 })
        const foreign = await ask(`/api/model-workers?${query}`, 'otherEditor')
        expect(foreign.body.docs ?? []).toEqual([])
      }
      if (field === 'honours') return
      const own = await ask(`/api/model-workers?${queries[0]}`, 'editor')
      expect(own.body.docs).toHaveLength(1)
    },
  )

  it.each([
    'where[team.worker.conditional.gender][equals]=male',
    'where[team.worker.honours.honour][equals]=N1',
    'where[team__worker__risk][exists]=false',
    'sort=team.worker.workingStatus',
  ])('nor by one through a relation: %s', async (query) => {
    for (const who of [undefined, 'otherEditor'] as const)
      expect((await ask(`/api/studios?${query}`, who)).status).toBe(400)
  })

  it('nor by an order of what the desk plans', async () => {
    const { body } = await ask('/api/model-workers?sort=-risk', 'otherEditor')
    expect(body.docs).toEqual([])
  })
})

describe('a copy', () => {
  const copy = async (who: keyof People, from: Id, organization: Id) =>
    app.request
      .post(`/api/model-workers/${from}/duplicate`)
      .set(await app.as(who))
      .send({ organization })

  it('is made by those who read the original’s drafts, whatever is live of it', async () => {
    const { other, city } = app.organizations
    const foreign = await copy('otherEditor', worker, other)
    expect(foreign.status).toBe(404)
    const mutation = `mutation { duplicateModelWorker(id: ${typed(worker)}) { id title } }`
    expect((await graph(mutation, 'otherEditor')).text).not.toContain('林拓')
    const own = await copy('editor', worker, city)
    expect(own.status).toBeLessThan(300)
    const { body } = await ask(`/api/model-workers/${own.body.doc.id}?draft=true&depth=0`, 'editor')
    expect(body.consent?.givenOn ?? null).toBeNull()
    expect(body.consent?.purposes ?? []).toEqual([])
    expect(body.conditional?.nation ?? null).toBeNull()
    expect(body.honours.map(({ honour }: { honour: string }) => honour)).toEqual(['P1'])
    expect(body.title).toContain('林拓')
  })

  it('takes neither channels nor what they say', async () => {
    const { city: organization } = app.organizations
    const data = { name: '网站', channel: 'web', organization, enabled: true }
    const account = await app.payload.create({
      collection: 'channel-accounts',
      data: data as never,
      overrideAccess: true,
    })
    const variants = [{ account: account.id, title: '改写' }]
    const item = await makeItem(app, { title: '原稿', accounts: [account.id], variants })
    const made = await app.request
      .post(`/api/news/${item}/duplicate?depth=0`)
      .set(await app.as('editor'))
      .send({})
    // A database may leave out what is empty.
    const { accounts = [], variants: copied = [] } = made.body.doc
    expect([accounts, copied]).toEqual([[], []])
  })
})
