import type { Id } from '@/access/scope'
import type { Criterion, Item } from './judging/scoring'
import type { Round, State } from './states'

/** Rows as judging, votes and results read them, relations as ids. */

export type CampaignRow = {
  id: Id
  _status?: string | null
  title?: string | null
  slug?: string | null
  organization?: unknown
  numberPrefix?: string | null
  dates?: Record<string, string | null> | null
  categories?: { code: string; name: string }[] | null
  voting?: {
    enabled?: boolean | null
    perDay?: number | null
    perWork?: number | null
    hideRanksHours?: number | null
    minChoose?: number | null
    maxChoose?: number | null
    captcha?: boolean | null
  } | null
  judging?: {
    criteria?: Criterion[] | null
    rounds?: { round: Round; mode?: string; judges?: number }[] | null
    awards?: { name: string; count: number }[] | null
  } | null
  combine?: { judgesWeight?: number; votesWeight?: number; scale?: 'linear' | 'log' } | null
}

export type EntryRow = {
  id: Id
  _status?: string
  title?: string | null
  slug?: string | null
  digest?: string | null
  number?: string | null
  state: State
  category?: string | null
  campaign?: unknown
  organization?: unknown
  union?: unknown
  recommender?: unknown
  nomination?: string | null
  member?: unknown
  authors?: { name: string }[] | null
  teacher?: string | null
  body?: unknown
  cover?: unknown
  works?: { file?: unknown; caption?: string | null }[] | null
  transcription?: string | null
  caption?: string | null
  url?: string | null
  aiUsage?: string | null
  aiNote?: string | null
  consentWithdrawnAt?: string | null
}

export type RoundRow = {
  id: Id
  title: string
  campaign: unknown
  organization: unknown
  round: Round
  category?: string | null
  opensAt: string
  closesAt: string
  judgesNeeded: number
  keep?: number | null
  criteria: Criterion[]
  panel?: { judge: unknown; categories?: string[] | null }[] | null
  state: 'planned' | 'open' | 'closed'
}

export type Signed = {
  recusal?: { at: string; version: string }
  secrecy?: { at: string; version: string }
  /** Names of kin, teachers, pupils, and of units, whose works go to others. */
  avoid?: string[]
}

export type SheetRow = {
  id: Id
  key: string
  round: unknown
  judge: unknown
  organization: unknown
  state: 'invited' | 'accepted' | 'declined'
  signed?: Signed | null
  reason?: string | null
  lockedAt?: string | null
}

export type AssignmentRow = {
  id: Id
  key: string
  round: unknown
  judge: unknown
  submission: unknown
  organization: unknown
  blindNo: string
  category?: string | null
  state: 'assigned' | 'recused' | 'excluded' | 'replaced'
  reason?: string | null
  recusedAt?: string | null
}

export type ScoreRow = {
  id: Id
  key: string
  submission: unknown
  judge: unknown
  round: unknown
  organization: unknown
  items?: Item[] | null
  total?: number | null
  comment?: string | null
  revision?: number | null
  lockedAt?: string | null
  seal?: string | null
  reopen?: { askedAt: string; reason: string } | null
}
