import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Content } from '@publishers/contract'
import type { contentFrom as ContentFrom, Sources } from '@/content/contentFrom'
import { snapshotOf } from '@/content/snapshot'
import { body, clip, file, film, record, upload } from './kit'

let contentFrom: typeof ContentFrom

beforeAll(async () => {
  process.env.PAYLOAD_SECRET = 'a-secret-for-tests-only'
  process.env.PUBLIC_URL = 'http://site.test'
  ;({ contentFrom } = await import('@/content/contentFrom'))
})

const by = <T extends { id: unknown }>(rows: T[]) => new Map(rows.map((row) => [`${row.id}`, row]))
const sources: Sources = {
  media: by([file(1), file(2), file(3), file(4), file(6, { mimeType: 'video/mp4', seconds: 12 })]),
  films: by([film(7), film(8, { state: 'rendering' })]),
  organization: '市总工会',
  linked: {},
}
const facts = { item: '3', revision: 'r', datedAt: '2026-05-01T00:00:00.000Z' }

const content = (over: Record<string, unknown>, account?: number): Content =>
  contentFrom({
    kind: 'news',
    snapshot: snapshotOf('news', { ...record, ...over }),
    facts,
    sources,
    account,
  })

describe('the content of an account', () => {
  const master = { cover: 1, body: upload(2), digest: '主摘要', film: 7 }

  it('is the master where nothing was rewritten', () => {
    const all = { ...master, variants: [{ account: 5, title: '短题', cover: 3 }] }
    expect(content(all, 4)).toEqual(content(master))
    expect(content(all)).toEqual(content(master))
  })

  it('has its own title, cover, text and topics, and the rest of the master', () => {
    const own = { account: 5, title: '短题', cover: 3, text: '一句话', topics: ['五一'] }
    const made = content({ ...master, variants: [own] }, 5)
    expect(made).toMatchObject({
      title: '短题',
      digest: '主摘要',
      text: '一句话',
      topics: ['五一'],
      cover: { key: file(3).sha256 },
    })
    expect(made.html).toContain(file(2).sha256)
    expect(made.pictures.map(({ alt }) => alt)).toEqual(['图3', '图2'])
  })

  it('speaks of the master’s tags where nobody chose topics', () => {
    expect(content(master)).toMatchObject({ topics: ['工会', '表彰'] })
    expect(content(master)).not.toHaveProperty('text')
  })

  it('shows the chosen pictures first and in order', () => {
    const made = content({ ...master, variants: [{ account: 5, pictures: [4, 3] }] }, 5)
    expect(made.gallery?.map(({ alt }) => alt)).toEqual(['图4', '图3'])
    expect(made.pictures.map(({ alt }) => alt)).toEqual(['图4', '图3', '图1', '图2'])
  })

  it('shows no picture that only another account or the proof of an emergency has', () => {
    const made = content({
      ...master,
      emergency: { proof: 4 },
      variants: [{ account: 5, cover: 3 }],
    })
    expect(made.pictures.map(({ alt }) => alt)).toEqual(['图1', '图2'])
  })
})

describe('films and clips', () => {
  it('a finished film comes with its bytes, covers and words', () => {
    expect(content({ film: 7 }).film).toEqual({
      key: file(90).sha256,
      storyboard: 'b'.repeat(64),
      bytes: 1000,
      seconds: 21.5,
      width: 1080,
      height: 1920,
      covers: [
        { ratio: '9:16', picture: expect.objectContaining({ key: file(91).sha256 }) },
        { ratio: '3:4', picture: expect.objectContaining({ key: file(92).sha256 }) },
      ],
      subtitles: film(7).subtitles,
      ai: 'assisted',
    })
  })

  it('an unfinished film is none, and another account’s stays there', () => {
    expect(content({ film: 8 }).film).toBeUndefined()
    expect(content({ variants: [{ account: 5, film: 7 }] }).film).toBeUndefined()
    expect(content({ variants: [{ account: 5, film: 7 }] }, 5).film?.seconds).toBe(21.5)
  })

  it('own clips of the body are footage, with their measures', () => {
    expect(content({ body: clip(6, '现场') }).footage).toEqual([
      expect.objectContaining({ key: file(6).sha256, seconds: 12, caption: '现场' }),
    ])
    expect(content({ body: body('没有视频') })).not.toHaveProperty('footage')
  })
})
