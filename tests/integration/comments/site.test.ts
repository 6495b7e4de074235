import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Id } from '@/access/scope'
import { phonePhoto } from '../../kit/honestFiles'
import { answered, said, setUpComments, solved } from './siteKit'

let world: Awaited<ReturnType<typeof setUpComments>>
let item: Id
let author: { id: Id; cookie: string }

beforeAll(async () => {
  world = await setUpComments()
  item = (await world.released({ title: '高温津贴发放通知' })).id
  author = await world.member('王*')
})
afterAll(() => world.app.stop())

const write = (body: object = {}, cookie = author.cookie) =>
  world.post(cookie, { kind: 'news', item, text: '高温津贴到现在没发', ...body })

describe('a member', () => {
  test('writes; nobody else sees it before it was passed, then everybody does', async () => {
    const sent = await write()
    expect(sent.status).toBe(201)
    expect(sent.body.state).toBe('pending')
    const { id } = sent.body
    expect(await world.row(id)).toMatchObject({
      channel: 'web',
      state: 'pending',
      isShown: false,
      authorName: '王*',
    })
    const own = await world.view(item, author.cookie)
    expect(own.own).toEqual([
      expect.objectContaining({ text: '高温津贴到现在没发', words: '待审核，仅自己可见' }),
    ])
    expect(own.comments).toEqual([])
    const stranger = await world.member('李*')
    for (const cookie of ['', stranger.cookie]) {
      const seen = await world.view(item, cookie)
      expect(JSON.stringify(seen)).not.toContain('津贴到现在')
      expect(seen.total).toBe(0)
    }
    await expectHidden('津贴到现在')
    expect((await world.moderate(id, { action: 'approve' })).status).toBe(200)
    const shown = await world.view(item)
    expect(shown.total).toBe(1)
    expect(shown.comments[0]).toMatchObject({ text: '高温津贴到现在没发', name: '王*', from: '' })
    expect(JSON.stringify(shown)).not.toContain(author.cookie)
    expect((await world.view(item, author.cookie)).ownIds).toEqual([String(id)])
    expect((await world.view(item, author.cookie)).own).toEqual([])
  })

  test('sends the same twice and writes once', async () => {
    const once = 'a-number-of-the-page-1'
    const first = await write({ once, text: '同一条' })
    const again = await write({ once, text: '同一条' })
    expect([first.status, again.status]).toEqual([201, 200])
    expect(again.body.id).toBe(first.body.id)
    const other = await world.member('赵*')
    const theirs = await write({ once, text: '别人的' }, other.cookie)
    expect(theirs.body.id).not.toBe(first.body.id)
  })

  test('answers a comment, one level deep', async () => {
    const other = await world.member('答*')
    const top = (await write({ text: '第一层' }, other.cookie)).body.id
    await world.moderate(top, { action: 'elect' })
    const below = (await write({ text: '第二层', parent: top }, other.cookie)).body.id
    const deepest = (await write({ text: '第三层', parent: below }, other.cookie)).body.id
    for (const id of [below, deepest]) await world.moderate(id, { action: 'approve' })
    const { comments } = await world.view(item)
    expect(comments[0]).toMatchObject({ text: '第一层', isElected: true })
    expect(comments[0].answers.map(({ text }: { text: string }) => text)).toEqual([
      '第二层',
      '第三层',
    ])
    const foreign = (await world.released({ title: '另一篇' })).id
    const strange = await world.post(other.cookie, {
      ...{ kind: 'news', item: foreign, text: '串门', parent: top },
    })
    expect(strange.status).toBe(404)
    await world.moderate(top, { action: 'reject', violation: 'spam' })
    const after = await world.view(item)
    expect(after.comments.find(({ text }: { text: string }) => text === '第二层')).toMatchObject({
      isOrphan: true,
    })
  })

  test('takes one back: gone from everywhere at once, kept as evidence, once in the log', async () => {
    const { id } = (await write({ text: '我要收回的话' })).body
    await world.moderate(id, { action: 'approve' })
    expect(JSON.stringify(await world.view(item))).toContain('我要收回的话')
    const stranger = await world.member('路*')
    const path = `/api/comments/${id}/take-back`
    const refused = await world.app.request.post(path).set('Cookie', stranger.cookie).send({})
    expect(refused.status).toBe(404)
    const done = await world.app.request.post(path).set('Cookie', author.cookie).send({})
    expect(done.status).toBe(200)
    await world.app.request.post(path).set('Cookie', author.cookie).send({})
    expect(JSON.stringify(await world.view(item, author.cookie))).not.toContain('我要收回的话')
    await expectHidden('我要收回的话')
    const kept = await world.row(id)
    expect(String(kept.original)).toMatch(/^sealed:/)
    const { totalDocs } = await world.app.payload.count({
      collection: 'audit-events',
      where: {
        and: [{ action: { equals: 'comment.takeBack' } }, { targetId: { equals: String(id) } }],
      },
    })
    expect(totalDocs).toBe(1)
  })

  test('is slowed down in words', async () => {
    const busy = await world.member('快*')
    let last
    for (let at = 0; at < 8; at += 1) last = await write({ text: `第 ${at} 条` }, busy.cookie)
    expect(last?.status).toBe(429)
    expect(Number(last?.headers['retry-after'])).toBeGreaterThan(0)
    expect(said(last as never)).toMatch('请')
  })
})

