import { describe, expect, it } from '@jest/globals'
import { artworkFindings } from '@/content/findings/artworks'
import { exhibitionFindings } from '@/content/findings/exhibitions'
import { artworkNumber, lettersOf } from '@/exhibition/artworkNumber'
import { daysLeft, exhibitionStage } from '@/exhibition/exhibitionStage'
import { plateLine, plateOf, sizeText } from '@/exhibition/plate'
import { showDays } from '@/exhibition/showDays'
import { artworkIds, wallPlans } from '@/exhibition/walls'
import { webVtt } from '@/exhibition/webVtt'

const frames = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ image: index + 1 }))

const running = {
  title: '行书《匠心》',
  type: 'SF',
  style: 'xing',
  authors: [{ name: '何墨言', status: 'active' }],
  unit: '云帆重工集团',
  medium: '宣纸',
  year: 2026,
  size: { height: 138, width: 69, depth: null, traditional: '四尺整张' },
  frames: frames(1),
  exhibition: 1,
  no: 'SF-001',
}

const codes = (work: object) => artworkFindings({ ...running, ...work }).map(({ code }) => code)

describe('what a work must say', () => {
  it('lets a complete work through', () => {
    expect(artworkFindings(running)).toEqual([])
  })

  it.each([
    ['no author', { authors: [{ name: ' ' }] }, 'authors.missing'],
    ['no unit', { unit: '' }, 'unit.missing'],
    ['cursive without transcription', { style: 'cao' }, 'transcription.missing'],
    ['seal script without transcription', { style: 'zhuan' }, 'transcription.missing'],
    [
      'a carved seal without transcription',
      { type: 'ZK', style: 'zhu', no: 'ZK-001' },
      'transcription.missing',
    ],
    ['no size', { size: { height: 138, width: 0 } }, 'size.missing'],
    ['craft without depth', { type: 'GY', style: null, no: 'GY-001' }, 'size.missing'],
    ['a style of another category', { style: 'guohua' }, 'style.missing'],
    [
      'a photograph without its place',
      { type: 'SY', style: 'single', no: 'SY-001', takenAt: '2026' },
      'place.missing',
    ],
    [
      'a series of three',
      { type: 'SY', style: 'series', no: 'SY-001', frames: frames(3) },
      'frames.count',
    ],
    [
      'a series of nine',
      { type: 'SY', style: 'series', no: 'SY-001', frames: frames(9) },
      'frames.count',
    ],
    [
      'a film without subtitles',
      { type: 'SP', style: null, no: 'SP-001', clip: 9 },
      'subtitles.missing',
    ],
    ['no number yet', { no: '' }, 'no.missing'],
    ['a number of another category', { no: 'MS-001' }, 'no.letters'],
    ['a statement of 201 characters', { digest: '字'.repeat(201) }, 'digest.long'],
  ])('stops %s', (_, work, code) => {
    expect(codes(work)).toContain(code)
  })

  it('asks no unit of a specially invited author, no number outside an exhibition, and nothing else of a poem', () => {
    expect(codes({ unit: '', entryType: 'special' })).not.toContain('unit.missing')
    expect(codes({ exhibition: null, no: null })).toEqual([])
    expect(
      codes({
        type: 'SW',
        style: null,
        exhibition: null,
        frames: [],
        size: null,
        transcription: '诗',
      }),
    ).toEqual([])
  })

  it('stops a show without days, host or preface, and one that ends before it begins', () => {
    const found = exhibitionFindings({ title: '展' }).map(({ code }) => code)
    expect(found).toEqual(
      expect.arrayContaining(['body.missing', 'days.missing', 'hosts.missing', 'walls.empty']),
    )
    const turned = exhibitionFindings({
      title: '展',
      startsOn: '2026-11-20T00:00:00Z',
      endsOn: '2026-11-01T00:00:00Z',
    })
    expect(turned.map(({ code }) => code)).toContain('days.order')
  })
})

describe('numbers and plates', () => {
  it('writes both forms, and finds the letters again', () => {
    const given = { category: 'SF', sequence: 31, year: 2026 } as const
    expect(artworkNumber({ ...given, form: 'plain' })).toBe('SF-031')
    expect(artworkNumber({ ...given, form: 'yearly' })).toBe('2026-SF-0031')
    expect(lettersOf('2026-SF-0031')).toBe('SF')
    expect(lettersOf('SF-031')).toBe('SF')
  })

  it('says size as museums do, and leaves out what is empty', () => {
    expect(sizeText({ height: 138, width: 69, traditional: '四尺整张' })).toBe(
      '138×69 cm（四尺整张）',
    )
    expect(sizeText({ height: 30, width: 30, depth: 12 })).toBe('30×30×12 cm')
    expect(sizeText({ height: 30 })).toBe('')
    expect(plateLine(plateOf(running))).toBe('行书 · 宣纸 · 138×69 cm（四尺整张） · 2026年')
    expect(plateLine(plateOf({ type: 'JZ' }))).toBe('剪纸')
  })

  it('hangs a work once, in the order of the walk', () => {
    const walls = [
      { title: '一', artworks: [3, { id: 1 }] },
      { title: '二', artworks: [1, 2, null] },
    ]
    expect(artworkIds(walls)).toEqual([3, 1, 2])
    expect(wallPlans(walls)[1]?.artworks).toEqual([2])
  })
})

describe('the days of a show', () => {
  const show = {
    startsOn: '2026-11-10T04:00:00.000Z',
    endsOn: '2026-11-30T04:00:00.000Z',
    stage: 'publicity',
  }

  it('counts them in Shanghai: the last day is a day of the show', () => {
    expect(exhibitionStage(show, new Date('2026-11-09T15:59:59Z'))).toBe('publicity')
    expect(exhibitionStage(show, new Date('2026-11-09T16:00:00Z'))).toBe('showing')
    expect(exhibitionStage(show, new Date('2026-11-30T15:59:59Z'))).toBe('showing')
    expect(exhibitionStage(show, new Date('2026-11-30T16:00:00Z'))).toBe('closed')
    expect(daysLeft(show, new Date('2026-11-30T02:00:00Z'))).toBe(1)
    expect(daysLeft(show, new Date('2026-12-01T02:00:00Z'))).toBeUndefined()
  })

  it('reads as a line', () => {
    expect(showDays(show)).toBe('2026年11月10日—11月30日')
    expect(showDays({ ...show, endsOn: '2027-01-03T04:00:00.000Z' })).toBe(
      '2026年11月10日—2027年1月3日',
    )
    expect(showDays({})).toBe('')
  })
})

describe('subtitles', () => {
  it('turns SubRip into WebVTT without markup', () => {
    const text =
      '1\r\n00:00:02,000 --> 00:00:18,500\r\n<i>师傅</i> & 徒弟\r\n第二行\r\n\r\n2\r\n1:02:03,004 --> 1:02:05,006\r\n完'
    expect(webVtt(text)).toBe(
      'WEBVTT\n\n00:00:02.000 --> 00:00:18.500\n师傅 &amp; 徒弟\n第二行\n\n01:02:03.004 --> 01:02:05.006\n完\n',
    )
  })

  it('is nothing without a cue', () => {
    expect(webVtt('WEBVTT\n\n没有时间的字')).toBeUndefined()
    expect(webVtt('00:00:01,000 --> 乱\n字')).toBeUndefined()
  })
})
