import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { seal } from '@/access/secrets'
import { programWrite } from '@/review/programWrite'
import type { TestApp } from '../../kit/bootApp'
import { bootApp } from '../../kit/bootApp'
import { makeComment, makeMember } from '../appeals/kit'

let app: TestApp
const SECRET = '绝不外传的一句话'

beforeAll(async () => {
  app = await bootApp()
  const { payload, organizations } = app
  const { secret } = payload
  const member = await makeMember(app, '王*', organizations.city)
  const hidden = await makeComment(app, {
    ...{ text: SECRET, state: 'rejected', isShown: false, hiddenReason: SECRET },
  })
  const shown = await makeComment(app, {
    ...{ text: '公开的一句话', parent: hidden.id, member: member.id, intent: 'praise' },
    ...{ guestKey: 'guest-key-of-somebody', authorKey: 'author-key', risk: 0.77, violation: 'ad' },
    ...{ original: seal('13800138000', secret), textHash: 'hash', sayingKey: 'saying' },
  })
  const ticket = await payload.create({
    collection: 'appeals',
    data: {
      ...{ number: 'SQ20261122-123456', key: 'comment:1', source: 'comment', kind: 'appeal' },
      ...{ title: SECRET, text: SECRET, comment: shown.id, organization: organizations.city },
      ...{ state: 'open', dueAt: new Date().toISOString(), contact: seal(SECRET, secret) },
    } as never,
    context: { ...programWrite },
    overrideAccess: true,
  })
  await payload.db.updateOne({
    collection: 'comments',
    id: shown.id,
    data: { ticket: ticket.id },
  })
  for (const [comment, isShown] of [
    [hidden.id, false],
    [shown.id, true],
  ] as const)
    await payload.create({
      collection: 'comment-replies',
      data: {
        ...{ comment, organization: organizations.city, text: '官方的答复', state: 'sent' },
        ...{ isShown, opinion: SECRET, author: app.people.moderator.id },
      } as never,
      context: { ...programWrite },
      overrideAccess: true,
    })
})
afterAll(() => app.stop())

const asked = async (path: string) => {
  const { status, body } = await app.request.get(`/api/${path}`)
  return {
    status,
    count: (body.docs as unknown[] | undefined)?.length ?? body.totalDocs ?? 0,
    body,
  }
}

/** True of the shown row, so that an answer would tell it. */
const TELLING = [
  'where[guestKey][like]=guest-key',
  'where[authorKey][equals]=author-key',
  'where[original][like]=sealed',
  'where[textHash][equals]=hash',
  'where[sayingKey][equals]=saying',
  'where[risk][greater_than]=0.7',
  'where[violation][equals]=ad',
  'where[intent][equals]=praise',
  'where[member.displayName][like]=王',
  'where[member.phoneHash][like]=王',
  'where[ticket.text][like]=绝不',
  'where[ticket.number][like]=SQ',
  'where[ticket.contact][like]=sealed',
  'where[parent.text][like]=绝不',
  'where[parent.hiddenReason][like]=绝不',
  'where[parent.state][equals]=rejected',
  'where[or][0][parent.text][like]=绝不',
  'where[parent.parent.text][exists]=false',
  'where[member][exists]=true',
  'where[leaseOwner][exists]=false',
]

