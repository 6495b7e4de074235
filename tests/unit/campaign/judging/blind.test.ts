import { describe, expect, test } from '@jest/globals'
import { assignJudges } from '@/campaign/judging/assign'
import { blindWork, blotOut } from '@/campaign/judging/blindWork'
import { conflictOf } from '@/campaign/judging/conflict'
import { applyMasks, maskRanges } from '@/campaign/judging/maskRanges'
import { isSealWhole, sealOf } from '@/campaign/judging/seal'
import type { EntryRow } from '@/campaign/types'

describe('what a judge sees', () => {
  test('names, telephones and addresses of mail are blotted out wherever they stand', () => {
    const text = '高晴（云帆公交集团工会）摄，电话13800138000，qing.gao@mail.example，高晴晴除外'
    const blotted = blotOut(text, ['高晴', '云帆公交集团工会'])
    expect(blotted).not.toMatch(/高晴|云帆公交|13800138000|@/)
    expect(blotted).toMatch('摄')
    // Part of a longer number is no telephone.
    expect(blotOut('编号 99138001380001234', [])).toBe('编号 99138001380001234')
  })

  test('only what is named here comes through', () => {
    const entry = {
      id: 1,
      state: 'finalRound',
      title: '铁花',
      number: 'HWZ2026-0009',
      slug: 'p09',
      authors: [{ name: '林铁生' }],
      teacher: '师傅',
      union: 4,
      member: 7,
      digest: '林铁生作品',
    } as EntryRow
    expect(Object.keys(blindWork(entry, ['林铁生'])).toSorted()).toEqual(
      [
        'aiNote',
        'aiUsage',
        'caption',
        'digest',
        'text',
        'title',
        'transcription',
        'url',
      ].toSorted(),
    )
    expect(JSON.stringify(blindWork(entry, ['林铁生']))).not.toMatch(/林铁生|HWZ|p09|师傅/)
  })
})

describe('conflicts', () => {
  const work = { union: 4, recommender: 1, authors: ['林拓'], teacher: '顾维', units: ['云帆重工'] }
  test.each([
    [{ name: '甲', organization: 2 }, undefined],
    [{ name: '甲', organization: 4 }, '与作者同一单位'],
    [{ name: '顾维', organization: 2 }, '本人作品或指导作品'],
    [{ organization: 2, avoid: ['林拓'] }, '评委申报的亲友、师生'],
    [{ organization: 2, avoid: ['云帆重工'] }, '评委申报的关联单位'],
    [{ organization: 2, avoid: ['', ' '] }, undefined],
  ])('%j', (judge, reason) => {
    expect(conflictOf(judge, work)).toBe(reason)
  })

  test('lists are drawn by category, without conflicts, evenly', () => {
    const drawn = assignJudges({
      judges: [
        { id: 'a', categories: [] },
        { id: 'b', categories: ['photo'] },
        { id: 'c', categories: [] },
      ],
      works: [
        { id: '1', category: 'photo' },
        { id: '2', category: 'video' },
        { id: '3', category: 'photo' },
      ],
      needed: 2,
      conflict: (judge, work) => (judge === 'a' && work === '2' ? '同一单位' : undefined),
    })
    const listOf = (judge: string) => drawn.assigned.filter((row) => row.judge === judge).length
    expect(drawn.excluded).toEqual([{ judge: 'a', work: '2', reason: '同一单位' }])
    expect(drawn.short).toEqual([{ work: '2', missing: 1 }])
    expect([listOf('a'), listOf('b'), listOf('c')].toSorted()).toEqual([1, 2, 2])
    expect(drawn.assigned).not.toContainEqual({ judge: 'b', work: '2' })
  })
})

test('a seal breaks with any change of what was locked', () => {
  const row = {
    key: '1:2:3',
    items: [{ key: 'theme', score: 90 }],
    total: 90,
    comment: '',
    lockedAt: '2026-05-01T00:00:00.000Z',
  }
  const seal = sealOf(row, 'secret')
  expect(isSealWhole({ ...row, seal }, 'secret')).toBe(true)
  for (const change of [
    { total: 90.01 },
    { items: [] },
    { key: '1:2:4' },
    { comment: '改' },
    { lockedAt: '2026-05-02T00:00:00.000Z' },
  ])
    expect(isSealWhole({ ...row, seal, ...change }, 'secret')).toBe(false)
  expect(isSealWhole({ ...row, seal }, 'other')).toBe(false)
})

describe('metadata of films and sounds', () => {
  const box = (type: string, ...parts: Buffer[]) => {
    const body = Buffer.concat(parts)
    const head = Buffer.alloc(8)
    head.writeUInt32BE(body.length + 8)
    head.write(type, 4, 'latin1')
    return Buffer.concat([head, body])
  }
  const masked = async (file: Buffer, chunk = 7) => {
    const read = (start: number, length: number) =>
      Promise.resolve(file.subarray(start, start + length))
    const masks = await maskRanges(read, file.length)
    const parts = []
    for (let at = 0; at < file.length; at += chunk)
      parts.push(applyMasks(file.subarray(at, at + chunk), at, masks))
    return Buffer.concat(parts)
  }

  test('an MP4 keeps its pictures and its length, and loses who made it and where', async () => {
    const film = Buffer.concat([
      box('ftyp', Buffer.from('isom0000')),
      box(
        'moov',
        box('mvhd', Buffer.from('length')),
        box('udta', Buffer.from('Zhao San +39.9+116.4')),
      ),
      box('mdat', Buffer.from('pictures')),
    ])
    const blank = await masked(film)
    expect(blank).toHaveLength(film.length)
    expect(blank.toString('latin1')).not.toMatch(/Zhao|udta/)
    expect(blank.toString('latin1')).toMatch(/free[\s\S]*pictures/)
    expect(blank.toString('latin1')).toMatch('length')
  })

  test('an MP3 loses both of its tags', async () => {
    const tag = Buffer.from('TPE1Zhao San')
    const sound = Buffer.concat([
      Buffer.from('ID3\x04\x00\x00', 'latin1'),
      Buffer.from([0, 0, 0, tag.length]),
      tag,
      Buffer.alloc(300, 0xff),
      Buffer.concat([Buffer.from('TAGZhao San')], 128),
    ])
    const blank = await masked(sound)
    expect(blank.toString('latin1')).not.toMatch('Zhao')
    expect(blank.subarray(22, 322)).toEqual(Buffer.alloc(300, 0xff))
  })
})
