/**
 * How long what is shown of an item may lie in caches: of a live one a little while, so that a withdrawn one is gone within
 * minutes from readers' own machines too; what the desk alone sees, not at all. Pure.
 */
export function cacheOfItem(
  item: { _status?: string | null; expireAt?: string | null } | null,
  { seconds, now = new Date() }: { seconds: number; now?: Date },
): string {
  const isOver = Boolean(item?.expireAt && Date.parse(item.expireAt) <= now.getTime())
  return item?._status === 'published' && !isOver
    ? `public, max-age=${seconds}`
    : 'private, no-store'
}
