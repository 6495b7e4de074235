import { createHash, createHmac } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { listenSandbox } from '@publishers/sandbox/listen'
import { SAFETY_DEMO_KEYS } from '@publishers/sandbox/index'
import { fromAliyunCommentDetection } from '@/moderation/external/aliyunCommentDetection'
import { fromTencentTextModeration } from '@/moderation/external/tencentTextModeration'
import { fromWechatSecurityCheck } from '@/moderation/external/wechatSecurityCheck'

let sandbox: Awaited<ReturnType<typeof listenSandbox>>
beforeAll(async () => {
  sandbox = await listenSandbox({})
})
beforeEach(() => sandbox.control.reset())
afterAll(() => sandbox.close())

const post = async (path: string, body: string, headers: Record<string, string> = {}) => {
  const response = await fetch(`${sandbox.origin}/sandbox/safety${path}`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', ...headers },
  })
  return { status: response.status, text: await response.text() }
}
const json = async (...asked: Parameters<typeof post>) =>
  JSON.parse((await post(...asked)).text) as Record<string, unknown>
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest()
const AD = '加V领流水，日结'

describe('the plain provider', () => {
  it.each([
    ['师傅这手焊活真绝！', 'pass', []],
    [AD, 'block', ['ad', 'ad', 'ad']],
    ['工资日结吗', 'review', ['ad']],
  ])('judges %s as %s', async (text, decision, ids) => {
    const { labels, ...rest } = await json('', JSON.stringify({ text }))
    expect(rest).toMatchObject({ decision })
    expect((labels as { id: string }[]).map(({ id }) => id)).toEqual(ids)
  })

  it('says what is wrong with a question, and takes other words', async () => {
    expect(await post('', '{}')).toMatchObject({ status: 400 })
    await sandbox.control.safety.setRules([{ word: '焊活', kind: 'abuse', sure: false }])
    const judged = await json('', JSON.stringify({ text: '师傅这手焊活真绝！' }))
    expect(judged).toMatchObject({ decision: 'review', labels: [{ id: 'abuse', words: ['焊活'] }] })
    expect(sandbox.control.safety.asked()).toMatchObject({ plain: { all: 1, hits: 1 } })
  })

  it('is slow or broken when it is told to be, and keeps no words', async () => {
    const fault = (effect: Parameters<typeof sandbox.control.fault>[0]['effect']) =>
      sandbox.control.fault({ platform: 'safety', api: 'plain', effect })
    fault({ kind: 'delay', ms: 120 })
    const began = Date.now()
    await json('', JSON.stringify({ text: AD }))
    expect(Date.now() - began).toBeGreaterThanOrEqual(100)
    fault({ kind: 'http', status: 503 })
    expect((await post('', JSON.stringify({ text: AD }))).status).toBe(503)
    fault({ kind: 'garbage' })
    const { text } = await post('', JSON.stringify({ text: AD }))
    expect(() => JSON.parse(text) as unknown).toThrow()
    expect(JSON.stringify(sandbox.control.calls({ platform: 'safety' }))).not.toContain('领流水')
  })
})

describe('WeChat msgSecCheck', () => {
  const { id: appid, secret } = SAFETY_DEMO_KEYS.wechat
  const tokenOf = async (change = {}) =>
    json(
      '/wechat/cgi-bin/stable_token',
      JSON.stringify({ grant_type: 'client_credential', appid, secret, ...change }),
    )
  const check = async (content: string, token: unknown, change = {}) =>
    json(
      `/wechat/wxa/msg_sec_check?access_token=${encodeURIComponent(String(token))}`,
      JSON.stringify({ openid: 'o1', scene: 2, version: 2, content, ...change }),
    )

  it('answers in its own shape, which our mapping reads', async () => {
    const { access_token: token, expires_in } = await tokenOf()
    expect(expires_in).toBe(7200)
    const raw = await check(AD, token)
    expect(raw).toMatchObject({ errcode: 0, result: { suggest: 'risky', label: 10001 } })
    const mapped = fromWechatSecurityCheck({ raw, text: AD, ms: 1 })
    expect(mapped).toMatchObject({ decision: 'block' })
    expect(mapped.failed).toBeUndefined()
    const clean = fromWechatSecurityCheck({ raw: await check('好', token), text: '好', ms: 1 })
    expect(clean).toMatchObject({ decision: 'pass', labels: [] })
  })

  it.each([
    ['a wrong secret', async () => tokenOf({ secret: 'x' }), 40125],
    ['no token', async () => check('好', ''), 40001],
    ['no openid', async () => check('好', (await tokenOf()).access_token, { openid: '' }), 40003],
    ['too long', async () => check('工'.repeat(2501), (await tokenOf()).access_token), 45002],
  ])('refuses %s', async (_name, ask, errcode) => {
    expect(await ask()).toMatchObject({ errcode })
  })

  it('forgets its tokens', async () => {
    const { access_token: token } = await tokenOf()
    await sandbox.control.safety.endTokens()
    expect(await check('好', token)).toMatchObject({ errcode: 42001 })
  })
})

