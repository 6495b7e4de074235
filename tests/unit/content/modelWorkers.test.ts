import { describe, expect, it } from '@jest/globals'
import { web } from '@publishers/web/index'
import { weibo } from '@publishers/weibo/index'
import { draftStoryboard } from '@media/video/draftStoryboard'
import type { MediaRow } from '@/content/mediaRows'
import { contentFrom } from '@/content/contentFrom'
import { filmedPortraitFindings } from '@/content/findings/consent'
import { modelWorkersFindings } from '@/content/findings/modelWorkers'
import { studiosFindings } from '@/content/findings/studios'
import { mediaIds, withoutEvidence } from '@/content/mediaRows'
import { canonicalContent, snapshotOf } from '@/content/snapshot'
import { draftInput } from '@/films/draftInput'
import { body } from '../../../scripts/seed/body'
import { STORIES } from '../../../scripts/seed/stories'

const now = new Date('2026-11-22T00:00:00Z')
const consent = {
  purposes: ['profile', 'portrait', 'film'],
  textVersion: '1',
  givenOn: '2026-03-01',
  proof: 9,
}

const linTuo = {
  title: '林拓',
  type: 'person',
  unit: '云帆重工',
  trade: '电焊工',
  skillLevel: 'chief',
  digest: '二十年焊一道缝。',
  motto: '毫厘之间见人心',
  body: STORIES.W1,
  cover: 1,
  studio: 4,
  honours: [
    { honour: 'P1', year: 2015, grantor: '示例省', status: 'valid', basis: 8 },
    { honour: 'N1', year: 2020, status: 'valid', certificateNo: 'ZS-1', basis: 9 },
    { honour: 'C1', year: 2010, status: 'revoked', basis: 9 },
  ],
  consent,
}

const portrait = {
  ...{ id: 1, sha256: 'a'.repeat(64), filename: 'p.jpg', mimeType: 'image/jpeg' },
  ...{ width: 1200, height: 1600, filesize: 1, alt: '肖像', aiUsage: 'none', url: '/p.jpg' },
} as const

const contentOf = (given: Record<string, unknown>) =>
  contentFrom({
    kind: 'model-workers',
    snapshot: snapshotOf('model-workers', given),
    facts: { item: '1', revision: 'r'.repeat(64), datedAt: '2026-11-01T00:00:00.000Z' },
    sources: {
      media: new Map([['1', { ...portrait } as MediaRow]]),
      films: new Map(),
      organization: '云帆市总工会',
      linked: { studios: [{ id: 4, title: '林拓创新工作室' }] },
    },
  })

describe('a profile as channels see it', () => {
  it('has the portrait first, the honours by weight, the motto, the story and the studio; a revoked honour is nowhere', () => {
    const { html, subtitle } = contentOf(linTuo)
    const order = [
      '<img src="media:',
      '林拓创新工作室',
      '2020年　全国劳动模范',
      '2015年',
      '毫厘之间见人心',
      '弧光',
    ]
    expect(order.map((words) => html.indexOf(words))).toEqual(
      order.map((words) => html.indexOf(words)).sort((a, b) => a - b),
    )
    expect(order.every((words) => html.includes(words))).toBe(true)
    expect(html).not.toMatch(/2010|市劳动模范|ZS-1/)
    expect(subtitle).toBe('云帆重工 电焊工 · 首席技师')
  })

  it('speaks of the dead in the past', () => {
    const { html } = contentOf({ ...linTuo, workingStatus: 'deceased' })
    expect(html).toContain('生前工作单位')
    expect(html).toContain('生平与事迹')
  })

  it('on Weibo says who, where and what for; an editor’s own words win', () => {
    const account = { id: '1', channel: 'weibo', name: '', settings: {} }
    expect(weibo.render(contentOf(linTuo), account).parts.status).toContain(
      '【林拓】云帆重工 电焊工 · 首席技师，2020年全国劳动模范。二十年焊一道缝。',
    )
    expect(contentOf(linTuo).text).toBeDefined()
  })

  it('makes a film that opens with the name and the portrait and tells the honours', () => {
    const board = draftStoryboard(draftInput({ content: contentOf(linTuo) }))
    expect(board.scenes[0]).toMatchObject({
      kind: 'title',
      title: '林拓',
      picture: { key: portrait.sha256 },
    })
    const told = JSON.stringify(board.scenes)
    expect(told).toContain('全国劳动模范')
    expect(told).not.toContain('<')
    const seconds = board.scenes.reduce((sum, scene) => sum + scene.seconds, 0)
    expect(seconds).toBeLessThanOrEqual(60)
  })

  it('is the same to the byte, whatever the ids of the rows', () => {
    const other = {
      ...linTuo,
      honours: linTuo.honours.map((row, index) => ({ id: `x${index}`, ...row })),
    }
    const canonical = (given: Record<string, unknown>) =>
      canonicalContent('model-workers', snapshotOf('model-workers', given))
    expect(canonical(other)).toBe(canonical(linTuo))
    const render = (given: Record<string, unknown>) =>
      web.render(contentOf(given), undefined as never).sha256
    expect(render(other)).toBe(render(linTuo))
  })

  it('counts its evidence among what is reviewed, and never among what is shown', () => {
    const snapshot = snapshotOf('model-workers', linTuo)
    expect(mediaIds(snapshot).map(String).sort()).toEqual(['1', '8', '9'])
    expect(mediaIds(withoutEvidence(snapshot))).toEqual([1])
    expect(JSON.stringify(withoutEvidence(snapshot))).not.toContain('ZS-1')
  })
})

