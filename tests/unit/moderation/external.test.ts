import { describe, expect, it } from '@jest/globals'
import { fromAliyunCommentDetection } from '@/moderation/external/aliyunCommentDetection'
import { fromTencentTextModeration } from '@/moderation/external/tencentTextModeration'
import { fromWechatSecurityCheck } from '@/moderation/external/wechatSecurityCheck'

const text = '加微信领红包'
const place = (Start: number, End: number) => ({ Start, End })

describe('WeChat msgSecCheck', () => {
  const map = (raw: object) => fromWechatSecurityCheck({ raw, text, ms: 12 })

  it('maps the suggestion, labels, per cent and keywords', () => {
    const answer = map({
      errcode: 0,
      errmsg: 'ok',
      result: { suggest: 'risky', label: 20008 },
      detail: [
        {
          strategy: 'content_model',
          errcode: 0,
          suggest: 'risky',
          label: 20008,
          prob: 90,
          level: 20,
        },
        { strategy: 'keyword', errcode: 0, suggest: 'review', label: 10001, keyword: '微信' },
        { strategy: 'content_model', errcode: -1, label: 20003, prob: 99 },
      ],
      trace_id: 'x',
    })
    expect(answer).toMatchObject({
      decision: 'block',
      provider: 'wechat',
      modelVersion: '2.0',
      ms: 12,
    })
    expect(answer.labels).toEqual([
      { id: 'fraud', confidence: 0.9, source: 'content_model:20008', words: [], spans: [] },
      {
        id: 'ad',
        confidence: 1,
        source: 'keyword:10001',
        words: ['微信'],
        spans: [{ start: 1, end: 3 }],
      },
    ])
  })

  it('passes, and says when it failed', () => {
    expect(map({ errcode: 0, result: { suggest: 'pass', label: 100 }, detail: [] })).toMatchObject({
      decision: 'pass',
      labels: [],
    })
    expect(map({ errcode: 61010, errmsg: 'code is expired' })).toMatchObject({
      decision: 'review',
      failed: '61010 code is expired',
    })
    expect(() => map({ result: { suggest: 'maybe', label: 1 } })).toThrow()
  })
})

describe('Tencent TMS', () => {
  const map = (response: object) =>
    fromTencentTextModeration({ raw: { Response: response }, text, ms: 1 })

  it('maps details, scores of 100 and positions', () => {
    const answer = map({
      Suggestion: 'Block',
      Label: 'Ad',
      SubLabel: 'Contact',
      Score: 97,
      Keywords: ['微信'],
      DetailResults: [
        {
          Label: 'Ad',
          Score: 97,
          Keywords: ['微信'],
          HitInfos: [{ Positions: [{ Start: 1, End: 3 }] }],
        },
      ],
    })
    expect(answer.decision).toBe('block')
    expect(answer.labels).toEqual([
      {
        ...{ id: 'ad', confidence: 0.97, source: 'Ad:Contact', words: ['微信'] },
        spans: [{ start: 1, end: 3 }],
      },
    ])
  })

  const detail = { Label: 'Ad', SubLabel: 'Contact', Suggestion: 'Block', Score: 97, Keywords: [] }
  const none = { Label: 'Abuse', SubLabel: '', Suggestion: 'Pass', Score: 0, HitInfos: [] }

  it('finds places in hits and snippets; what was looked for and not found is no label', () => {
    const { labels } = map({
      ...{ Suggestion: 'Block', Label: 'Ad', SubLabel: 'Contact', Score: 97, Keywords: [] },
      DetailResults: [
        { ...detail, HitInfos: [{ Type: 'Keyword', Keyword: '红包', Positions: null }] },
        none,
      ],
      HitSnippetInfos: [
        { Snippet: '加微信', AtomicName: '', Positions: [{ Start: 0, End: 3 }] },
        // Positions that miss the words: the words are looked for.
        { Snippet: '微信', Positions: [{ Start: 3, End: 9 }] },
        { Snippet: '不在原文里' },
        // Torn in the text.
        { Snippet: '加红包', Positions: [place(0, 1), place(4, 6)] },
      ],
    })
    expect(labels).toHaveLength(1)
    expect(labels[0]).toMatchObject({ id: 'ad', source: 'Ad:Contact' })
    expect(labels[0]?.spans.map(({ start, end }) => [start, end])).toEqual([
      [0, 1],
      [0, 3],
      [1, 3],
      [4, 6],
    ])
  })

  it('takes positions by characters, by units, and anything else for no position', () => {
    const said = '🌹🌹加微信'
    const spansOf = (HitInfos: unknown, more: object = {}) =>
      fromTencentTextModeration({
        raw: {
          Response: {
            ...{ Suggestion: 'Block', Label: 'Ad', DetailResults: [{ ...detail, HitInfos }] },
            ...more,
          },
        },
        ...{ text: said, ms: 1 },
      }).labels[0]?.spans
    expect(spansOf([{ Keyword: '微信', Positions: [place(3, 5)] }])).toEqual([{ start: 5, end: 7 }])
    expect(spansOf([{ Keyword: '微信', Positions: [place(5, 7)] }])).toEqual([{ start: 5, end: 7 }])
    expect(spansOf([{ Type: 'Model', Keyword: '', Positions: [place(4, 90)] }])).toEqual([])
    expect(spansOf('none')).toEqual([])
    expect(spansOf([{ Positions: 'none' }], { HitSnippetInfos: 'none' })).toEqual([])
  })

  it('passes, and says when it failed', () => {
    expect(map({ Suggestion: 'Pass', Label: 'Normal', Score: 0 })).toMatchObject({
      decision: 'pass',
      labels: [],
    })
    expect(map({ Error: { Code: 'LimitExceeded', Message: '' } }).failed).toBe('LimitExceeded')
  })
})

describe('Aliyun comment_detection', () => {
  const map = (data: object, code = 200) =>
    fromAliyunCommentDetection({ raw: { Code: code, Message: 'OK', Data: data }, text, ms: 1 })

  it('maps labels by their level; a negative comment is no violation', () => {
    expect(
      map({
        labels: 'ad,negative_content',
        reason: '{"riskLevel":"high","riskWords":"微信,红包"}',
      }),
    ).toMatchObject({
      decision: 'block',
      labels: [
        {
          id: 'ad',
          confidence: 0.95,
          spans: [
            { start: 1, end: 3 },
            { start: 4, end: 6 },
          ],
        },
      ],
    })
    expect(map({ labels: 'negative_content', reason: '' })).toMatchObject({
      decision: 'pass',
      labels: [],
    })
    expect(map({ labels: 'profanity', reason: 'no json' })).toMatchObject({ decision: 'review' })
    expect(map({}, 408).failed).toBe('408 OK')
  })
})
