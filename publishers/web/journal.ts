import type { JournalEntry, Observation, Receipt } from '../contract'

/** The intent of a step that has no end yet. */
export const openIntent = (
  journal: readonly JournalEntry[],
  step: string,
): JournalEntry | undefined => {
  const last = journal.findLast((entry) => entry.step === step)
  return last?.kind === 'intent' ? last : undefined
}

/** Which page a delivery is about: from its own receipt, else from what was to be sent. */
export function pageOf({
  receipt,
  rendition,
}: Pick<Observation, 'receipt' | 'rendition'>): Page | undefined {
  const known = { ...receipt?.ids, ...rendition?.parts }
  const { kind, item, path, revision } = known
  return kind && item && path && revision ? { kind, item, path, revision } : undefined
}

export type Page = { kind: string; item: string; path: string; revision: string }

export const receiptFor = (
  page: Page,
  context: { baseUrl: string; now(): Date },
  note?: string,
): Receipt => ({
  ids: { ...page },
  url: new URL(page.path, context.baseUrl).href,
  at: context.now().toISOString(),
  ...(note && { note }),
})
