import { describe, expect, it } from '@jest/globals'
import { comments } from '@publishers/douyin/comments'
import { scanComments } from '@publishers/commentScan'
import { settingsOf } from '@publishers/douyin/settings'
import { wireContext } from '../wireContext'

const LIST = '/item/comment/list/'
const THREAD = '/item/comment/reply/list/'
const REPLY = '/item/comment/reply/'
const ITEM = '@9VwUJhbQ+a/3x=='
const receipt = { ids: { itemId: ITEM, videoId: 'v1' }, at: '2026-11-21T01:00:00Z' }

const data = (fields: object) => ({
  data: { ...fields, error_code: 0, description: '' },
  extra: { error_code: 0, description: '', logid: '2026112401', now: 1_760_000_000_000 },
})
const refused = (error_code: number) => ({
  data: { error_code, description: 'no' },
  extra: { error_code, description: 'no', logid: '2026112402' },
})
const said = (id: string, more: object = {}) => ({
  comment_id: id,
  content: `说了 ${id}`,
  create_time: 1_760_000_000,
  digg_count: 0,
  reply_comment_total: 0,
  top: false,
  comment_user_id: '_user1',
  ...more,
})

const at = (answers: Record<string, (string | object)[]>, credentials = {}) =>
  wireContext('douyin', {
    answers,
    credentials: {
      clientKey: 'aw00000000000001',
      clientSecret: 'secret-of-the-tests',
      accessToken: 'act.tests',
      openId: '_000own',
      ...credentials,
    },
    settings: { settleSeconds: 60 },
  })
const place = { receipt, ids: { commentId: '@a' } }

describe('comments of a work', () => {
  it('are read with their threads, one call a page, the first before its answers', async () => {
    const { context, asked } = at({
      [LIST]: [
        data({
          list: [said('@a', { reply_comment_total: 3 }), said('@b', { create_time: '1760000009' })],
          cursor: 2,
          has_more: true,
        }),
        data({ list: [said('@c')], cursor: 3, has_more: false }),
      ],
      [THREAD]: [
        data({
          list: [said('@a1'), said('@a2', { comment_user_id: '_000own' })],
          cursor: 2,
          has_more: true,
        }),
        data({ list: [said('@a3')], cursor: 3, has_more: false }),
      ],
    })
    const scan = await scanComments((cursor) => comments.list({ receipt, cursor }, context))
    expect(scan.covers).toBe(true)
    expect(scan.comments.map(({ id, parentId }) => [id, parentId])).toEqual([
      ['@a', undefined],
      ['@b', undefined],
      ['@a1', '@a'],
      ['@a2', '@a'],
      ['@a3', '@a'],
      ['@c', undefined],
    ])
    expect(scan.comments.filter(({ isOwn }) => isOwn).map(({ id }) => id)).toEqual(['@a2'])
    expect(scan.comments[1]?.at).toEqual(new Date(1_760_000_009_000))
    expect(asked.map(({ path, query }) => [path, query.get('cursor')])).toEqual([
      [LIST, '0'],
      [THREAD, '0'],
      [THREAD, '2'],
      [LIST, '2'],
    ])
    expect(asked[0]?.query.get('item_id')).toBe(ITEM)
    expect(asked[0]?.query.get('open_id')).toBe('_000own')
  })

  it('carry ids with @ / + = through the address', async () => {
    const { context } = at({ [LIST]: [data({ list: null, has_more: false })] })
    let address = ''
    const { fetch } = context
    context.fetch = (input, init) => {
      address = String(input)
      return fetch(input, init)
    }
    expect((await comments.list({ receipt }, context)).comments).toEqual([])
    expect(address).toContain('item_id=%409VwUJhbQ%2Ba%2F3x%3D%3D')
  })

  it('end where a cursor stays where it is', async () => {
    const { context } = at({ [LIST]: [data({ list: [said('@a')], cursor: 0, has_more: true })] })
    expect((await comments.list({ receipt }, context)).next).toBeUndefined()
  })

  it.each([2190003, 2190004, 28001014, 28001018, 28001019, 2100007])(
    'of an app or a person without the right say so (%d)',
    async (code) => {
      const { context } = at({ [LIST]: [refused(code)] })
      await expect(comments.list({ receipt }, context)).rejects.toMatchObject({
        kind: 'account',
        code: 'noPrivilege',
        remedy: expect.stringContaining('item.comment'),
      })
    },
  )

  it('of an account nobody granted say so too', async () => {
    const { context, asked } = at({}, { accessToken: '', openId: '' })
    await expect(comments.list({ receipt }, context)).rejects.toMatchObject({ code: 'noPrivilege' })
    expect(asked).toEqual([])
  })

  it('are answered once', async () => {
    const answers = {
      [THREAD]: [data({ list: [], cursor: 0, has_more: false })],
      [REPLY]: [data({ comment_id: '@new' })],
    }
    const { context, calls } = at(answers)
    expect(await comments.reply!({ ...place, text: '三层东厅' }, context)).toEqual({
      state: 'done',
      receipt: { replyId: '@new' },
    })
    expect(JSON.parse(calls(REPLY)[0]!.body)).toEqual({
      item_id: ITEM,
      comment_id: '@a',
      content: '三层东厅',
    })
    const mine = said('@old', { content: '三层 东厅', comment_user_id: '_000own' })
    const again = at({ [THREAD]: [data({ list: [mine], cursor: 1, has_more: false })] })
    expect(await comments.reply!({ ...place, text: '三层东厅' }, again.context)).toMatchObject({
      state: 'done',
      receipt: { replyId: '@old' },
    })
    expect(again.calls(REPLY)).toHaveLength(0)
  })

  it.each([28001005, 28001006, 2100004])(
    'leave an answer open that may be there (%d)',
    async (code) => {
      const { context } = at({
        [THREAD]: [data({ list: [], cursor: 0, has_more: false })],
        [REPLY]: [refused(code)],
      })
      expect(await comments.reply!({ ...place, text: '好' }, context)).toMatchObject({
        state: 'unknown',
        lookAfterMs: 60_000,
      })
    },
  )

  it('have no call that deletes or hides: a look cannot say', async () => {
    const { context } = at({})
    expect(comments.remove).toBeUndefined()
    expect(comments.hide).toBeUndefined()
    expect(
      await comments.look({ act: 'delete', place, since: context.now() }, context),
    ).toMatchObject({ state: 'unknown' })
  })

  it('want a scope of their own, asked for when the account says so', () => {
    const scopesOf = (settings: object) =>
      settingsOf({ id: '1', channel: 'douyin', name: '', settings: { ...settings } }).scopes
    expect(scopesOf({})).not.toContain('item.comment')
    expect(scopesOf({ readComments: true })).toMatch(/,item\.comment$/)
    expect(scopesOf({ readComments: true, scopes: 'item.comment,user_info' })).toBe(
      'item.comment,user_info',
    )
  })
})
