import type { Id } from '@/access/scope'
import type { CombineRule } from './combine'
import type { ResultRow } from './resultRows'

export type CampaignResultRow = {
  id: Id
  key: string
  title: string
  campaign: unknown
  organization: unknown
  category?: string | null
  state: 'draft' | 'publicity' | 'final'
  rule?: CombineRule | null
  rows?: ResultRow[] | null
  panel?: Record<string, number> | null
  publicityFrom?: string | null
  publicityUntil?: string | null
  notice?: unknown
}

export type ObjectionRow = {
  id: Id
  number: string
  campaign: unknown
  submission: unknown
  organization: unknown
  text: string
  contact?: string | null
  state: 'open' | 'upheld' | 'dismissed'
  reply?: string | null
  handledAt?: string | null
  createdAt: string
}

export type CertificateRow = {
  id: Id
  number: string
  submission: unknown
  campaign: unknown
  organization: unknown
  title: string
  authors: string
  unit?: string | null
  award: string
  campaignTitle: string
  issuer: string
  issuedAt: string
  revokedAt?: string | null
  revokeReason?: string | null
}
