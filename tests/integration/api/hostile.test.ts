import net from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { TestApp } from '../../kit/bootApp'
import { bootApp } from '../../kit/bootApp'

let app: TestApp
beforeAll(async () => {
  app = await bootApp()
})
afterAll(() => app.stop())

const json = { 'Content-Type': 'application/json' }

describe('malformed requests get a 4xx that says why, never a 500', () => {
  it.each([
    ['broken JSON', '{"title": '],
    ['an array', '[1,2]'],
    ['a bare word', 'null'],
    ['bytes that are no UTF-8', Buffer.from([0x7b, 0xff, 0xfe, 0x7d])],
    ['prototype pollution', '{"__proto__":{"admin":true}}'],
    ['endless nesting', `${'{"a":'.repeat(200)}1${'}'.repeat(200)}`],
  ])('body: %s', async (_what, body) => {
    const { status, body: answer } = await app.request
      .post('/api/news')
      .set(json)
      .set(await app.as('editor'))
      .send(body)
    expect(status).toBe(400)
    expect(answer.errors[0].message).toEqual(expect.any(String))
  })

  it.each([
    '/api/news?where[title][$ne]=1',
    '/api/news?limit=1e9',
    '/api/news?page=-4',
    '/api/news?depth=1000',
    '/api/news?where[nosuchfield][equals]=1',
    '/api/news?sort=nosuchfield',
    '/api/news/abc',
    '/api/news/999999999',
    '/api/news/%00',
    '/api/news/1%2F..%2F..%2Fetc',
    '/api/news/versions/xyz',
    '/api/nosuchcollection',
    '/api/media/file/..%2f..%2fsecret',
    '/api/media/file/nothing.jpg',
    '/api/globals/nothing',
    `/api/news?x=${'a'.repeat(9_000)}`,
  ])('GET %s', async (path) => {
    const { status } = await app.request.get(path)
    expect(status).toBeGreaterThanOrEqual(200)
    expect(status).toBeLessThan(500)
  })

  it('multipart that is none', async () => {
    const headers = {
      ...(await app.as('editor')),
      'Content-Type': 'multipart/form-data; boundary=x',
    }
    const { status } = await app.request.post('/api/media').set(headers).send('--y\r\nnonsense')
    expect(status).toBeGreaterThanOrEqual(400)
    expect(status).toBeLessThan(500)
  })

  it('a picture that is none', async () => {
    const { status, body } = await app.request
      .post('/api/media')
      .set(await app.as('editor'))
      .field('_payload', JSON.stringify({ alt: '假' }))
      .attach('file', Buffer.from('<script>alert(1)</script>'), {
        filename: 'a.jpg',
        contentType: 'image/jpeg',
      })
    expect(status).toBe(400)
    expect(JSON.stringify(body)).not.toMatch(/node_modules|\.ts:/)
  })

  it('a password reset flood has nothing to flood', async () => {
    const { status } = await app.request
      .post('/api/users/forgot-password')
      .send({ email: app.people.editor.email })
    expect(status).toBe(404)
  })

  it('GraphQL: bombs, nonsense and GET', async () => {
    for (const query of [
      '{',
      '{ ...A } fragment A on Query { ...A }',
      `{ ${'a '.repeat(4000)} }`,
    ]) {
      const { status } = await app.request.post('/api/graphql').send({ query })
      expect(status).toBe(400)
    }
    expect((await app.request.get('/api/graphql?query={__typename}')).status).toBe(405)
  })

  it('survives half a request', async () => {
    const socket = net.connect(Number(new URL(app.baseUrl).port), '127.0.0.1')
    socket.write(
      'POST /api/news HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"ti',
    )
    await new Promise((resolve) => setTimeout(resolve, 100))
    socket.destroy()
    expect((await app.request.get('/api/health')).status).toBe(200)
  })
})

describe('a page of another site', () => {
  it('cannot use the cookie of a signed-in person', async () => {
    const { headers } = await app.request
      .post('/api/users/login')
      .send({ email: app.people.editor.email, password: 'correct horse battery' })
    const cookie = String(headers['set-cookie']?.[0]).split(';')[0] as string
    const own = await app.request.get('/api/users/me').set('Cookie', cookie)
    expect(own.body.user.email).toBe(app.people.editor.email)
    const foreign = await app.request
      .get('/api/users/me')
      .set('Cookie', cookie)
      .set('Origin', 'https://evil.example')
    expect(foreign.body.user).toBeNull()
    const post = await app.request
      .post('/api/news?draft=true')
      .set('Cookie', cookie)
      .set('Sec-Fetch-Site', 'cross-site')
      .send({ title: '伪造' })
    expect(post.status).toBe(403)
  })
})
