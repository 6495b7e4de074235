import { describe, expect, it } from '@jest/globals'
import type { Account, Content } from '@publishers/contract'
import { ERROR_TABLE } from '@publishers/douyin/errorTable'
import { explain, refusalOf } from '@publishers/douyin/errors'
import { render } from '@publishers/douyin/render'
import { validate } from '@publishers/douyin/validate'
import { RETRY } from '@publishers/errors'
import { sampleContent } from '../../../conformance/sampleContent'
import { filmOf } from '../../../kit/smallFilm'

const account: Account = { id: '1', channel: 'douyin', name: '测试工会', settings: {} }
const { film } = filmOf()
const item = (more: Partial<Content> = {}): Content => ({
  ...sampleContent('技能比武', []),
  film,
  ...more,
})
const codesOf = (content: Content, settings = {}) =>
  validate(render(content, account), { ...account, settings }).map(
    ({ level, code }) => `${level} ${code}`,
  )

describe('words for Douyin', () => {
  it('joins text, source, declaration and topics, and keeps a short title that fits', () => {
    const { parts } = render(
      item({
        text: '今天 #技能比武 开赛',
        topics: ['技能比武', '劳动 最光荣！', '劳动最光荣'],
        source: { type: 'repost', name: '工人日报' },
        ai: 'assisted',
      }),
      account,
    )
    expect(parts.text).toBe('今天 #技能比武 开赛\n来源：工人日报\n含 AI 辅助制作内容\n#劳动最光荣')
    expect(parts).toMatchObject({ shortTitle: '技能比武', topics: '技能比武\n劳动最光荣' })
  })

  it('carries five topics and says what was left out', () => {
    const rendition = render(item({ topics: ['一', '二', '三', '四', '五', '六', '七'] }), account)
    expect(rendition.parts.topics?.split('\n')).toHaveLength(5)
    expect(rendition.losses).toMatchObject([{ what: 'topics', count: 2 }])
  })

  it.each([
    ['nothing', item(), []],
    ['no film', item({ film: undefined }), ['block film-missing']],
    ['no title', item({ title: '' }), ['block title-empty']],
    ['a long title', item({ title: '字'.repeat(31) }), ['warn title-long']],
    ['signs in the title', item({ title: '#比武🎉' }), ['warn title-signs']],
    ['a long text', item({ text: '字'.repeat(1001) }), ['block text-long']],
    ['a watermark', item({ film: { ...film, watermark: '云帆工会' } }), ['warn film-watermark']],
    [
      'a wide film',
      item({ film: { ...film, width: 1920, height: 1080 } }),
      ['warn film-landscape'],
    ],
    ['a long film', item({ film: { ...film, seconds: 901 } }), ['block film-long']],
    ['a large film', item({ film: { ...film, bytes: 129 * 1024 * 1024 } }), ['block film-large']],
  ] as const)('finds %s', (_what, content, found) => {
    expect(codesOf(content)).toEqual(found)
  })

  it('lets the server send what a phone could not fetch', () => {
    const large = item({ film: { ...film, bytes: 129 * 1024 * 1024 } })
    expect(codesOf(large, { mode: 'server' })).toEqual([])
  })
})

/** Every code of the platform's list of return codes that concerns publishing. */
const CODES = [
  10002, 10003, 10013, 10008, 2190008, 28001008, 28001003, 2190002, 10010, 10020, 2100004, 28001005,
  28001006, 2100005, 28001007, 2100007, 2190003, 2190004, 28001012, 28001014, 28001018, 28001019,
  28001056, 28001015, 28001016, 2100009, 28001045, 28001046, 28001047, 28001052, 2190001, 28003017,
  28003018, 2190015, 10004, 10005,
]

describe('codes of Douyin', () => {
  it.each(CODES)('%i has a kind, words and a remedy in Chinese', (code) => {
    const { kind, message, remedy } = explain(code, 'any/')
    expect(kind).not.toBe('unknown')
    for (const words of [message, remedy]) expect(words).toMatch(/[一-龥]/)
    expect(ERROR_TABLE.filter((row) => row.code === code && !row.on)).toHaveLength(1)
  })

  it('never lets a code nobody knows repeat a commit', () => {
    const listed = new Set<number>(ERROR_TABLE.map(({ code }) => code))
    for (let code = 1; code < 30_000_000; code += 7919) {
      if (listed.has(code)) continue
      const { kind } = explain(code, 'api/douyin/v1/video/create_video/')
      expect(RETRY[kind].retryCommit).toBe(false)
    }
  })

  it('looks before it repeats what broke inside Douyin', () => {
    expect(explain(28001005, 'api/douyin/v1/video/create_video/').kind).toBe('unconfirmed')
    expect(explain(28001005, 'open/getticket/').kind).toBe('transient')
  })

  it('keeps the words and the trace of a refusal, and no secret', () => {
    const error = refusalOf({
      code: 28001007,
      description: 'bad access_token=act.secretsecret and client-secret-1',
      api: 'api/douyin/v1/video/create_video/',
      logid: '2026112110',
      secrets: ['client-secret-1'],
    })
    expect(error).toMatchObject({ kind: 'content', code: '28001007', trace: '2026112110' })
    expect(error.message).not.toMatch(/secretsecret|client-secret-1/)
  })
})
