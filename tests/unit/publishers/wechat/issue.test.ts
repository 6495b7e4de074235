import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { Observation, Outcome, Receipt } from '@publishers/contract'
import { commit } from '@publishers/wechat/commit'
import { observe } from '@publishers/wechat/observe'
import { prepare } from '@publishers/wechat/prepare'
import { recall } from '@publishers/wechat/recall'
import { render } from '@publishers/wechat/render'
import { renderIssue } from '@publishers/wechat/renderIssue'
import { validate } from '@publishers/wechat/validate'
import { sampleContent } from '../../../conformance/sampleContent'
import { memoryJournal } from '../../../conformance/memoryJournal'
import { APP_ID, setUp, type Setting } from './setUp'

let at: Setting
const begin = async (mode: 'publish' | 'mass' | 'draft') => {
  at = await setUp({ settings: { mode } })
}
const itemsOf = (...titles: string[]) =>
  titles.map((title) => ({
    ...sampleContent(title, [at.body, at.body, at.cover]),
    pictures: [at.body, at.cover],
  }))
const issueOf = (...titles: string[]) => renderIssue(itemsOf(...titles), at.context.account)
const send = async (...titles: string[]): Promise<Receipt> => {
  const rendition = issueOf(...titles)
  const first = await commit(
    rendition,
    await prepare(rendition, at.context),
    at.journal,
    at.context,
  )
  if (first.state === 'handedOff') return first.receipt
  await at.sandbox.control.idle()
  const seen = await observe({ ...look(), rendition, receipt: receiptIn(first) }, at.context)
  return receiptIn(seen)
}
const look = (): Observation => ({
  journal: at.journal.entries,
  key: at.journal.key,
  action: 'publish',
})
const receiptIn = (outcome: Outcome): Receipt => {
  if (!('receipt' in outcome)) throw new Error(JSON.stringify(outcome))
  return outcome.receipt
}
const takeBack = (receipt: Receipt, position?: string) => {
  const journal = memoryJournal(() => at.context.now(), 'recall00000000000000000000000009')
  const ids = { ...receipt.ids, ...(position && { position }) }
  const about = { ...look(), action: 'recall' as const, receipt: { ...receipt, ids } }
  return recall(about, journal, at.context)
}
const titles = () => at.sandbox.control.wechat.feed(APP_ID).map(({ title }) => title)

describe('an issue', () => {
  beforeEach(() => begin('publish'))
  afterEach(() => at.close())

  it('keeps order and each article’s own hash, and shows digests of a single one only', () => {
    const issue = issueOf('甲', '乙')
    const alone = itemsOf('甲', '乙').map((item) => render(item, at.context.account))
    expect(issue.articles?.map(({ parts }) => parts.title)).toEqual(['甲', '乙'])
    expect(issue.articles?.map(({ sha256 }) => sha256)).toEqual(alone.map(({ sha256 }) => sha256))
    expect(issue.articles?.every(({ parts }) => parts.digest === undefined)).toBe(true)
    expect(issueOf('甲').articles?.[0]?.parts.digest).toBeTruthy()
    expect(issueOf('乙', '甲').sha256).not.toBe(issue.sha256)
  })

  it.each([0, 9])('of %i articles is refused', (count) => {
    const issue = issueOf(...Array.from({ length: count }, (_, n) => `第${n}篇`))
    expect(validate(issue, at.context.account)).toMatchObject([
      { level: 'block', code: 'issue-count' },
    ])
  })

  it('says which article a finding is about', () => {
    const [fine, bad] = itemsOf('好的', '')
    const issue = renderIssue([fine!, bad!], at.context.account)
    expect(validate(issue, at.context.account)[0]?.message).toContain('第 2 篇：没有标题')
  })

  it('is one draft and one publication, with an address for each article', async () => {
    const receipt = await send('一', '二', '三')
    expect(at.calls('draft/add')).toHaveLength(1)
    expect(titles()).toEqual(['一', '二', '三'])
    expect(receipt.articles?.map(({ position }) => position)).toEqual([1, 2, 3])
    expect(receipt.articles?.[2]?.url).toContain('idx=3')
  })

  it('is found again when the answer was lost, and not taken for one of its articles', async () => {
    at.journal.death = { step: 'draft.add', at: 'beforeReceipt' }
    await expect(send('丢', '了')).rejects.toThrow()
    at.context.advance(1000)
    const whole = await observe({ ...look(), rendition: issueOf('丢', '了') }, at.context)
    expect(whole).toMatchObject({ state: 'found', step: 'draft.add' })
    const single = render(itemsOf('丢')[0]!, at.context.account)
    expect(await observe({ ...look(), rendition: single }, at.context)).toMatchObject({
      state: 'unknown',
    })
  })

  it.each(['publish', 'mass'] as const)('takes back one article by its place: %s', async (mode) => {
    await at.close()
    await begin(mode)
    const receipt = await send('一', '二', '三')
    await expect(takeBack(receipt, '2')).resolves.toMatchObject({ state: 'recalled' })
    expect(titles()).toEqual(['一', '三'])
    const api = mode === 'mass' ? 'message/mass/delete' : 'freepublish/delete'
    const body = JSON.parse(at.calls(api)[0]?.body ?? '{}')
    expect(body.index ?? body.article_idx).toBe(2)
  })

  it.each(['publish', 'mass'] as const)('never takes back all at once: %s', async (mode) => {
    await at.close()
    await begin(mode)
    const receipt = await send('一', '二')
    await expect(takeBack(receipt)).rejects.toMatchObject({ kind: 'manual' })
    expect(titles()).toEqual(['一', '二'])
  })

  it('leaves a shared draft to a person', async () => {
    await at.close()
    await begin('draft')
    const receipt = await send('一', '二')
    await expect(takeBack(receipt, '1')).rejects.toMatchObject({
      kind: 'manual',
      remedy: expect.stringContaining('移除第 1 篇'),
    })
    expect(at.sandbox.control.wechat.drafts(APP_ID)).toHaveLength(1)
    await expect(takeBack(receipt)).resolves.toMatchObject({ state: 'recalled' })
    expect(at.sandbox.control.wechat.drafts(APP_ID)).toHaveLength(0)
  })
})
