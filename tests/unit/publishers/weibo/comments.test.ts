import { describe, expect, it } from '@jest/globals'
import { comments } from '@publishers/weibo/comments'
import { wireContext } from '../wireContext'

const SHOW = '/2/comments/show.json'
const REPLY = '/2/comments/reply.json'
const DESTROY = '/2/comments/destroy.json'
const receipt = {
  ids: { postId: '5012345678901234', uid: '7100000001' },
  at: '2026-11-21T01:00:00Z',
}

/** As the document of comments/show shows it: `id` beyond what JavaScript counts, a time with its zone in the middle. */
const said = (id: string, more = '') =>
  `{"created_at":"Tue Nov 24 17:46:55 +0800 2026","id":${id},"idstr":"${id}","mid":"${id}",
  "text":"字太小 &lt;b&gt;","source":"<a>x</a>","user":{"id":1404376560,"idstr":"1404376560","screen_name":"小陈"},
  "status":{"id":5012345678901234,"user":{"id":7100000001}}${more}}`
const own = (id: string, text: string, parent: string) =>
  `{"created_at":"Tue Nov 24 17:50:00 +0800 2026","id":${id},"text":"${text}","user":{"id":7100000001,
  "screen_name":"云帆工会"},"reply_comment":{"id":${parent},"idstr":"${parent}"}}`
const pageOf = (list: string[], total: number) =>
  `{"comments":[${list.join(',')}],"previous_cursor":0,"next_cursor":0,"total_number":${total}}`

const at = (answers: Record<string, (string | object)[]>) =>
  wireContext('weibo', {
    answers,
    credentials: { accessToken: 'token-of-the-tests', uid: '7100000001' },
    settings: { rip: '203.0.113.7', settleSeconds: 130 },
  })
const place = { receipt, ids: { commentId: '5012345678901301' } }