describe('nobody without a desk finds out by asking', () => {
  test.each(TELLING)('GET comments?%s', async (query) => {
    for (const path of [`comments?${query}`, `comments/count?${query}`]) {
      const { status, count } = await asked(path)
      expect([path, status >= 400 || count === 0]).toEqual([path, true])
    }
  })

  test.each([
    'guestKey',
    'authorKey',
    '-risk',
    'violation',
    'member',
    'parent.text',
    'ticket.text',
  ])('sort=%s', async (sort) => {
    expect([sort, (await asked(`comments?sort=${sort}`)).status]).toEqual([sort, 400])
  })

  test.each([
    'where[comment.text][like]=绝不',
    'where[comment.risk][greater_than]=0.7',
    'where[comment.guestKey][like]=guest',
    'where[author.email][like]=@',
    'where[opinion][like]=绝不',
    'where[comment.parent.text][like]=绝不',
  ])('GET comment-replies?%s', async (query) => {
    const { status, count } = await asked(`comment-replies?${query}`)
    expect([query, status >= 400 || count === 0]).toEqual([query, true])
  })

  test('reads what is shown, and nothing behind it', async () => {
    const paths = [
      ...['comments?depth=5', 'comments?depth=5&select[original]=true&select[guestKey]=true'],
      ...['comments?populate[comments][original]=true&depth=3', 'comment-replies?depth=5'],
      ...['comments?joins=x', 'comments?draft=true&trash=true', 'comments?showHiddenFields=true'],
    ]
    for (const path of paths) {
      const { body } = await asked(path)
      const text = JSON.stringify(body)
      for (const secret of [SECRET, 'sealed:', 'guest-key', 'author-key', 'SQ2026', '0.77', '王*'])
        expect([path, secret, text.includes(secret)]).toEqual([path, secret, false])
    }
    expect((await asked('comments')).count).toBe(1)
    expect((await asked('comment-replies')).count).toBe(1)
  })

  test.each([
    ...['appeals', 'comment-decisions', 'comment-acts', 'comment-objections', 'comment-sources'],
    ...['opinion-alerts', 'comments/versions', 'appeals/count', 'appeals/desk', 'appeals/figures'],
    ...['appeals/figures.csv', 'comment-objections/list', 'comments/queue', 'comments/1/context'],
  ])('GET %s tells nothing', async (path) => {
    const { status, body } = await asked(path)
    expect(status).toBeGreaterThanOrEqual(400)
    expect(JSON.stringify(body)).not.toContain(SECRET)
  })

  test('nor by GraphQL', async () => {
    const ask = async (query: string) =>
      (await app.request.post('/api/graphql').send({ query })).body as { data?: unknown }
    const shown = await ask('{ Comments { totalDocs docs { text parent { text } } } }')
    expect(shown.data).toMatchObject({ Comments: { totalDocs: 1 } })
    expect(JSON.stringify(shown)).not.toContain(SECRET)
    for (const where of [
      ...['{ parent__text: { like: "绝不" } }', '{ risk: { greater_than: 0.7 } }'],
      ...['{ authorKey: { equals: "author-key" } }', '{ ticket__text: { like: "绝不" } }'],
    ]) {
      const answer = await ask(`{ Comments(where: ${where}) { totalDocs } }`)
      expect([where, JSON.stringify(answer.data ?? null).includes(':1')]).toEqual([where, false])
    }
  })
})

describe('a desk finds out about its own only', () => {
  test.each(['comments', 'comment-decisions', 'comment-replies', 'comment-objections', 'appeals'])(
    'GET %s of another organization',
    async (path) => {
      const response = await app.request
        .get(`/api/${path}?depth=3`)
        .set(await app.as('otherEditor'))
      expect(JSON.stringify(response.body)).not.toContain(SECRET)
      expect(JSON.stringify(response.body)).not.toContain('SQ2026')
    },
  )

  test.each([
    ...['where[original][like]=sealed', 'where[guestKey][exists]=true', 'sort=guestKey'],
    ...['where[ticket.contact][like]=sealed', 'where[ticket.original][exists]=false'],
    ...['where[member.phoneSealed][exists]=false', 'where[decidedBy.hash][exists]=false'],
    ...['where[account.credentials][exists]=false'],
  ])('comments?%s tells nobody what is sealed', async (query) => {
    const response = await app.request.get(`/api/comments?${query}`).set(await app.as('moderator'))
    expect([query, response.status >= 400 || response.body.totalDocs === 0]).toEqual([query, true])
  })
})
