import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Id } from '@/access/scope'
import { release } from '@/review/release'
import { withdraw } from '@/review/withdraw'
import type { TestApp } from '../../kit/bootApp'
import { bootApp } from '../../kit/bootApp'
import { body, makeItem, reviewThrough, webAccount } from './kit'

let app: TestApp
let draft: Id
let live: Id
const secret = '只在草稿里的话'

beforeAll(async () => {
  app = await bootApp()
  await webAccount(app)
  draft = await makeItem(app, { title: secret, tags: [secret] })
  const related = await makeItem(app, { title: '相关的稿件' })
  await release({
    payload: app.payload,
    kind: 'news',
    item: related,
    review: (await reviewThrough(app, related)).id,
  })
  live = await makeItem(app, {
    title: '公开的稿件',
    related: [related],
    risk: 'B',
    publishAt: '2020-01-01T00:00:00.000Z',
  })
  const run = await reviewThrough(app, live)
  await release({ payload: app.payload, kind: 'news', item: live, review: run.id })
  const change = { title: secret, body: body(secret), digest: secret }
  const editor = await app.as('editor')
  await app.request.patch(`/api/news/${live}?draft=true`).set(editor).send(change).expect(200)
  // A relation that was public when it was made, and is not any more.
  await app.request.patch(`/api/news/${related}?draft=true`).set(editor).send(change).expect(200)
  await withdraw({ payload: app.payload, kind: 'news', item: related, reason: '试验' })
}, 240_000)
afterAll(() => app.stop())

const privateFields = [
  'risk',
  'accounts',
  'publishAt',
  'reviewState',
  'createdBy',
  'changedBy',
  'changedAt',
]

describe('what an anonymous reader gets', () => {
  it.each([
    ['the list', () => '/api/news'],
    ['the list of drafts', () => '/api/news?draft=true'],
    ['deep relations', () => '/api/news?depth=3'],
    ['deep relations of drafts', () => `/api/news/${live}?depth=3&draft=true`],
    [
      'everything selected',
      () =>
        '/api/news?select[title]=true&select[risk]=true&select[changedBy]=true&select[accounts]=true',
    ],
    [
      'everything populated',
      () => '/api/news?depth=2&populate[users][email]=true&populate[news][title]=true',
    ],
    ['the trash', () => '/api/news?trash=true'],
    ['all without pages', () => '/api/news?pagination=false'],
    ['the item', () => `/api/news/${live}`],
    [
      'a search for the draft',
      () => `/api/news?where[title][contains]=${encodeURIComponent('草稿')}&draft=true`,
    ],
    [
      'an "or" around the rule',
      () =>
        `/api/news?where[or][0][_status][equals]=draft&where[or][1][id][equals]=${draft}&draft=true`,
    ],
  ])('%s shows nothing of a draft and no private field', async (_, path) => {
    const answer = await app.request.get(path())
    expect(answer.status).toBe(200)
    const text = JSON.stringify(answer.body)
    expect(text).not.toContain(secret)
    for (const field of privateFields) expect(text).not.toContain(`"${field}"`)
    expect(text).not.toContain('@test.local')
  })

  it.each([
    ['versions', () => '/api/news/versions'],
    ['versions of the item', () => `/api/news/versions?where[parent][equals]=${live}`],
    ['reviews', () => '/api/reviews'],
    ['the audit log', () => '/api/audit-events'],
    ['deliveries', () => '/api/deliveries'],
    ['users', () => '/api/users'],
    ['templates', () => '/api/review-templates'],
    ['the panel', () => `/api/news/${live}/review`],
  ])('%s are closed', async (_, path) => {
    const answer = await app.request.get(path())
    expect([401, 403, 404]).toContain(answer.status)
    expect(JSON.stringify(answer.body)).not.toContain(secret)
  })

  it('the draft itself is not there', async () => {
    for (const query of ['', '?draft=true', '?trash=true', '?depth=2&draft=true']) {
      expect((await app.request.get(`/api/news/${draft}${query}`)).status).toBe(404)
    }
  })

  it.each([...privateFields, 'changedBy.email', 'createdBy.name', 'accounts.name'])(
    'cannot be questioned by where or sort on %s',
    async (field) => {
      for (const query of [
        `where[${field}][exists]=true`,
        `where[${field}][equals]=1`,
        `sort=${field}`,
      ]) {
        const answer = await app.request.get(`/api/news?${query}`)
        expect(answer.status).toBeLessThan(500)
        // Either refused, or the condition changes nothing of what is shown.
        if (answer.status === 200) expect(JSON.stringify(answer.body)).not.toContain(secret)
        if (query.startsWith('where')) expect(answer.status).toBeGreaterThanOrEqual(400)
      }
    },
  )

  it('GraphQL is as silent as REST', async () => {
    const ask = async (query: string) =>
      (await app.request.post('/api/graphql').send({ query })).text
    const typed = typeof live === 'number' ? live : JSON.stringify(live)
    for (const query of [
      '{ allNews { docs { title risk publishAt changedAt reviewState } } }',
      '{ allNews(draft: true) { docs { title digest tags } } }',
      `{ News(id: ${typed}, draft: true) { title digest related { title } } }`,
      '{ versionsNews { docs { version { title } } } }',
      '{ Reviews { docs { title snapshot } } }',
      '{ allNews { docs { changedBy { email } createdBy { email } } } }',
    ]) {
      const text = await ask(query)
      expect(text).not.toContain(secret)
      expect(text).not.toContain('@test.local')
      expect(text).not.toMatch(/"(risk|publishAt|changedAt|reviewState)":"/)
    }
  })
})

describe('what a stranger of another union gets', () => {
  it.each(['', '?draft=true', '?depth=2&draft=true'])('only what is public%s', async (query) => {
    const headers = await app.as('otherEditor')
    const list = await app.request.get(`/api/news${query}`).set(headers)
    expect(JSON.stringify(list.body)).not.toContain(secret)
    const versions = await app.request.get('/api/news/versions').set(headers)
    expect(JSON.stringify(versions.body)).not.toContain(secret)
    const reviews = await app.request.get('/api/reviews').set(headers)
    expect(reviews.body.docs ?? []).toEqual([])
  })
})

describe('the state in lists', () => {
  it('is read for the whole list with one question, and for nobody outside the desk', async () => {
    for (let n = 0; n < 5; n++) await makeItem(app, { title: `列表 ${n}` })
    const find = app.payload.db.find
    let questions = 0
    app.payload.db.find = function (this: unknown, args: { collection: string }) {
      if (args.collection === 'reviews') questions++
      return find.call(this as never, args as never)
    } as never
    try {
      const list = await app.request
        .get('/api/news?draft=true&depth=0&limit=50')
        .set(await app.as('editor'))
      expect(list.body.docs.map(({ reviewState }: { reviewState: string }) => reviewState)).toEqual(
        expect.arrayContaining(['draft', 'liveWithChanges']),
      )
      expect(questions).toBe(1)
      await app.request.get('/api/news')
      expect(questions).toBe(1)
    } finally {
      app.payload.db.find = find
    }
  })
})