const noPortrait = { ...consent, purposes: ['profile', 'film'] }
const noFilm = { ...consent, purposes: ['profile', 'portrait'] }
const clip = body({ type: 'block', fields: { blockType: 'video', file: 7 } } as never)

describe('what stops a profile', () => {
  const found = (change: Record<string, unknown>) =>
    modelWorkersFindings({ ...linTuo, ...change }, now)
  const blocks = (change: Record<string, unknown>) =>
    found(change)
      .filter(({ level }) => level === 'block')
      .map(({ code }) => code)

  it('nothing, when all is there', () => {
    expect(blocks({})).toEqual([])
    expect(found({}).filter(({ field }) => field === 'body')).toEqual([])
  })
  it.each([
    [{ title: '' }, 'title.missing'],
    [{ unit: ' ' }, 'unit.missing'],
    [{ honours: [] }, 'honours.missing'],
    [{ honours: [{ honour: 'N1', year: 2020, status: 'revoked' }] }, 'honours.missing'],
    [{ honours: [{ honour: 'N1', year: 2018 }] }, 'honours.year'],
    [{ honours: [{ honour: 'N4', year: 2020 }] }, 'honours.honour'],
    [
      {
        honours: [
          { honour: 'C1', year: 2020 },
          { honour: 'C1', year: 2020 },
        ],
      },
      'honours.twice',
    ],
    [{ body: body() }, 'body.missing'],
    [{ consent: {} }, 'consent.missing'],
    [{ consent: { ...consent, purposes: ['portrait'] } }, 'consent.missing'],
    [{ consent: { ...consent, purposes: ['profile'] } }, 'consent.portrait'],
    [{ consent: { ...consent, purposes: ['profile', 'portrait'] }, video: 3 }, 'consent.film'],
    [
      { consent: noPortrait, cover: null, variants: [{ account: 1, cover: 5 }] },
      'consent.portrait',
    ],
    [
      { consent: noPortrait, cover: null, variants: [{ account: 1, pictures: [5] }] },
      'consent.portrait',
    ],
    [{ consent: noFilm, film: 3 }, 'consent.film'],
    [{ consent: noFilm, variants: [{ account: 1, film: 3 }] }, 'consent.film'],
    [{ consent: noFilm, variants: [{ account: 1, body: clip }] }, 'consent.film'],
    [{ consent: { ...consent, textVersion: '' } }, 'consent.version'],
    [{ consent: { ...consent, withdrawnAt: '2026-05-01' } }, 'consent.withdrawn'],
    [{ digest: '身份证 11010519491231002X' }, 'privacy.number'],
    [{ displayUntil: '2020-01-01' }, 'display.over'],
  ])('%j', (change, code) => {
    expect(blocks(change)).toEqual([code])
  })
  it('a film made of photographs needs leave for these as well', () => {
    const filmed = (given: object, rows = [portrait as unknown as MediaRow]) =>
      filmedPortraitFindings({ ...linTuo, cover: null, ...given }, rows).map(({ code }) => code)
    expect(filmed({ consent: noPortrait })).toEqual(['consent.portrait'])
    expect(filmed({ consent: noPortrait }, [])).toEqual([])
    expect(filmed({})).toEqual([])
  })
  it('a consent of the day on which it was taken back is the one that was taken back', () => {
    // The day picker writes noon, the act the moment it was done.
    const givenOn = '2026-03-01T04:00:00.000Z'
    const given = (withdrawnAt: string) => blocks({ consent: { ...consent, givenOn, withdrawnAt } })
    expect(given('2026-03-01T02:00:00.000Z')).toContain('consent.withdrawn')
    expect(given('2026-02-28T16:30:00.000Z')).toContain('consent.withdrawn')
    expect(given('2026-02-28T15:30:00.000Z')).not.toContain('consent.withdrawn')
  })

  it('nobody agrees in the future', () => {
    const now = new Date('2026-06-01T15:00:00.000Z')
    const on = (givenOn: string) =>
      modelWorkersFindings({ ...linTuo, consent: { ...consent, givenOn } } as never, now).map(
        ({ code }) => code,
      )
    expect(on('2026-06-02T04:00:00.000Z')).toContain('consent.later')
    expect(on('2026-06-01T04:00:00.000Z')).not.toContain('consent.later')
  })

  it('a consent given after it was taken back holds again', () => {
    expect(blocks({ consent: { ...consent, withdrawnAt: '2026-02-01' } })).toEqual([])
  })
  it('a short story is said, and left to the editor', () => {
    const short = { body: body({ type: 'paragraph', children: [{ type: 'text', text: '短。' }] }) }
    expect(blocks(short)).toEqual([])
    expect(found(short).map(({ code }) => code)).toContain('story.short')
  })
})

describe('what stops a studio', () => {
  it.each([
    [{}, []],
    [{ level: null }, ['level.missing']],
    [{ unit: '' }, ['unit.missing']],
    [{ visits: { open: true } }, ['visits.howTo']],
  ])('%j', (change, codes) => {
    const studio = { title: '工作室', level: 'city', unit: '云帆重工', headcount: 6, ...change }
    const found = studiosFindings(studio).filter(({ level }) => level === 'block')
    expect(found.map(({ code }) => code)).toEqual(codes)
  })
})
