import { expect, it } from '@jest/globals'
import { deletedThere } from '@/admin/comments/deletedThere'
import { deskChannels } from '@/admin/comments/deskChannels'

const channels = deskChannels()
const row = { channel: 'weibo', account: 1, goneAt: null }

it('knows by what channels can do where a refusal deletes', () => {
  expect(channels.filter(({ deletesOnly }) => deletesOnly)).toEqual([
    { channel: 'weibo', deletesOnly: true },
  ])
  expect(channels.map(({ channel }) => channel)).toEqual(
    expect.arrayContaining(['web', 'wechat', 'douyin']),
  )
})

it('warns of one and of many, each channel once; never of what nobody deletes for us', () => {
  expect(deletedThere([row], channels)).toEqual(['weibo'])
  expect(deletedThere([row, { ...row, channel: 'web' }, row], channels)).toEqual(['weibo'])
  for (const other of [{ channel: 'wechat' }, { account: null }, { goneAt: '2026-11-21' }])
    expect(deletedThere([{ ...row, ...other }], channels)).toEqual([])
  const hiding = [{ channel: 'weibo', deletesOnly: false }]
  expect(deletedThere([row], hiding)).toEqual([])
})
