import type { Payload, PayloadRequest, Where } from 'payload'
import type { Id } from '@/access/scope'
import type { Level } from './alertLevel'

export type Told = { user: string; name: string; role: string; at: string; seenAt?: string }

export type TimelineEntry = {
  at: string
  /** Name of a colleague, or 系统. */
  by: string
  act: 'raised' | 'told' | 'seen' | 'level' | 'note' | 'linked' | 'closed'
  text: string
  level?: Level
}

export type Facts = {
  windowMinutes: number
  n: number
  negative: number
  rumour: boolean
  /** In words, as it stood then. */
  rule: string
}

export type AlertState = 'open' | 'handling' | 'closed'

export type AlertRow = {
  id: Id
  title: string
  key: string
  kind?: string | null
  item?: string | null
  organization: unknown
  level: Level
  state: AlertState
  openedAt: string
  raisedBy?: unknown
  facts?: Facts | null
  timeline?: TimelineEntry[] | null
  told?: Told[] | null
  ticket?: unknown
  answeredBy?: { kind: string; id: string; title: string } | null
  closedAt?: string | null
  round?: number | null
}

type Place = { payload: Payload; req?: PayloadRequest }

export async function readAlert({
  payload,
  req,
  where,
}: Place & { where: Where }): Promise<AlertRow | undefined> {
  const found = await payload.db.findOne<AlertRow>({
    collection: 'opinion-alerts',
    where,
    ...(req && { req }),
  })
  return found ?? undefined
}

/** While it is open; one open alert an item. */
export const openKey = ({ kind, item }: { kind: string; item: string }) => `${kind}:${item}`
