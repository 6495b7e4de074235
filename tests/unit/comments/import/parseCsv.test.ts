import { describe, expect, it } from '@jest/globals'
import { parseCsv } from '@/comments/import/parseCsv'
import { saidIn, timeOf } from '@/comments/import/saidIn'

const place = { account: 7, channel: 'channels', kind: 'news', item: '1', organization: 2 }
const now = new Date('2026-11-20T00:00:00Z')

describe('an export of comments', () => {
  it('is read by its header, whatever else is in it', () => {
    const { rows, bad } = parseCsv(
      '\ufeff编号,点赞,昵称,内容,时间\r\n1,9,老王,"几点开馆，\n周一开吗？",2026-11-19 10:00\r\n\r\n2,0,,打卡,\r\n',
    )
    expect(bad).toEqual([])
    expect(rows).toEqual([
      {
        line: 3,
        id: '1',
        nickname: '老王',
        text: '几点开馆，\n周一开吗？',
        time: '2026-11-19 10:00',
      },
      { line: 5, id: '2', nickname: '', text: '打卡', time: '' },
    ])
  })

  it('is no export without a column of words', () => {
    expect(() => parseCsv('a,b\n1,2')).toThrow('内容')
    expect(() => parseCsv('')).toThrow('内容')
  })

  it('names what is wrong with a row', () => {
    const of = (row: object) => saidIn({ row: { line: 4, ...row }, place, now })
    expect(of({ text: ' ' })).toEqual({ line: 4, message: '没有内容。' })
    expect(of({ text: '好', time: '昨天' })).toMatchObject({
      message: expect.stringContaining('昨天'),
    })
    expect(of({ text: '好', time: '2036-01-01' })).toMatchObject({
      message: '时间在将来，请核对。',
    })
    expect(of({ text: '好', id: '9', parent: '8' })).toMatchObject({
      key: 'import:7:news:1:9',
      parentKey: 'import:7:news:1:8',
      external: { commentId: '9' },
    })
    const elsewhere = { ...place, item: '99' }
    const there = saidIn({ row: { line: 4, text: '好', id: '9' }, place: elsewhere, now })
    expect(there).toMatchObject({ key: 'import:7:news:99:9' })
    expect(of({ text: '好', nickname: '甲' })).toEqual(of({ text: '好', nickname: '甲' }))
    expect(of({ text: '好', nickname: '甲' })).not.toEqual(of({ text: '好', nickname: '乙' }))
  })

  it('knows the clocks people write', () => {
    for (const text of [
      '2026-11-19 10:00',
      '2026/11/19 10:00:00',
      '2026年11月19日 10:00',
      '2026-11-19T02:00:00Z',
      '2026-11-19T10:00:00+08:00',
      '1795053600',
    ])
      expect(timeOf(text)?.toISOString()).toBe('2026-11-19T02:00:00.000Z')
    expect(timeOf('2026-13-40')).toBeUndefined()
  })
})