describe('comments of a post', () => {
  it('keep ids that JavaScript would round, and say whose they are', async () => {
    const { context, calls } = at({
      [SHOW]: [
        pageOf(
          [
            own('5012345678901307', '回复@小陈:已改大', '5012345678901301'),
            said('5012345678901301'),
          ],
          2,
        ),
      ],
    })
    const page = await comments.list({ receipt }, context)
    expect(Object.fromEntries(calls('show.json')[0]!.query)).toMatchObject({
      id: '5012345678901234',
      count: '50',
      page: '1',
    })
    expect(page).toEqual({
      total: 2,
      comments: [
        {
          id: '5012345678901307',
          parentId: '5012345678901301',
          text: '回复@小陈:已改大',
          authorId: '7100000001',
          authorName: '云帆工会',
          isOwn: true,
          at: new Date('2026-11-24T09:50:00Z'),
        },
        {
          id: '5012345678901301',
          text: '字太小 <b>',
          authorId: '1404376560',
          authorName: '小陈',
          isOwn: false,
          at: new Date('2026-11-24T09:46:55Z'),
        },
      ],
    })
  })

  it('go on below the last id, with the count of the first page', async () => {
    const { context, calls } = at({
      [SHOW]: [pageOf([said('5012345678901301')], 2), pageOf([said('5012345678901299')], 1)],
    })
    const first = await comments.list({ receipt }, context)
    const second = await comments.list({ receipt, cursor: first.next }, context)
    expect(calls('show.json')[1]!.query.get('max_id')).toBe('5012345678901300')
    expect(second).toMatchObject({ total: 2, comments: [{ id: '5012345678901299' }] })
    expect(second.next).toBeUndefined()
  })

  it.each([10005, 10014])('of an app that may not are not there to read (%d)', async (code) => {
    const { context } = at({
      [SHOW]: [{ error_code: code, error: 'Insufficient app permissions!' }],
    })
    await expect(comments.list({ receipt }, context)).rejects.toMatchObject({
      kind: 'account',
      code: 'noPrivilege',
    })
  })

  it('are answered with cid, id and the real address', async () => {
    const { context, calls } = at({
      [SHOW]: [pageOf([said('5012345678901301')], 1)],
      [REPLY]: [own('5012345678901399', '回复@小陈:已改大', '5012345678901301')],
    })
    expect(await comments.reply!({ ...place, text: '已改大' }, context)).toEqual({
      state: 'done',
      receipt: { replyId: '5012345678901399' },
    })
    expect(Object.fromEntries(new URLSearchParams(calls('reply.json')[0]!.body))).toMatchObject({
      cid: '5012345678901301',
      id: '5012345678901234',
      comment: '已改大',
      rip: '203.0.113.7',
    })
  })

  it('are not answered a second time with the same words', async () => {
    const { context, calls } = at({
      [SHOW]: [
        pageOf(
          [
            own('5012345678901399', '回复@小陈:已改大', '5012345678901301'),
            said('5012345678901301'),
          ],
          2,
        ),
      ],
    })
    expect(await comments.reply!({ ...place, text: '已改大' }, context)).toMatchObject({
      state: 'done',
      receipt: { replyId: '5012345678901399' },
    })
    expect(calls('reply.json')).toHaveLength(0)
  })

  it('are answered where they may be answered but not read', async () => {
    const { context } = at({
      [SHOW]: [{ error_code: 10014, error: 'no' }],
      [REPLY]: [own('5012345678901399', '已改大', '5012345678901301')],
    })
    expect(await comments.reply!({ ...place, text: '已改大' }, context)).toMatchObject({
      state: 'done',
    })
  })

  it.each([
    [10001, 'System error'],
    [20032, 'please wait 1-2 minutes!'],
  ])('leave an answer open that may have been taken (%d)', async (error_code, error) => {
    const { context } = at({
      [SHOW]: [pageOf([said('5012345678901301')], 1)],
      [REPLY]: [{ error_code, error }],
    })
    expect(await comments.reply!({ ...place, text: '已改大' }, context)).toMatchObject({
      state: 'unknown',
      lookAfterMs: 130_000,
    })
  })

  it('count an answer as Weibo does: 140 characters, two letters for one', async () => {
    const { context } = at({
      [SHOW]: [pageOf([], 0)],
      [REPLY]: [own('5012345678901399', 'x', '5012345678901301')],
    })
    const reply = (text: string) => comments.reply!({ ...place, text }, context)
    expect(await reply('a'.repeat(280))).toMatchObject({ state: 'done' })
    await expect(reply('工'.repeat(141))).rejects.toMatchObject({ kind: 'content' })
  })

  it('of others that Weibo does not let go are for a person; gone ones are done', async () => {
    const foreign = at({ [DESTROY]: [{ error_code: 20203, error: 'Not your own comment!' }] })
    await expect(comments.remove!(place, foreign.context)).rejects.toMatchObject({ kind: 'manual' })
    const gone = at({ [DESTROY]: [{ error_code: 20201, error: 'not exist' }] })
    expect(await comments.remove!(place, gone.context)).toMatchObject({ state: 'done' })
  })

  it('prove neither that they were answered nor that they were not, when nobody says whom it answers', async () => {
    const bare = own('5012345678901399', '已改大', '1').replace(/,"reply_comment".*\}\}$/, '}')
    const { context } = at({ [SHOW]: [pageOf([bare, said('5012345678901301')], 2)] })
    const since = new Date('2026-11-24T09:49:50Z')
    expect(
      await comments.look({ act: 'reply', place, text: '已改大', since }, context),
    ).toMatchObject({ state: 'unknown' })
  })

  it('do not hang on a head article without a post', async () => {
    const { context } = at({})
    const bare = { ...receipt, ids: { articleId: '1022:1' } }
    await expect(comments.list({ receipt: bare }, context)).rejects.toMatchObject({
      code: 'noPlace',
    })
  })
})
