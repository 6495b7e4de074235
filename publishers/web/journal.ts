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
  const { kind, item, path, revision, url } = known
  return kind && item && path && revision && url ? { kind, item, path, revision, url } : undefined
}

/** `url` is where readers find it; `path` is asked for on the account's own base address. */
export type Page = { kind: string; item: string; path: string; revision: string; url: string }

export const receiptFor = (page: Page, context: { now(): Date }, note?: string): Receipt => ({
  ids: { ...page },
  url: page.url,
  at: context.now().toISOString(),
  ...(note && { note }),
})
