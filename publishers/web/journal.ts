import type { Observation, Receipt } from '../contract'

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
