import type { Payload, PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { idOf } from '@/access/scope'
import type { Manifest } from '@publishers/contract'
import { publisherOf } from '@publishers/registry'
import type { Pace } from './rules/pace'

/** An account as the rules of the calendar see it. */
export type SlotAccount = {
  id: Id
  name: string
  channel: string
  organization?: Id
  enabled: boolean
  pace: Pace
  /** Rings followers' phones when it sends something of this kind. */
  pushes(kind: string): boolean
  /** Codes by which the platform says that its allowance is used up. */
  refusals: readonly string[]
}

type Reading = { payload: Payload; req?: PayloadRequest; id: Id }

/** Undefined when there is no such account. Read below Payload's hooks: a worker asks before every send. */
export async function slotAccount({ payload, req, id }: Reading): Promise<SlotAccount | undefined> {
  const row = await payload.db.findOne<AccountRow>({
    collection: 'channel-accounts',
    where: { id: { equals: id } },
    req,
  })
  return row ? toSlotAccount(row) : undefined
}

export type AccountRow = {
  id: never
  name: string
  channel: string
  organization?: unknown
  enabled?: boolean | null
  settings?: Record<string, unknown> | null
  rhythm?: {
    perDay?: number | null
    perMonth?: number | null
    spacingMinutes?: number | null
  } | null
}

/** Items that go out as one message, and so always ring. */
const ISSUES = 'issues'

export function toSlotAccount(row: AccountRow): SlotAccount {
  const { rhythm } = publisherOf(row.channel).manifest
  const settings = row.settings ?? {}
  return {
    id: row.id,
    name: row.name,
    channel: row.channel,
    organization: idOf(row.organization),
    enabled: row.enabled !== false,
    pace: paceOf({ own: row.rhythm, rhythm, settings }),
    pushes: (kind) =>
      Boolean(rhythm?.pushes) && (kind === ISSUES || isPushing({ rhythm, settings })),
    refusals: rhythm?.pushes?.refusals ?? [],
  }
}

type Known = { rhythm: Manifest['rhythm']; settings: Record<string, unknown> }

const isPushing = ({ rhythm, settings }: Known): boolean =>
  rhythm?.pushes?.values.includes(String(settings[rhythm.pushes.setting] ?? '')) ?? false

/** An account whose kind nobody named has no allowance here: the platform's word counts alone. */
function paceOf({ own, rhythm, settings }: Known & { own: AccountRow['rhythm'] }): Pace {
  const quotas = rhythm?.pushes?.quotas
  const kind = quotas && String(settings[quotas.setting] ?? '')
  return {
    own: {
      perDay: own?.perDay ?? undefined,
      perMonth: own?.perMonth ?? undefined,
      spacingMinutes: own?.spacingMinutes ?? undefined,
    },
    channel: rhythm?.posts,
    ...(quotas && { pushes: quotas.of[kind ?? ''] ?? {} }),
  }
}
