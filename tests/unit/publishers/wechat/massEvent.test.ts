import { describe, expect, it } from '@jest/globals'
import type { Context, Outcome } from '@publishers/contract'
import { massEvent } from '@publishers/wechat/callbackMass'
import { parsePush } from '@publishers/wechat/callbackXml'
import { confirmedBy } from '@publishers/wechat/massHint'

const push = (status: string, more = '') =>
  `<xml><Event><![CDATA[MASSSENDJOBFINISH]]></Event><MsgID>1000001625</MsgID><Status><![CDATA[${status}]]></Status><TotalCount>100</TotalCount><FilterCount>80</FilterCount><SentCount>75</SentCount><ErrorCount>5</ErrorCount>${more}</xml>`
const URLS = `<ArticleUrlResult><Count>2</Count><ResultList><item><ArticleIdx>1</ArticleIdx><ArticleUrl><![CDATA[https://mp.weixin.qq.com/s/a]]></ArticleUrl></item><item><ArticleIdx>2</ArticleIdx><ArticleUrl><![CDATA[https://mp.weixin.qq.com/s/b]]></ArticleUrl></item></ResultList></ArticleUrlResult>`
const read = (xml: string) => massEvent(parsePush(xml) ?? {}, '2026-11-21T00:00:00.000Z')

describe('MASSSENDJOBFINISH', () => {
  it('is published with an address for each article and how many got it', () => {
    expect(read(push('send success', URLS))).toEqual([
      {
        dedupeKey: 'mass:1000001625:send success',
        ids: { msgId: '1000001625' },
        outcome: {
          state: 'published',
          receipt: {
            ids: { msgId: '1000001625' },
            url: 'https://mp.weixin.qq.com/s/a',
            at: '2026-11-21T00:00:00.000Z',
            note: '群发送达 75 人，失败 5 人（粉丝 100 人）。',
            articles: [
              { position: 1, url: 'https://mp.weixin.qq.com/s/a' },
              { position: 2, url: 'https://mp.weixin.qq.com/s/b' },
            ],
          },
        },
      },
    ])
  })

  it.each([
    ['send fail', 'send fail', '群发失败'],
    ['err(10001)', 'err(10001)', '涉嫌广告'],
    ['err(20013)', 'err(20013)', '涉嫌版权'],
    ['err(22000)', 'err(22000)', '互推'],
    ['err(29999)', 'err(29999)', '错误 29999'],
  ])('%s fails with its meaning in Chinese', (status, code, words) => {
    const [event] = read(push(status))
    expect(event?.outcome).toMatchObject({
      state: 'failed',
      code,
      message: expect.stringContaining(words),
      remedy: expect.stringMatching(/[一-龥]/),
    })
  })

  it('names the articles that are taken for reprints', () => {
    const hit = `<CopyrightCheckResult><Count>1</Count><ResultList><item><ArticleIdx>2</ArticleIdx><OriginalArticleUrl><![CDATA[https://mp.weixin.qq.com/s/original]]></OriginalArticleUrl></item></ResultList><CheckState>3</CheckState></CopyrightCheckResult>`
    const [event] = read(push('err(20013)', hit))
    expect(event?.outcome).toMatchObject({ message: expect.stringContaining('第 2 篇') })
  })

  it('says nothing for a status nobody knows, or without a number', () => {
    expect(read(push('half way'))).toEqual([])
    expect(read(push('send success').replace(/<MsgID>.*<\/MsgID>/, ''))).toEqual([])
  })
})

describe('a push nothing proves', () => {
  const context = { baseUrl: 'https://api.weixin.qq.com' } as Context
  const published = (url: string): Outcome => ({
    state: 'published',
    receipt: { ids: { msgId: '1' }, at: '', url, articles: [{ position: 1, url }] },
  })
  const bare: Outcome = { state: 'published', receipt: { ids: { msgId: '1' }, at: '' } }
  const failed: Outcome = { state: 'failed', code: 'err(10001)', message: '涉嫌广告', remedy: '改' }

  it('adds the address and the reason, and turns nothing into anything else', () => {
    expect(confirmedBy(bare, published('https://mp.weixin.qq.com/s/a'), context)).toMatchObject({
      receipt: { url: 'https://mp.weixin.qq.com/s/a' },
    })
    expect(confirmedBy({ ...failed, code: 'send fail' }, failed, context)).toBe(failed)
    expect(confirmedBy(bare, failed, context)).toBe(bare)
    expect(confirmedBy(failed, published('https://mp.weixin.qq.com/s/a'), context)).toBe(failed)
  })

  it.each(['https://evil.example/s/a', 'http://mp.weixin.qq.com/s/a', 'javascript:alert(1)'])(
    'leads nowhere foreign: %s',
    (url) => {
      const outcome = confirmedBy(bare, published(url), context)
      expect(outcome.state === 'published' && outcome.receipt.url).toBeFalsy()
    },
  )
})
