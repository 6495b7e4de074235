/** What the builder holds of an issue, as the API speaks. */

export type IssueId = number | string

export type Candidate = {
  id: IssueId
  title: string
  approvedAt: string | null
  cover: IssueId | null
  /** Why it cannot go now; '' when it can. */
  obstacle: string
}

export type IssueAccount = {
  id: IssueId
  name: string
  organization: IssueId | null
  most: number
  mode: string
  pushes: boolean
}

export type IssueDraft = {
  title: string
  account: IssueId | ''
  articles: IssueId[]
  audience: 'all' | 'tag'
  tagId: string
  /** ISO, '' for at once. */
  sendAt: string
}

export const emptyIssue: IssueDraft = {
  title: '',
  account: '',
  articles: [],
  audience: 'all',
  tagId: '',
  sendAt: '',
}

type Row = {
  title?: string
  account?: unknown
  articles?: { news?: unknown }[] | null
  audience?: string
  tagId?: number | null
  sendAt?: string | null
}

/** A stored issue as the builder holds it; relations may be documents. */
export const draftOf = (row: Row): IssueDraft => ({
  title: row.title ?? '',
  account: idIn(row.account) ?? '',
  articles: (row.articles ?? []).flatMap(({ news }) => idIn(news) ?? []),
  audience: row.audience === 'tag' ? 'tag' : 'all',
  tagId: row.tagId === null || row.tagId === undefined ? '' : String(row.tagId),
  sendAt: row.sendAt ?? '',
})

export const idIn = (value: unknown): IssueId | undefined => {
  if (typeof value === 'number' || typeof value === 'string') return value
  const id = (value as { id?: unknown } | null | undefined)?.id
  return typeof id === 'number' || typeof id === 'string' ? id : undefined
}

/** Takes one from its place to another. Pure. */
export const moved = <Item>(list: readonly Item[], from: number, to: number): Item[] => {
  if (from === to || from < 0 || to < 0 || from >= list.length || to >= list.length)
    return [...list]
  const rest = list.filter((_, index) => index !== from)
  return [...rest.slice(0, to), list[from]!, ...rest.slice(to)]
}
