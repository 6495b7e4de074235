import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { Prepared } from '@publishers/contract'
import type { Journal } from '@publishers/journal'
import { commit } from '@publishers/wechat/commit'
import { observe } from '@publishers/wechat/observe'
import { prepare } from '@publishers/wechat/prepare'
import { setUp, APP_ID, type Setting } from './setUp'

let at: Setting
let prepared: Prepared
const begin = async (options?: Parameters<typeof setUp>[0]) => {
  at = await setUp(options)
  prepared = await prepare(at.rendition, at.context)
}
const run = (journal: Journal = at.journal) => commit(at.rendition, prepared, journal, at.context)
const fault = (api: string, code: number, times = 1) =>
  at.sandbox.control.fault({ account: APP_ID, api, times, effect: { kind: 'errcode', code } })

describe('commit', () => {
  beforeEach(() => begin())
  afterEach(() => at.close())

  it('ends accepted, and published once observed', async () => {
    const outcome = await run()
    expect(outcome.state).toBe('accepted')
    await at.sandbox.control.idle()
    const receipt = outcome.state === 'accepted' ? outcome.receipt : undefined
    const seen = await observe(
      {
        journal: at.journal.entries,
        key: 'k',
        action: 'publish',
        rendition: at.rendition,
        receipt,
      },
      at.context,
    )
    expect(seen).toMatchObject({
      state: 'published',
      receipt: { ids: { articleId: expect.any(String), mediaId: expect.any(String) } },
    })
    const [article] = at.sandbox.control.wechat.feed(APP_ID)
    expect(article?.title).toBe(at.rendition.parts.title)
    expect(article?.content).toMatch(/<img[^>]+src="[^"]*\/mmbiz/)
    expect(at.sandbox.control.wechat.feed(APP_ID)).toHaveLength(1)
  })

  it('does not repeat steps that have receipts', async () => {
    await run()
    await run()
    expect(at.calls('draft/add')).toHaveLength(1)
    expect(at.calls('freepublish/submit')).toHaveLength(1)
  })

  it('resends without comment flags on 88000, and says so', async () => {
    await at.close()
    await begin({ settings: { needOpenComment: true, onlyFansCanComment: true } })
    const outcome = await run()
    expect(outcome).toMatchObject({
      state: 'accepted',
      receipt: { note: expect.stringContaining('没有留言功能') },
    })
    const [first, second] = at.calls('draft/add')
    expect(first).toMatchObject({ errcode: 88000 })
    expect(second?.body).not.toContain('need_open_comment')
  })

  it('uploads a forgotten cover again, once', async () => {
    fault('draft/add', 40007)
    await expect(run()).resolves.toMatchObject({ state: 'accepted' })
    expect(at.calls('material/add_material')).toHaveLength(2)
    fault('draft/add', 40007, 2)
    const second = await setUp()
    try {
      second.sandbox.control.fault({
        api: 'draft/add',
        times: 2,
        effect: { kind: 'errcode', code: 40007 },
      })
      const refs = await prepare(second.rendition, second.context)
      await expect(
        commit(second.rendition, refs, second.journal, second.context),
      ).rejects.toMatchObject({ code: '40007', kind: 'content' })
    } finally {
      await second.close()
    }
  })

  it('hands off where publishing by API is not allowed', async () => {
    await at.close()
    await begin({ freepublish: false })
    const outcome = await run()
    expect(outcome).toMatchObject({
      state: 'handedOff',
      receipt: { ids: { mediaId: expect.any(String) } },
    })
    expect(outcome.state === 'handedOff' && outcome.instructions.join('')).toContain('草稿箱')
    expect(at.sandbox.control.wechat.drafts(APP_ID)).toHaveLength(1)
  })

  it('hands off without submitting when the account wants drafts only', async () => {
    await at.close()
    await begin({ settings: { mode: 'draft' } })
    await expect(run()).resolves.toMatchObject({ state: 'handedOff' })
    expect(at.calls('freepublish/submit')).toHaveLength(0)
  })

  it.each([53504, 53505])('hands off on %i', async (code) => {
    fault('freepublish/submit', code)
    await expect(run()).resolves.toMatchObject({ state: 'handedOff' })
  })

  it.each([
    [53503, 'content'],
    [53500, 'account'],
    [45009, 'quota'],
    [53501, 'rateLimited'],
    [-1, 'transient'],
    [99123, 'unknown'],
  ])('fails on %i as %s, after one submission', async (code, kind) => {
    fault('freepublish/submit', code)
    await expect(run()).rejects.toMatchObject({
      code: String(code),
      kind,
      remedy: expect.stringMatching(/[一-龥]/),
    })
    expect(at.calls('freepublish/submit')).toHaveLength(1)
  })

  it('adopts an article somebody published by hand before the submission', async () => {
    const journal = { ...at.journal, step: at.journal.step }
    journal.step = async (name, call) => {
      const [draft] = at.sandbox.control.wechat.drafts(APP_ID)
      if (name === 'freepublish.submit' && draft)
        await at.sandbox.control.wechat.publishByHand(APP_ID, draft.mediaId)
      return at.journal.step(name, call)
    }
    await expect(run(journal)).resolves.toMatchObject({
      state: 'published',
      receipt: { ids: { articleId: expect.any(String) } },
    })
  })

  it.each([
    'lostAnswer',
    'lostRequest',
    'html',
    'http500',
    'garbage',
    'empty',
    'redirect',
  ] as const)('is unconfirmed after %s, and keeps the intent open', async (kind) => {
    at.proxy.fault({ match: at.onPath('draft/add'), fault: kind })
    await expect(run()).rejects.toMatchObject({ kind: 'unconfirmed' })
    expect(at.journal.entries.map(({ kind: entry }) => entry)).toEqual(['intent'])
  })
})
