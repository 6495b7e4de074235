import { describe, expect, it } from '@jest/globals'
import { placeAfter, placeOf } from '@publishers/wechat/commentPages'
import { comments } from '@publishers/wechat/comments'
import { wireContext } from '../wireContext'

const receipt = { ids: { msgDataId: '2247483651', publishId: '100' }, at: '2026-11-21T01:00:00Z' }
const TOKEN = {
  '/cgi-bin/stable_token': [{ access_token: 'token-of-the-tests', expires_in: 7200 }],
}
const OK = { errcode: 0, errmsg: 'ok' }

/** As the document of comment/list shows it. */
const LISTED = `{"errcode":0,"errmsg":"ok","total":3,"comment":[
  {"user_comment_id":3,"create_time":1760000003,"content":"没有身份","comment_type":0},
  {"user_comment_id":2,"openid":"oA-1","create_time":1760000002,"content":"师傅这手焊活真绝！","comment_type":1,
   "reply":{"content":"谢谢","create_time":1760000100}},
  {"user_comment_id":"1","openid":"oA-2","create_time":"1760000001","content":"","comment_type":0,"reply":{}}]}`

const at = (answers: Record<string, (string | object)[]>) =>
  wireContext('wechat', {
    answers: { ...TOKEN, ...answers },
    credentials: { appId: 'wx1', appSecret: 'secret-of-the-tests' },
    settings: { settleSeconds: 15 },
  })
const place = { receipt, ids: { commentId: '2' } }

