import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { Observation, Outcome, Prepared, Receipt } from '@publishers/contract'
import { call } from '@publishers/wechat/api'
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
/** What an editor's own draft looks like on the platform. */
const editorDraft = async (title: string, html = '<p>别的文字</p>') => {
  const cover = prepared.refs.cover?.mediaId
  await call(at.context, 'addDraft', {
    articles: [{ title, content: html, thumb_media_id: cover }],
  })
}

describe('observe an open draft.add', () => {
  beforeEach(() => begin())
  afterEach(() => at.close())

  it('finds the draft whose answer was lost, at once', async () => {
    lose('draft/add', 'lostAnswer')
    await expect(run()).rejects.toMatchObject({ kind: 'unconfirmed' })
    const [draft] = at.sandbox.control.wechat.drafts(APP_ID)
    await expect(look()).resolves.toMatchObject({
      state: 'found',
      step: 'draft.add',
      receipt: { ids: { mediaId: draft?.mediaId } },
    })
  })

  it('waits, then proves absence when the request never arrived', async () => {
    lose('draft/add', 'lostRequest')
    await expect(run()).rejects.toMatchObject({ kind: 'unconfirmed' })
    await expect(look()).resolves.toMatchObject({ state: 'wait' })
    await sleep(250)
    await expect(look()).resolves.toMatchObject({
      state: 'absent',
      step: 'draft.add',
      proof: expect.stringContaining('草稿箱'),
    })
  })

  it('sees that an editor has published the draft meanwhile', async () => {
    lose('draft/add', 'lostAnswer')
    await expect(run()).rejects.toMatchObject({ kind: 'unconfirmed' })
    const [draft] = at.sandbox.control.wechat.drafts(APP_ID)
    await at.sandbox.control.wechat.publishByHand(APP_ID, draft!.mediaId)
    await sleep(250)
    const outcome = await look()
    expect(outcome).toMatchObject({
      state: 'found',
      receipt: { ids: { articleId: expect.any(String) } },
    })
    at.journal.close('receipt', 'draft.add', { ...receiptOf(outcome) })
    await expect(run()).resolves.toMatchObject({ state: 'published' })
    expect(at.calls('freepublish/submit')).toHaveLength(0)
  })

  it.each([
    ['the same title with another text', () => editorDraft(at.rendition.parts.title!)],
    [
      'the same text under another title',
      () => editorDraft('改过的标题', at.rendition.parts.html!),
    ],
  ])('asks a person about %s', async (_what, make) => {
    lose('draft/add', 'lostRequest')
    await expect(run()).rejects.toMatchObject({ kind: 'unconfirmed' })
    await make()
    await sleep(250)
    await expect(look()).resolves.toMatchObject({ state: 'unknown' })
  })

  it('asks a person when the same article lay there long before', async () => {
    lose('draft/add', 'lostAnswer')
    await expect(run()).rejects.toMatchObject({ kind: 'unconfirmed' })
    const later = at.journal.entries.map((entry) => ({
      ...entry,
      at: new Date(Date.now() + 3_600_000).toISOString(),
    }))
    at.context.advance(3_601_000)
    await expect(look(undefined, { journal: later })).resolves.toMatchObject({ state: 'unknown' })
  })

  it('does not take a preview or another article for its own', async () => {
    lose('draft/add', 'lostRequest')
    await expect(run()).rejects.toMatchObject({ kind: 'unconfirmed' })
    await editorDraft(`【预览】${at.rendition.parts.title}`, at.rendition.parts.html)
    await editorDraft('别的标题')
    await sleep(250)
    await expect(look()).resolves.toMatchObject({ state: 'absent' })
  })

  it('finds the draft behind 45 newer ones', async () => {
    lose('draft/add', 'lostAnswer')
    await expect(run()).rejects.toMatchObject({ kind: 'unconfirmed' })
    for (let index = 0; index < 45; index++) await editorDraft(`第 ${index} 篇`)
    await expect(look()).resolves.toMatchObject({ state: 'found' })
    expect(at.calls('draft/batchget')).toHaveLength(3)
  })

  it('does not prove absence from a list it could not read', async () => {
    lose('draft/add', 'lostRequest')
    await expect(run()).rejects.toMatchObject({ kind: 'unconfirmed' })
    await sleep(250)
    const body = JSON.stringify({
      total_count: 1,
      item_count: 1,
      item: [{ media_id: 'm', content: {}, update_time: 1 }],
    })
    at.proxy.fault({
      match: at.onPath('draft/batchget'),
      fault: { status: 200, type: 'application/json', body },
    })
    await expect(look()).rejects.toMatchObject({ kind: 'transient' })
    const short = JSON.stringify({ total_count: 3, item_count: 0, item: [] })
    at.proxy.fault({
      match: at.onPath('draft/batchget'),
      fault: { status: 200, type: 'application/json', body: short },
    })
    await expect(look()).resolves.toMatchObject({ state: 'wait' })
  })

  it('leaves an old open intent to a person', async () => {
    lose('draft/add', 'lostRequest')
    await expect(run()).rejects.toMatchObject({ kind: 'unconfirmed' })
    at.context.advance(25 * 3_600_000)
    await expect(look()).resolves.toMatchObject({ state: 'unknown' })
  })
})

describe('observe an open freepublish.submit', () => {
  afterEach(() => at.close())

  it('finds the article when the answer was lost', async () => {
    await begin()
    lose('freepublish/submit', 'lostAnswer')
    await expect(run()).rejects.toMatchObject({ kind: 'unconfirmed' })
    await at.sandbox.control.idle()
    const outcome = await look()
    expect(outcome).toMatchObject({
      state: 'found',
      step: 'freepublish.submit',
      receipt: { ids: { articleId: expect.any(String) }, url: expect.any(String) },
    })
    at.journal.close('receipt', 'freepublish.submit', { ...receiptOf(outcome) })
    await expect(run()).resolves.toMatchObject({ state: 'published' })
    expect(at.calls('freepublish/submit')).toHaveLength(1)
  })

  it('does not call a queued submission absent while its draft still lies in the box', async () => {
    await begin({ publishDelayMs: 400 })
    lose('freepublish/submit', 'lostAnswer')
    await expect(run()).rejects.toMatchObject({ kind: 'unconfirmed' })
    expect(at.sandbox.control.wechat.drafts(APP_ID)).toHaveLength(1)
    await sleep(250)
    await expect(look()).resolves.toMatchObject({ state: 'wait' })
    await at.sandbox.control.idle()
    await expect(look()).resolves.toMatchObject({ state: 'found' })
  })

  it('proves absence only after the publishing time', async () => {
    await begin()
    lose('freepublish/submit', 'lostRequest')
    await expect(run()).rejects.toMatchObject({ kind: 'unconfirmed' })
    await expect(look()).resolves.toMatchObject({ state: 'wait' })
    expect(at.calls('freepublish/batchget')).toHaveLength(0)
    await sleep(550)
    await expect(look()).resolves.toMatchObject({ state: 'absent', step: 'freepublish.submit' })
  })

  it('never calls a draft absent that has left the box', async () => {
    await begin()
    lose('freepublish/submit', 'lostRequest')
    await expect(run()).rejects.toMatchObject({ kind: 'unconfirmed' })
    const [draft] = at.sandbox.control.wechat.drafts(APP_ID)
    await at.sandbox.control.wechat.deleteDraftByHand(APP_ID, draft!.mediaId)
    await sleep(550)
    await expect(look()).resolves.toMatchObject({ state: 'wait' })
    at.context.advance(1_801_000)
    await expect(look()).resolves.toMatchObject({ state: 'unknown' })
  })
})
