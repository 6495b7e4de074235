export type AccountRow = { id: number | string; name: string; channel: string }

/** A delivery as the board shows it. */
export type BoardRow = {
  id: number | string
  title: string
  kind: string
  item: string
  channel: string
  action: string
  state: string
  dueAt: string
  nextAt?: string | null
  finishedAt?: string | null
  tries: number
  url?: string | null
  reason?: string | null
  account?: AccountRow | number | string | null
  error?: { kind?: string; code?: string; message?: string; remedy?: string } | null
  instructions?: unknown
  receipt?: { links?: { label: string }[]; note?: string } | null
}

export type BoardFilter = { channel: string; account: string; item: string }

/** Rows shown at once; the rest is found by the filters or in the list. */
export const BOARD_ROWS = 200

/** The columns the board needs: never the rendition, which is large. */
export const BOARD_SELECT = {
  title: true,
  kind: true,
  item: true,
  channel: true,
  action: true,
  state: true,
  dueAt: true,
  nextAt: true,
  finishedAt: true,
  tries: true,
  url: true,
  reason: true,
  account: true,
  error: true,
  instructions: true,
  receipt: true,
} as const

export const accountOf = ({ account }: BoardRow): AccountRow | undefined =>
  account && typeof account === 'object' ? account : undefined

/** `where` of the filter, as Payload takes it. `item` is `kind:id`. */
export function whereOf({
  channel,
  account,
  item,
}: BoardFilter): Record<string, { equals: string }> {
  const [kind, id] = item.split(':')
  return {
    ...(channel && { channel: { equals: channel } }),
    ...(account && { account: { equals: account } }),
    ...(kind && id && { kind: { equals: kind }, item: { equals: id } }),
  }
}

export function boardQuery(filter: BoardFilter): string {
  const query = new URLSearchParams({ depth: '1', limit: String(BOARD_ROWS), sort: '-createdAt' })
  for (const field of Object.keys(BOARD_SELECT)) query.set(`select[${field}]`, 'true')
  for (const [field, { equals }] of Object.entries(whereOf(filter)))
    query.set(`where[${field}][equals]`, equals)
  return query.toString()
}
