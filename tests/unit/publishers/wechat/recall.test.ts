import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { Observation, Receipt } from '@publishers/contract'
import { commit } from '@publishers/wechat/commit'
import { observe } from '@publishers/wechat/observe'
import { prepare } from '@publishers/wechat/prepare'
import { recall } from '@publishers/wechat/recall'
import { memoryJournal, type MemoryJournal } from '../../../conformance/memoryJournal'
import { setUp, APP_ID, type Setting } from './setUp'

let at: Setting
let published: Receipt
let journal: MemoryJournal
const seen = (receipt = published): Observation => ({
  journal: journal.entries,
  key: 'r',
  action: 'recall',
  rendition: at.rendition,
  receipt,
})
const publish = async (settings?: Record<string, unknown>) => {
  at = await setUp({ settings })
  journal = memoryJournal(() => new Date())
  const outcome = await commit(
    at.rendition,
    await prepare(at.rendition, at.context),
    at.journal,
    at.context,
  )
  if (!('receipt' in outcome)) throw new Error(outcome.state)
  published = outcome.receipt
}
const feed = () => at.sandbox.control.wechat.feed(APP_ID)

describe('recall', () => {
  beforeEach(async () => {
    await publish()
    await at.sandbox.control.idle()
  })
  afterEach(() => at.close())

  it('deletes exactly the first article, by its 1-based position', async () => {
    expect(feed()).toHaveLength(1)
    await expect(recall(seen(), journal, at.context)).resolves.toMatchObject({ state: 'recalled' })
    expect(feed()).toHaveLength(0)
    expect(JSON.parse(at.calls('freepublish/delete')[0]!.body)).toMatchObject({ index: 1 })
    await expect(observe(seen(), at.context)).resolves.toMatchObject({ state: 'recalled' })
  })

  it('takes an article that is already gone for done', async () => {
    await recall(seen(), journal, at.context)
    await expect(
      recall(
        seen(),
        memoryJournal(() => new Date()),
        at.context,
      ),
    ).resolves.toMatchObject({ state: 'recalled' })
  })

  it('learns from the platform what became of a lost answer', async () => {
    at.proxy.fault({ match: at.onPath('freepublish/delete'), fault: 'lostAnswer' })
    await expect(recall(seen(), journal, at.context)).rejects.toMatchObject({ kind: 'unconfirmed' })
    await expect(observe(seen(), at.context)).resolves.toMatchObject({
      state: 'found',
      step: 'freepublish.delete',
    })
    expect(at.calls('freepublish/delete')).toHaveLength(1)
  })

  it('proves that a lost request did nothing', async () => {
    at.proxy.fault({ match: at.onPath('freepublish/delete'), fault: 'lostRequest' })
    await expect(recall(seen(), journal, at.context)).rejects.toMatchObject({ kind: 'unconfirmed' })
    await expect(observe(seen(), at.context)).resolves.toMatchObject({ state: 'wait' })
    await sleep(250)
    await expect(observe(seen(), at.context)).resolves.toMatchObject({
      state: 'absent',
      step: 'freepublish.delete',
    })
    expect(feed()).toHaveLength(1)
  })

  it('asks a person when nothing names the article', async () => {
    await expect(
      recall(seen({ ids: {}, at: published.at }), journal, at.context),
    ).rejects.toMatchObject({ kind: 'manual' })
  })
})

describe('recall before the article is out', () => {
  afterEach(() => at.close())

  it('deletes a draft that was handed off', async () => {
    await publish({ mode: 'draft' })
    await expect(recall(seen(), journal, at.context)).resolves.toMatchObject({ state: 'recalled' })
    expect(at.sandbox.control.wechat.drafts(APP_ID)).toHaveLength(0)
  })

  it('deletes the article when a person has published the draft', async () => {
    await publish({ mode: 'draft' })
    await at.sandbox.control.wechat.publishByHand(APP_ID, published.ids.mediaId!)
    await expect(recall(seen(), journal, at.context)).resolves.toMatchObject({ state: 'recalled' })
    expect(feed()).toHaveLength(0)
  })

  it('waits while WeChat is still publishing', async () => {
    at = await setUp({ publishDelayMs: 300 })
    journal = memoryJournal(() => new Date())
    const outcome = await commit(
      at.rendition,
      await prepare(at.rendition, at.context),
      at.journal,
      at.context,
    )
    const receipt = outcome.state === 'accepted' ? outcome.receipt : undefined
    await expect(recall(seen(receipt), journal, at.context)).rejects.toMatchObject({
      kind: 'transient',
      code: 'publishing',
    })
    expect(journal.entries).toHaveLength(0)
  })
})