describe('comments of an official account', () => {
  it('are asked for by msg_data_id and index from 0, fewer than 50 at a time', async () => {
    const { context, calls } = at({ '/cgi-bin/comment/list': [LISTED] })
    const page = await comments.list({ receipt, position: 3 }, context)
    const sent = JSON.parse(calls('comment/list')[0]!.body) as unknown
    expect(sent).toEqual({ msg_data_id: 2_247_483_651, index: 2, begin: 0, count: 49, type: 0 })
    expect(page.total).toBe(3)
    expect(page.next).toBeUndefined()
    expect(page.comments).toEqual([
      { id: '3', text: '没有身份', isElected: false, at: new Date(1_760_000_003_000) },
      {
        id: '2',
        text: '师傅这手焊活真绝！',
        authorId: 'oA-1',
        isElected: true,
        reply: { text: '谢谢', at: new Date(1_760_000_100_000) },
        at: new Date(1_760_000_002_000),
      },
      { id: '1', text: '', authorId: 'oA-2', isElected: false, at: new Date(1_760_000_001_000) },
    ])
  })

  it('go on where the page ended, and end at an empty one whatever the total says', async () => {
    const rest = LISTED.replace('"total":3', '"total":90')
    const again = '{"errcode":0,"total":90,"comment":[{"user_comment_id":1,"content":""}]}'
    const { context, calls } = at({ '/cgi-bin/comment/list': [rest, again] })
    const first = await comments.list({ receipt }, context)
    expect(first.next).toBe('2:1:0')
    expect((await comments.list({ receipt, cursor: first.next }, context)).next).toBeUndefined()
    expect(JSON.parse(calls('comment/list')[1]!.body)).toMatchObject({ begin: 2, index: 0 })
  })

  it('are read again where a deletion moved the list between two pages', () => {
    const page = Array.from({ length: 49 }, (_, at) => `c${at}`)
    const next = placeAfter(placeOf(), page, 90)
    expect(next).toBe('48:c48:0')
    expect(placeAfter(placeOf(next), ['c48', 'c49'], 90)).toBe('49:c49:0')
    const moved = placeAfter(placeOf(next), ['c49', 'c50'], 89)
    expect(moved).toBe('0::1')
    expect(placeOf(moved)).toEqual({ begin: 0, backs: 1 })
    expect(placeAfter(placeOf('88:c88:0'), ['c88', 'c89'], 90)).toBeUndefined()
    expect(placeAfter(placeOf('48:c48:0'), [], 48)).toBe('0::1')
  })

  it('are not read for ever from a list that never agrees with itself', () => {
    expect(placeAfter(placeOf('48:c48:0'), [], 90)).toBeUndefined()
    expect(placeAfter(placeOf('48:c48:3'), ['x', 'y'], 90)).toBe('49:y:3')
    expect(placeAfter(placeOf('48:c48:3'), [], 10)).toBe(undefined)
  })

  it('find their article by the receipt’s own place, or by mid in the address', async () => {
    const { context, calls } = at({ '/cgi-bin/comment/list': [LISTED] })
    const found = { ...receipt, ids: { articleId: 'a', position: '2' } }
    const url = 'http://mp.weixin.qq.com/s?__biz=MzU3&mid=2247483777&idx=2&sn=ab'
    await comments.list({ receipt: { ...found, url } }, context)
    expect(JSON.parse(calls('comment/list')[0]!.body)).toMatchObject({
      msg_data_id: 2_247_483_777,
      index: 1,
    })
    const foreign = { ...found, url: 'https://evil.example/s?mid=1' }
    await expect(comments.list({ receipt: foreign }, context)).rejects.toMatchObject({
      kind: 'manual',
      code: 'noPlace',
    })
  })

  it.each([88000, 48001])('of an account without the right say so (%d)', async (errcode) => {
    const { context } = at({ '/cgi-bin/comment/list': [{ errcode, errmsg: 'no rid: 65f0-aa' }] })
    await expect(comments.list({ receipt }, context)).rejects.toMatchObject({
      kind: 'account',
      code: 'noPrivilege',
      trace: '65f0-aa',
      message: expect.stringContaining(String(errcode)),
    })
  })

  it('get another token once when it is refused', async () => {
    const { context, calls } = at({
      '/cgi-bin/comment/list': [{ errcode: 42001, errmsg: 'expired' }, LISTED],
    })
    expect((await comments.list({ receipt }, context)).comments).toHaveLength(3)
    expect(calls('comment/list')).toHaveLength(2)
  })

  it.each([
    ['elect', 'markelect'],
    ['unelect', 'unmarkelect'],
    ['remove', 'delete'],
  ] as const)('are acted on: %s', async (verb, path) => {
    const { context, calls } = at({ [`/cgi-bin/comment/${path}`]: [OK] })
    expect(await comments[verb]!(place, context)).toEqual({ state: 'done', receipt: {} })
    expect(JSON.parse(calls(path)[0]!.body)).toEqual({
      msg_data_id: 2_247_483_651,
      index: 0,
      user_comment_id: 2,
    })
  })

  it.each([88004, 88008])('are deleted when they are gone already (%d)', async (errcode) => {
    const { context } = at({ '/cgi-bin/comment/delete': [{ errcode, errmsg: 'gone' }] })
    expect(await comments.remove!(place, context)).toMatchObject({
      state: 'done',
      receipt: { note: expect.any(String) },
    })
  })

  it('cannot be elected beyond the limit: a person makes room', async () => {
    const { context } = at({ '/cgi-bin/comment/markelect': [{ errcode: 88003, errmsg: 'full' }] })
    await expect(comments.elect!(place, context)).rejects.toMatchObject({ kind: 'manual' })
  })

  it('answered already (88005) are done with the same words, and refused with others', async () => {
    const answers = () => ({
      '/cgi-bin/comment/reply/add': [{ errcode: 88005, errmsg: 'replied' }],
      '/cgi-bin/comment/list': [LISTED],
    })
    const same = at(answers())
    expect(await comments.reply!({ ...place, text: '谢谢' }, same.context)).toMatchObject({
      state: 'done',
    })
    const other = at(answers())
    await expect(comments.reply!({ ...place, text: '您好' }, other.context)).rejects.toMatchObject({
      kind: 'duplicate',
      code: '88005',
    })
  })

  it('whose answer got lost leave it open', async () => {
    const { context } = at({
      '/cgi-bin/comment/reply/add': [{ status: 502, text: '<h1>502</h1>' }],
    })
    expect(await comments.reply!({ ...place, text: '您好' }, context)).toMatchObject({
      state: 'unknown',
      lookAfterMs: 15_000,
    })
  })

  it('are not called deleted by a list that holds fewer than it says', async () => {
    const { context } = at({ '/cgi-bin/comment/list': ['{"total":5,"comment":[]}'] })
    const since = new Date(0)
    const look = (act: 'delete' | 'elect' | 'reply') =>
      comments.look({ act, place, since, text: '您好' }, context)
    for (const act of ['delete', 'elect', 'reply'] as const)
      expect(await look(act)).toMatchObject({ state: 'unknown' })
  })

  it('without a list in the answer are no empty list', async () => {
    const { context } = at({ '/cgi-bin/comment/list': ['{"errcode":0,"errmsg":"ok"}'] })
    await expect(comments.list({ receipt }, context)).rejects.toMatchObject({ kind: 'transient' })
  })
})
