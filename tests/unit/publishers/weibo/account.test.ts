import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { weibo as channel } from '@publishers/weibo/index'
import { memoryJournal } from '../../../conformance/memoryJournal'
import { setUp } from './setUp'

describe('authorisation and check', () => {
  let bench: Awaited<ReturnType<typeof setUp>>
  beforeEach(async () => {
    bench = await setUp()
  })
  afterEach(() => bench.weibo.close())
  const redirectUri = 'https://us.example/api/oauth/weibo'
  const { authorize } = channel

  it('sends the browser with all that Weibo asks for, and no secret', () => {
    const place = authorize!.url({ redirectUri, state: 's.t' }, bench.context)
    expect(Object.fromEntries(new URL(place).searchParams)).toEqual({
      client_id: '4000000001',
      redirect_uri: redirectUri,
      response_type: 'code',
      state: 's.t',
    })
    expect(place).not.toContain('app-secret')
  })

  it('trades the code for a token that lives as long as expires_in', async () => {
    const granted = await authorize!.exchange({ code: 'good-code', redirectUri }, bench.context)
    const days = (granted.expiresAt - bench.context.now().getTime()) / 86_400_000
    expect(granted.who).toContain('1234567890')
    expect(Math.round(days)).toBe(30)
    const form = bench.weibo.asked.at(-1)?.form
    expect(form?.get('redirect_uri')).toBe(redirectUri)
    expect(form?.get('grant_type')).toBe('authorization_code')
    // Nothing typed in is needed any more.
    const { clientId = '', clientSecret = '' } = bench.context.credentials
    const context = { ...bench.context, credentials: { clientId, clientSecret } }
    await bench.context.tokens.set('oauth', {
      ...bench.context.stored.tokens.get('oauth')!,
      expiresAt: granted.expiresAt,
    })
    await expect(authorize!.until!(context)).resolves.toBe(granted.expiresAt)
    const probe = await channel.probe!(context)
    expect(probe.items.map(({ state }) => state)).toEqual(['ok', 'ok', 'ok', 'ok', 'ok'])
  })

  it('refuses another Weibo than the registered one, and keeps nothing of it', async () => {
    const credentials = { ...bench.context.credentials, uid: '999' }
    await expect(
      authorize!.exchange({ code: 'good-code', redirectUri }, { ...bench.context, credentials }),
    ).rejects.toMatchObject({ kind: 'account', code: 'otherUser' })
    expect(bench.context.stored.tokens.size).toBe(0)
  })

  it('asks a person when the authorisation is over: nothing renews it', async () => {
    await authorize!.exchange({ code: 'good-code', redirectUri }, bench.context)
    bench.advance(31 * 86_400_000)
    const error: unknown = await bench.commit().catch((reason: unknown) => reason)
    expect(error).toMatchObject({ kind: 'auth', code: 'expired' })
    expect(bench.shares()).toEqual([])
    const probe = await channel.probe!(bench.context)
    expect(probe.items.find(({ name }) => name === '授权')).toMatchObject({ state: 'fail' })
  })

  it('learns from a check how long a token typed in by hand lives, and warns a week before', async () => {
    bench.weibo.expireIn = 5 * 86_400
    const probe = await channel.probe!(bench.context)
    expect(probe.items.find(({ name }) => name === '授权')).toMatchObject({
      state: 'warn',
      message: expect.stringContaining('还有 5 天到期'),
      remedy: expect.stringContaining('授权'),
    })
    const until = await authorize!.until!(bench.context)
    expect(Math.round(((until ?? 0) - bench.context.now().getTime()) / 86_400_000)).toBe(5)
  })
})

describe('recall', () => {
  let bench: Awaited<ReturnType<typeof setUp>>
  afterEach(() => bench.weibo.close())
  const recallOf = async (receipt: { ids: Record<string, string>; at: string; url?: string }) => {
    const journal = memoryJournal(() => bench.context.now(), 'recall'.padEnd(32, '0'))
    const observation = {
      journal: journal.entries,
      key: journal.key,
      action: 'recall' as const,
      rendition: bench.rendition,
      receipt,
    }
    return channel.recall!(observation, journal, bench.context)
  }

  it('finds the post by its words when it was told a wrong id', async () => {
    bench = await setUp()
    const outcome = await bench.commit()
    if (outcome.state !== 'published') throw new Error(outcome.state)
    const receipt = { ...outcome.receipt, ids: { postId: '5999999999999999' } }
    await expect(recallOf(receipt)).resolves.toMatchObject({ state: 'recalled' })
    expect(bench.weibo.posts).toMatchObject([{ deleted: true }])
  })

  it('finds the id of a delayed post first, and is patient until it shows', async () => {
    bench = await setUp()
    const receipt = { ids: {}, at: bench.context.now().toISOString() }
    await expect(recallOf(receipt)).rejects.toMatchObject({ kind: 'rateLimited', code: 'pending' })
    const post = bench.weibo.add(bench.rendition.parts.status ?? '')
    await expect(recallOf(receipt)).resolves.toMatchObject({ state: 'recalled' })
    expect(post.deleted).toBe(true)
  })

  it('destroys the post beside a head article, and leaves the article to a person', async () => {
    bench = await setUp({ headArticle: true })
    const article = {
      code: '100000',
      msg: 'success',
      data: { object_id: '1022:23094041', url: 'https://weibo.com/ttarticle/1', mid: '501' },
    }
    bench.weibo.answer({ path: '/proxy/article/publish.json', body: article })
    const outcome = await bench.commit()
    expect(outcome).toMatchObject({
      state: 'published',
      receipt: { ids: { articleId: '1022:23094041', postId: '501' } },
    })
    const form = bench.weibo.asked.at(-1)?.form
    expect(form?.get('cover')).toMatch(/^https:\/\/site\.test\/media\//)
    expect(form?.get('content')).toContain('<h2>现场</h2>')
    expect(form?.get('content')).not.toContain('media:')
    if (!('receipt' in outcome)) throw new Error('no receipt')
    await expect(recallOf(outcome.receipt)).resolves.toMatchObject({
      state: 'handedOff',
      instructions: expect.arrayContaining([expect.stringContaining('ttarticle')]),
    })
    const refused = { code: '11001', msg: 'too often' }
    bench.journal.entries.length = 0
    bench.weibo.answer({ path: '/proxy/article/publish.json', body: refused })
    await expect(bench.commit()).rejects.toMatchObject({ kind: 'rateLimited', code: '11001' })
  })
})
