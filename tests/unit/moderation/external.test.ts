import { describe, expect, it } from '@jest/globals'
import { fromAliyunCommentDetection } from '@/moderation/external/aliyunCommentDetection'
import { fromTencentTextModeration } from '@/moderation/external/tencentTextModeration'
import { fromWechatSecurityCheck } from '@/moderation/external/wechatSecurityCheck'

const text = '加微信领红包'

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
      { id: 'ad', confidence: 0.97, source: 'Ad', words: ['微信'], spans: [{ start: 1, end: 3 }] },
    ])
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
