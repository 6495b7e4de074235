import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { LINK, OTHER, startWeibo, UID, type Json } from './weiboClient'

let client: Awaited<ReturnType<typeof startWeibo>>
let id: string
beforeAll(async () => {
  client = await startWeibo()
})
beforeEach(async () => {
  await client.sandbox.control.reset()
  id = (await client.share(`有话好说 ${LINK}`)).json.idstr
})
afterAll(() => client.sandbox.close())

const rip = '203.0.113.7'
const say = async (text: string, nickname = '小陈') => {
  const said = await client.control.comment(UID, { idstr: id, nickname, text })
  if (!said.ok) throw new Error(said.reason)
  return said.comment
}
const show = async (fields: Record<string, string> = {}) =>
  (await client.get('/2/comments/show.json', { id, ...fields })).json
const texts = ({ comments }: Json) => comments.map(({ text }: Json) => text)

describe('comments', () => {
  it('are listed newest first, in pages, from an id on', async () => {
    const first = await say('第一')
    await say('第二')
    await say('第三', '老王')
    expect(texts(await show())).toEqual(['第三', '第二', '第一'])
    const page = await show({ count: '2', page: '2' })
    expect(page).toMatchObject({ total_number: 3, next_cursor: 0 })
    expect(texts(page)).toEqual(['第一'])
    expect(texts(await show({ since_id: first.idstr }))).toEqual(['第三', '第二'])
    expect(texts(await show({ max_id: first.idstr }))).toEqual(['第一'])
    const [newest] = (await show()).comments
    expect(newest).toMatchObject({
      idstr: expect.stringMatching(/^\d{16}$/),
      user: { screen_name: '老王' },
      status: { idstr: id, comments_count: 3 },
    })
    const mine = await client.get('/2/comments/to_me.json')
    expect(texts(mine.json)).toHaveLength(3)
    expect(texts((await client.get('/2/comments/by_me.json')).json)).toEqual([])
    const named = await say('@云帆工会 在吗')
    expect(texts((await client.get('/2/comments/mentions.json')).json)).toEqual(['@云帆工会 在吗'])
    const cids = `${first.idstr},${named.idstr},1`
    const batch = await client.get('/2/comments/show_batch.json', { cids })
    expect(batch.json.map(({ idstr }: Json) => idstr)).toEqual([first.idstr, named.idstr])
  })

  it('are written and answered by the account, with the name of whom it answers', async () => {
    const { idstr: cid } = await say('食堂几点开门？')
    const answer = await client.post('/2/comments/reply.json', { cid, id, comment: '六点半', rip })
    expect(answer.json).toMatchObject({
      text: '回复@小陈:六点半',
      reply_comment: { idstr: cid, text: '食堂几点开门？' },
      user: { idstr: UID },
    })
    const bare = { cid, id, comment: '七点', rip, without_mention: '1' }
    expect((await client.post('/2/comments/reply.json', bare)).json.text).toBe('七点')
    const own = await client.post('/2/comments/create.json', { id, comment: '欢迎', rip })
    expect(own.json).not.toHaveProperty('reply_comment')
    expect((await show()).total_number).toBe(4)
  })

  it.each([
    ['no text', { comment: '' }, 20008],
    ['too long', { comment: '工'.repeat(141) }, 20012],
    ['no address', { rip: '' }, 10016],
    ['no post', { id: '1' }, 20101],
    ['no such comment', { cid: '1' }, 20201],
  ])('are refused: %s', async (_name, change, code) => {
    const { idstr: cid } = await say('在吗')
    const fields: Record<string, string> = { cid, id, comment: '在', rip, ...change }
    expect((await client.post('/2/comments/reply.json', fields)).json.error_code).toBe(code)
  })

  it('are destroyed by who wrote them or owns the post', async () => {
    const { idstr: cid } = await say('广告')
    const path = '/2/comments/destroy.json'
    expect((await client.post(path, { cid }, OTHER)).json.error_code).toBe(20203)
    expect((await client.post(path, { cid })).json.idstr).toBe(cid)
    expect((await client.post(path, { cid })).json.error_code).toBe(20201)
    const foreign = await client.post('/2/comments/create.json', { id, comment: '好', rip }, OTHER)
    const cids = [(await say('一')).idstr, foreign.json.idstr].join()
    expect((await client.post('/2/comments/destroy_batch.json', { cids })).json).toHaveLength(2)
    expect((await show()).comments).toEqual([])
    const many = Array.from({ length: 21 }, () => cid).join()
    const batch = await client.post('/2/comments/destroy_batch.json', { cids: many })
    expect(batch.json.error_code).toBe(10008)
  })

  it('of others can be closed', async () => {
    await client.control.configure(UID, { commentsClosed: true })
    const fields = { id, comment: '好', rip }
    const path = '/2/comments/create.json'
    expect((await client.post(path, fields, OTHER)).json.error_code).toBe(20206)
    expect((await client.post(path, fields)).status).toBe(200)
    expect(await client.control.comment(UID, { idstr: id, text: '好' })).toMatchObject({
      ok: false,
    })
  })
})

describe('head articles', () => {
  const path = '/proxy/article/publish.json'
  const article = {
    title: '职工之家建成',
    content: '<p>春天<script>alert(1)</script><a href="javascript:1" onclick="x">里</a></p>',
    cover: 'https://gongmei.example/cover.jpg',
    text: `长文 ${LINK}`,
    rip,
  }

  it('need the right, and answer in an envelope of their own', async () => {
    expect((await client.post(path, article)).json.error_code).toBe(10014)
    const { status, json } = await client.post(path, article, OTHER)
    expect({ status, ...json }).toMatchObject({
      status: 200,
      code: '100000',
      msg: 'success',
      data: { object_id: expect.stringMatching(/^1022:\d+$/), mid: expect.any(String) },
    })
    const shown = await client.open(new URL(json.data.url).pathname)
    expect(shown.text).toMatch(/职工之家建成[\s\S]*<p>春天<a>里<\/a><\/p>/)
    expect(client.control.feed(OTHER)).toMatchObject([{ idstr: json.data.mid }])
    expect((await client.open(`/sandbox/weibo/${OTHER}`)).text).toContain('头条文章 · 星桥工会')
  })

  it.each([
    ['title', { title: '工'.repeat(33) }],
    ['content', { content: 'x'.repeat(90_001) }],
    ['cover', { cover: 'a.jpg' }],
    ['text', { text: '工'.repeat(1901) }],
    ['rip', { rip: '' }],
  ])('refuse a wrong %s with 10008', async (name, change) => {
    const { status, json } = await client.post(path, { ...article, ...change }, OTHER)
    expect({ status, ...json }).toMatchObject({ status: 200, code: '10008', data: null })
    expect(json.msg).toContain(name)
  })

  it('take content that was URL-encoded once more, and no more than ten an hour', async () => {
    const encoded = { ...article, content: encodeURIComponent('<p>正文</p>') }
    const { json } = await client.post(path, encoded, OTHER)
    expect((await client.open(new URL(json.data.url).pathname)).text).toContain('<p>正文</p>')
    for (let count = 1; count < 10; count += 1) await client.post(path, article, OTHER)
    expect((await client.post(path, article, OTHER)).json.code).toBe('11001')
  })
})
