import { describe, expect, it } from '@jest/globals'
import {
  entryTime,
  hasReceipt,
  mergedReceipt,
  nextRound,
  openIntent,
  receiptOf,
  settleLeft,
} from '@/distribution/journalState'
import type { JournalEntry } from '@publishers/journal'

const entry = (
  step: string,
  kind: JournalEntry['kind'],
  round = 1,
  detail: Record<string, unknown> = {},
  second = 0,
): JournalEntry => ({
  step,
  kind,
  round,
  at: new Date(Date.UTC(2026, 10, 21, 3, 0, second)).toISOString(),
  detail,
})
const receipt = (ids: Record<string, string>, url?: string) => ({
  ids,
  at: '2026-11-21T03:00:00.000Z',
  ...(url && { url }),
})

describe('openIntent', () => {
  it.each<[string, JournalEntry[], string | undefined]>([
    ['nothing written', [], undefined],
    ['an intent alone', [entry('a', 'intent')], 'a#1'],
    ['done', [entry('a', 'intent'), entry('a', 'receipt')], undefined],
    ['refused', [entry('a', 'intent'), entry('a', 'failure')], undefined],
    ['proven absent', [entry('a', 'intent'), entry('a', 'absent')], undefined],
    ['begun again', [entry('a', 'intent'), entry('a', 'absent'), entry('a', 'intent', 2)], 'a#2'],
    [
      'the end of the first round is no end of the second',
      [entry('a', 'intent', 2), entry('a', 'intent'), entry('a', 'failure')],
      'a#2',
    ],
    ['the next step', [entry('a', 'intent'), entry('a', 'receipt'), entry('b', 'intent')], 'b#1'],
  ])('%s', (_name, entries, expected) => {
    const open = openIntent(entries)
    expect(open && `${open.step}#${open.round}`).toBe(expected)
  })
})

describe('what a journal knows', () => {
  const entries = [
    entry('draft.add', 'intent'),
    entry('draft.add', 'receipt', 1, receipt({ mediaId: 'm' })),
    entry('freepublish.submit', 'intent'),
    entry('freepublish.submit', 'receipt', 1, receipt({ publishId: 'p' })),
  ]

  it('keeps the receipt of each step and merges their ids', () => {
    expect(receiptOf(entries, 'draft.add')?.ids).toEqual({ mediaId: 'm' })
    expect(receiptOf(entries, 'nothing')).toBeUndefined()
    expect(mergedReceipt(entries)?.ids).toEqual({ mediaId: 'm', publishId: 'p' })
    expect(
      mergedReceipt(entries, { ...receipt({ articleId: 'a' }, 'https://x'), note: 'n' }),
    ).toMatchObject({
      ids: { mediaId: 'm', publishId: 'p', articleId: 'a' },
      url: 'https://x',
    })
    expect(mergedReceipt([])).toBeUndefined()
    expect(hasReceipt(entries.slice(0, 1))).toBe(false)
  })

  it('numbers rounds', () => {
    expect(nextRound([], 'a')).toBe(1)
    expect(
      nextRound([entry('a', 'intent'), entry('a', 'absent'), entry('b', 'intent', 7)], 'a'),
    ).toBe(2)
  })

  it('never dates an entry before another, whatever the clock says', () => {
    const late = [entry('a', 'intent', 1, {}, 30)]
    expect(entryTime(late, new Date(Date.UTC(2026, 10, 21, 3, 0, 10)))).toBe(
      '2026-11-21T03:00:30.001Z',
    )
    expect(entryTime(late, new Date(Date.UTC(2026, 10, 21, 3, 0, 40)))).toBe(
      '2026-11-21T03:00:40.000Z',
    )
  })

  it('lets an intent settle before its absence counts', () => {
    const intent = entry('a', 'intent')
    const now = (second: number) => new Date(Date.UTC(2026, 10, 21, 3, 0, second))
    expect(settleLeft({ intent, settleMs: 20_000, now: now(5) })).toBe(15_000)
    expect(settleLeft({ intent, settleMs: 20_000, now: now(20) })).toBe(0)
  })
})
