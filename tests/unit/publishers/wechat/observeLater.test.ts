import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { Observation, Outcome, Prepared, Receipt } from '@publishers/contract'
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
const look = (receipt?: Receipt, more: Partial<Observation> = {}): Promise<Outcome> =>
  observe(
    {
      journal: at.journal.entries,
      key: 'k',
      action: 'publish',
      rendition: at.rendition,
      receipt,
      ...more,
    },
    at.context,
  )
const run = () => commit(at.rendition, prepared, at.journal, at.context)
const lose = (api: string, fault: 'lostAnswer' | 'lostRequest') =>
  at.proxy.fault({ match: at.onPath(api), fault })
const receiptOf = (outcome: Outcome): Receipt => {
  if (!('receipt' in outcome)) throw new Error(`no receipt in ${outcome.state}`)
  return outcome.receipt
}

describe('observe what was accepted', () => {
  beforeEach(() => begin())
  afterEach(() => at.close())
  const accepted = async () => receiptOf(await run())
  const result = (status: 2 | 3 | 4) =>
    at.sandbox.control.fault({
      api: 'freepublish/submit',
      effect: { kind: 'publishResult', status },
    })

  it.each([
    [2, '原创'],
    [3, '手动发布'],
    [4, '审核'],
  ] as const)('fails on publish_status %i with words', async (status, words) => {
    result(status)
    const receipt = await accepted()
    await at.sandbox.control.idle()
    const outcome = await look(receipt)
    expect(outcome).toMatchObject({ state: 'failed', code: `publish_status ${status}` })
    expect(JSON.stringify(outcome)).toContain(words)
  })

  it('polls ever more seldom while it is under way', async () => {
    await at.close()
    await begin({ publishDelayMs: 5000 })
    const receipt = await accepted()
    const waits: number[] = []
    for (const seconds of [0, 10, 40, 120, 600, 7200]) {
      const moved = { ...receipt, at: new Date(Date.now() - seconds * 1000).toISOString() }
      const outcome = await look(moved)
      waits.push(outcome.state === 'accepted' ? outcome.pollAfterMs / 1000 : -1)
    }
    expect(waits).toEqual([5, 10, 40, 90, 300, 600])
  })

  it('knows a deletion and a ban afterwards', async () => {
    const receipt = await accepted()
    await at.sandbox.control.idle()
    const published = receiptOf(await look(receipt))
    await at.sandbox.control.wechat.deleteArticleByHand(APP_ID, published.ids.articleId!)
    await expect(look(published)).resolves.toMatchObject({ state: 'recalled' })
    const { publishId: _gone, ...ids } = published.ids
    await expect(look({ ...published, ids })).resolves.toMatchObject({ state: 'recalled' })
    await at.sandbox.control.wechat.ban(APP_ID, published.ids.articleId!)
    await expect(look(published)).resolves.toMatchObject({
      state: 'failed',
      code: 'publish_status 6',
    })
  })

  it('asks a person about a publish_id WeChat does not know', async () => {
    const receipt = await accepted()
    const ids = { ...receipt.ids, publishId: '42' }
    await expect(look({ ...receipt, ids })).resolves.toMatchObject({ state: 'accepted' })
    const old = new Date(Date.now() - 130_000).toISOString()
    await expect(look({ ...receipt, ids, at: old })).resolves.toMatchObject({ state: 'unknown' })
  })
})

describe('observe what was handed off', () => {
  afterEach(() => at.close())

  it('waits while the draft is there, and sees it published by hand', async () => {
    await begin({ settings: { mode: 'draft' } })
    const receipt = receiptOf(await run())
    await expect(look(receipt)).resolves.toMatchObject({ state: 'wait' })
    await at.sandbox.control.wechat.publishByHand(APP_ID, receipt.ids.mediaId!)
    await expect(look(receipt)).resolves.toMatchObject({
      state: 'published',
      receipt: { url: expect.stringContaining('http') },
    })
  })

  it('asks a person where the published list may not be read', async () => {
    await begin({ freepublish: false })
    const receipt = receiptOf(await run())
    await at.sandbox.control.wechat.publishByHand(APP_ID, receipt.ids.mediaId!)
    await expect(look(receipt)).resolves.toMatchObject({
      state: 'unknown',
      reason: expect.stringContaining('链接'),
    })
  })

  it('resubmits on a draft-only account only what cannot be out', async () => {
    await begin({ freepublish: false })
    lose('draft/add', 'lostRequest')
    await expect(run()).rejects.toMatchObject({ kind: 'unconfirmed' })
    await sleep(250)
    await expect(look()).resolves.toMatchObject({ state: 'absent' })
    at.context.advance(601_000)
    await expect(look()).resolves.toMatchObject({ state: 'unknown' })
  })
})
