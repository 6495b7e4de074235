import type { Payload } from 'payload'
import { unseal } from '@/access/secrets'

/** Answers of an entry form that nobody but its author and an entitled desk may read. */
export type PrivateAnswers = {
  phone?: string
  phones?: string[]
  guardianName?: string
  guardianPhone?: string
}

export function openForm(payload: Payload, sealed: string | null | undefined): PrivateAnswers {
  if (!sealed) return {}
  return JSON.parse(unseal(sealed, payload.secret)) as PrivateAnswers
}
