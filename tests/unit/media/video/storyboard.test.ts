import { describe, expect, it } from '@jest/globals'
import type { DraftInput } from '@media/video/draftStoryboard'
import { draftStoryboard } from '@media/video/draftStoryboard'
import { drawable, missingFrom } from '@media/video/fonts'
import { readStoryboard, remarksOn } from '@media/video/readStoryboard'
import { SAFE_AREAS, TEXT_AREA } from '@media/video/safeAreas'
import { subtitlesOf } from '@media/video/srt'
import { captionOf, FRAME, secondsOf } from '@media/video/storyboard'
import { storyboardHash } from '@media/video/storyboardHash'
import { framesOf, timelineOf } from '@media/video/timeline'

const picture = (digit: string) => ({ key: digit.repeat(64), width: 1600, height: 900 })
const input: DraftInput = {
  title: '职工技能竞赛开赛',
  kicker: '云帆市总工会',
  cover: picture('a'),
  blocks: [
    { text: '11月20日，云帆市职工技能竞赛开赛，三百名选手参加。比赛分为六个工种。' },
    { picture: picture('b'), caption: '焊接比赛现场', credit: '张三', ai: 'generated' },
    { text: '今年首次设立数控赛项。' },
    { picture: picture('c') },
  ],
  accountName: '云帆工会',
  url: 'https://example.com/news/1',
  lines: ['来源：云帆市总工会'],
  ai: 'assisted',
}

describe('the draft', () => {
  const board = draftStoryboard(input)
  it('is framed by its cards, shows every picture in order and tells the words beside them', () => {
    expect(board.scenes.map(({ kind }) => kind)).toEqual([
      'title',
      ...board.scenes.slice(1, -1).map(() => 'picture'),
      'closing',
    ])
    const shown = board.scenes.flatMap((scene) =>
      scene.kind === 'picture' ? [scene.picture.key[0]] : [],
    )
    expect([...new Set(shown)].join('')).toBe('abc')
    expect(board.scenes.map(captionOf).filter(Boolean)).toEqual([
      '11月20日，云帆市职工技能竞赛开赛，三百名选手参加',
      '比赛分为六个工种',
      '焊接比赛现场',
      '今年首次设立数控赛项',
    ])
    expect(JSON.stringify(board)).toContain('作者：张三 · 画面由人工智能生成')
  })

  it('lasts 15 to 60 seconds, whatever the item', () => {
    const long = Array.from({ length: 90 }, (_, index) => ({
      text: `这是第${index}段的第一句话，说明一件事情。这是它的第二句话，说得更多一些。`,
    }))
    const album = Array.from({ length: 24 }, (_, index) => ({
      picture: picture(index.toString(16).slice(-1)),
    }))
    for (const blocks of [[], [{ text: '一句话的稿件。' }], long, album, [...album, ...long]]) {
      const seconds = secondsOf(draftStoryboard({ ...input, blocks }))
      expect(seconds).toBeGreaterThanOrEqual(blocks.length === 0 ? 13 : 15)
      expect(seconds).toBeLessThanOrEqual(60)
    }
    expect(readStoryboard(draftStoryboard({ ...input, blocks: long }))).toMatchObject({ ok: true })
  })

  it('is pure, and its hash is its content’s, not its spelling’s', () => {
    expect(storyboardHash(draftStoryboard(input))).toBe(storyboardHash(board))
    const turned = Object.fromEntries(Object.entries(board).reverse()) as typeof board
    expect(storyboardHash(turned)).toBe(storyboardHash(board))
    expect(storyboardHash({ ...board, theme: 'ink' })).not.toBe(storyboardHash(board))
  })
})

describe('the timeline', () => {
  it('rounds on the film’s own clock and leaves no gap', () => {
    const { scenes } = draftStoryboard(input)
    const uneven = scenes.map((scene) => ({ ...scene, seconds: 2.717 }))
    const segments = timelineOf({ scenes: uneven })
    expect(framesOf(segments)).toBe(Math.round(secondsOf({ scenes: uneven }) * FRAME.fps))
    segments.reduce((end, { start, frames }) => {
      expect(start).toBe(end)
      return start + frames
    }, 0)
  })

  it('is what the subtitles say', () => {
    const cues = subtitlesOf(draftStoryboard(input)).split('\n\n')
    expect(cues[0]).toMatch(/^1\n00:00:03,000 --> 00:00:\d\d,\d{3}\n11月20日/)
    expect(cues).toHaveLength(4)
  })
})

describe('type and space', () => {
  it('has the characters of people’s names, and shows 〓 for what it has not', () => {
    expect(missingFrom('刘㑇䶮镕堃喆祎犇·2026 ABC，。“”①℃')).toEqual([])
    expect(drawable('𠮷田😀')).toBe('〓田〓')
    const board = draftStoryboard({ ...input, title: '𠮷师傅' })
    expect(remarksOn(board)).toEqual([{ scene: 'title', message: expect.stringContaining('𠮷') }])
  })

  it('keeps words clear of every app’s own signs', () => {
    for (const area of Object.values(SAFE_AREAS)) {
      expect(TEXT_AREA.top).toBeGreaterThanOrEqual(area.top)
      expect(TEXT_AREA.bottom).toBeLessThanOrEqual(FRAME.height - area.bottom)
      expect(TEXT_AREA.right).toBeLessThanOrEqual(FRAME.width - area.right)
    }
  })
})