describe('Tencent TMS', () => {
  const ask = async (text: string, secret: string = SAFETY_DEMO_KEYS.tencent.secret) => {
    const body = JSON.stringify({ Content: Buffer.from(text).toString('base64') })
    const at = Math.floor(Date.now() / 1000)
    const day = new Date(at * 1000).toISOString().slice(0, 10)
    const scope = `${day}/tms/tc3_request`
    const { host } = new URL(sandbox.origin)
    const head = `content-type:application/json\nhost:${host}\n`
    const request = `POST\n/\n\n${head}\ncontent-type;host\n${sha256(body)}`
    const words = `TC3-HMAC-SHA256\n${at}\n${scope}\n${sha256(request)}`
    const key = hmac(hmac(hmac(`TC3${secret}`, day), 'tms'), 'tc3_request')
    const signature = hmac(key, words).toString('hex')
    return json('/tencent/', body, {
      'x-tc-action': 'TextModeration',
      'x-tc-timestamp': String(at),
      authorization: `TC3-HMAC-SHA256 Credential=${SAFETY_DEMO_KEYS.tencent.id}/${scope}, SignedHeaders=content-type;host, Signature=${signature}`,
    })
  }

  it('answers who signs rightly, in a shape our mapping reads', async () => {
    const raw = await ask(AD)
    const mapped = fromTencentTextModeration({ raw, text: AD, ms: 1 })
    expect(mapped).toMatchObject({
      decision: 'block',
      labels: [{ id: 'ad', words: ['加V'] }, {}, {}],
    })
    expect(mapped.labels[1]?.spans).toEqual([{ start: 2, end: 5 }])
    expect(fromTencentTextModeration({ raw: await ask('好'), text: '好', ms: 1 }).decision).toBe(
      'pass',
    )
  })

  it('refuses a wrong signature in words our mapping takes for a failure', async () => {
    const raw = await ask(AD, 'another')
    expect(fromTencentTextModeration({ raw, text: AD, ms: 1 })).toMatchObject({
      decision: 'review',
      failed: 'AuthFailure.SignatureFailure',
    })
  })
})

describe('Aliyun comment_detection', () => {
  const ask = async (text: string, change: Record<string, string> = {}) => {
    const body = new URLSearchParams({
      Service: 'comment_detection',
      ServiceParameters: JSON.stringify({ content: text }),
    }).toString()
    const headers: Record<string, string> = {
      'content-type': 'application/x-www-form-urlencoded',
      host: new URL(sandbox.origin).host,
      'x-acs-action': 'TextModeration',
      'x-acs-content-sha256': sha256(body),
      'x-acs-date': '2026-11-24T00:00:00Z',
    }
    const names = Object.keys(headers).sort()
    const head = names.map((name) => `${name}:${headers[name]}\n`).join('')
    const request = `POST\n/\n\n${head}\n${names.join(';')}\n${sha256(body)}`
    const { id, secret } = { ...SAFETY_DEMO_KEYS.aliyun, ...change }
    const signature = hmac(secret, `ACS3-HMAC-SHA256\n${sha256(request)}`).toString('hex')
    const { host: _, ...sent } = headers
    return json('/aliyun/', body, {
      ...sent,
      authorization: `ACS3-HMAC-SHA256 Credential=${id},SignedHeaders=${names.join(';')},Signature=${signature}`,
    })
  }

  it('answers who signs rightly, in a shape our mapping reads', async () => {
    const mapped = fromAliyunCommentDetection({ raw: await ask(AD), text: AD, ms: 1 })
    expect(mapped).toMatchObject({ decision: 'block', labels: [{ id: 'ad' }] })
    const clean = fromAliyunCommentDetection({ raw: await ask('好'), text: '好', ms: 1 })
    expect(clean).toMatchObject({ decision: 'pass', labels: [] })
    const long = fromAliyunCommentDetection({ raw: await ask('工'.repeat(601)), text: '', ms: 1 })
    expect(long).toMatchObject({ decision: 'review', failed: expect.stringContaining('400') })
  })

  it('refuses a wrong signature by a word', async () => {
    expect(await ask(AD, { secret: 'another' })).toMatchObject({ Code: 'SignatureDoesNotMatch' })
  })
})

describe('the switchboard', () => {
  it('shows the providers with their addresses', async () => {
    const home = await (await fetch(`${sandbox.origin}/sandbox`)).text()
    expect(home).toMatch(/内容安全服务[\s\S]*\/sandbox\/safety\/tencent/)
    const away = await fetch(`${sandbox.origin}/sandbox/safety`, { redirect: 'manual' })
    expect(away.headers.get('location')).toBe('/sandbox#safety')
  })
})

describe('a list that lies', () => {
  it('comes with its count and without its entries', async () => {
    const { weibo } = sandbox.control
    await weibo.addAccount({ uid: '7000000009', name: '工会' })
    const { accessToken } = await weibo.grant('7000000009')
    sandbox.control.fault({ api: 'account/rate_limit_status', effect: { kind: 'shortList' } })
    const answer = await fetch(
      `${sandbox.origin}/sandbox/weibo/2/account/rate_limit_status.json?access_token=${accessToken}`,
    )
    expect(await answer.json()).toMatchObject({
      api_rate_limits: [],
      user_limit: expect.any(Number),
    })
  })
})