describe('a guest', () => {
  test('proves to be a person, once a comment', async () => {
    expect((await write({}, '')).status).toBe(403)
    const { cookie, captcha } = await world.guest(item)
    const altcha = solved(captcha)
    const sent = await write({ text: '访客的话', altcha, name: '小明' }, cookie)
    expect(sent.status).toBe(201)
    const replayed = await write({ text: '再来一条', altcha }, cookie)
    expect(replayed.status).toBe(409)
    const other = await world.guest(item)
    expect((await write({ altcha: solved(captcha) }, other.cookie)).status).toBe(403)
    expect((await write({ ...answered(other.captcha) }, other.cookie)).status).toBe(201)
    const own = await world.view(item, cookie)
    expect(own.own.map(({ text }: { text: string }) => text)).toEqual(['访客的话'])
    expect(JSON.stringify(await world.view(item, other.cookie))).not.toContain('访客的话')
    const forged = cookie.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'))
    expect((await world.view(item, forged)).own).toEqual([])
  })

  test('may not sound like the house, nor give away a child', async () => {
    const { cookie } = await world.guest(item)
    for (const name of ['工会管理员', '加微13800138000', '<b>x</b>'])
      expect((await write({ name }, cookie)).status).toBe(400)
    const child = await write({ age: 'child' })
    expect(child.status).toBe(400)
    expect(said(child)).toMatch('监护人')
    const { id } = (await write({ age: 'child', guardian: true, text: '我六年级' })).body
    expect(await world.row(id)).toMatchObject({
      authorName: '青少年职工',
      external: { age: 'child', guardian: '2026-11' },
    })
  })

  test('writes by a form without script and is answered by a page', async () => {
    const { cookie, captcha } = await world.guest(item)
    const sent = await world.app.request
      .post('/api/comments')
      .set('Cookie', cookie)
      .type('form')
      .send({ kind: 'news', item, text: '没有脚本', ...answered(captcha) })
      .redirects(0)
    expect(sent.status).toBe(303)
    expect(sent.headers.location).toMatch(new RegExp(`^/comments/news/${item}\\?said=`))
    const refused = await world.app.request
      .post('/api/comments')
      .type('form')
      .send({ kind: 'news', item, text: '没有脚本', from: 'http://evil.invalid' })
      .redirects(0)
    expect(refused.headers.location).toMatch(/^\/comments\/news\/\w+\?refused=.*text=/)
  })
})

describe('a picture', () => {
  test('is nobody’s but the author’s until a person shows it, and loses what it tells', async () => {
    const photo = await phonePhoto()
    const sent = await world.app.request
      .post('/api/comments')
      .set('Cookie', author.cookie)
      .field('kind', 'news')
      .field('item', String(item))
      .field('text', '看这张')
      .attach('picture', photo, 'IMG_1.jpg')
    expect(sent.status).toBe(201)
    const { id } = sent.body
    await world.moderate(id, { action: 'approve' })
    const path = `/api/comments/${id}/picture`
    expect((await world.app.request.get(path)).status).toBe(404)
    expect(JSON.stringify(await world.view(item))).not.toContain(path)
    const own = await world.app.request.get(path).set('Cookie', author.cookie)
    expect(own.status).toBe(200)
    expect(own.headers['content-type']).toBe('image/jpeg')
    const { default: sharp } = await import('sharp')
    expect((await sharp(own.body as Buffer).metadata()).exif).toBeUndefined()
    const fs = await import('node:fs')
    const { key } = (await world.row(id)).picture as { key: string }
    const stored = fs.readFileSync(`${world.app.dataDir}/media/${key}`, 'utf8')
    expect(stored).toMatch(/^sealed:/)
    expect((await world.moderate(id, { action: 'picture', picture: 'show' })).status).toBe(200)
    expect((await world.app.request.get(path)).status).toBe(200)
    await world.moderate(id, { action: 'picture', picture: 'remove' })
    expect((await world.app.request.get(path)).status).toBe(404)
    expect((await world.app.request.get(path).set('Cookie', author.cookie)).status).toBe(404)
    const evidence = await world.app.as('moderator')
    expect((await world.app.request.get(path).set(evidence)).status).toBe(400)
    const reason = encodeURIComponent('核查举报')
    const revealed = await world.app.request.get(`${path}?reason=${reason}`).set(evidence)
    expect(revealed.status).toBe(200)
  })

  test('is refused for what it is not', async () => {
    const { cookie } = await world.member('图*')
    const attach = (data: Buffer, name: string) =>
      world.app.request
        .post('/api/comments')
        .set('Cookie', cookie)
        .field('kind', 'news')
        .field('item', String(item))
        .field('text', '图')
        .attach('picture', data, name)
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')
    expect((await attach(svg, 'x.jpg')).status).toBe(400)
    expect((await attach(Buffer.alloc(6 * 1024 * 1024), 'x.jpg')).status).toBe(413)
    expect((await attach((await phonePhoto()).subarray(0, 3000), 'x.jpg')).status).toBe(400)
  })
})

async function expectHidden(text: string): Promise<void> {
  const rest = await world.app.request.get('/api/comments?limit=100')
  expect(rest.status).toBe(200)
  expect(rest.text).not.toContain(text)
  const query = '{ Comments(limit: 100) { docs { text } } }'
  const graphql = await world.app.request.post('/api/graphql').send({ query })
  expect(graphql.text).not.toContain(text)
  expect((await world.app.request.get('/rss.xml')).text).not.toContain(text)
}
