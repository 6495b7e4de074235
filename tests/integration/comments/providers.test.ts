import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { ProviderName } from '@/comments/settings'
import { PROVIDERS } from '@/comments/judge/providers'
import { listenSandbox } from '@publishers/sandbox/listen'
import { DEMO_KEYS } from '@publishers/sandbox/safety/state'

let sandbox: Awaited<ReturnType<typeof listenSandbox>>

beforeAll(async () => {
  sandbox = await listenSandbox({ settings: {} })
})
afterAll(() => sandbox?.close())

const ask = (provider: ProviderName, text: string) => {
  const base = `${sandbox.origin}/sandbox/safety`
  const keys = provider === 'sandbox' ? { id: '', secret: '' } : DEMO_KEYS[provider]
  return PROVIDERS[provider]({
    text,
    signal: AbortSignal.timeout(5_000),
    setting: {
      ...{ provider, enabled: true, keyId: keys.id, secret: keys.secret },
      baseUrl: provider === 'sandbox' ? base : `${base}/${provider}`,
      region: provider === 'wechat' ? 'o-some-openid' : '',
    },
  })
}

describe.each(['sandbox', 'wechat', 'tencent', 'aliyun'] as const)('%s', (provider) => {
  it('is asked in its own manner, signed, and answers in ours', async () => {
    expect(await ask(provider, '展览很好看')).toMatchObject({ decision: 'pass', provider })
    const refused = await ask(provider, '这里有[拦截]')
    expect(refused.failed).toBeUndefined()
    expect(refused.decision).toBe('block')
    expect(refused.labels.map(({ id }) => id)).toContain('illegal')
  })

  it('passes no text it saw a part of', async () => {
    const answer = ask(provider, '好看'.repeat(6_000))
    if (provider === 'sandbox') return expect((await answer).decision).toBe('pass')
    expect(await answer).toMatchObject({ decision: 'review', failed: 'too long' })
  })
})
