'use client'
import { useFormFields } from '@payloadcms/ui'
import { idOf } from '@/access/scope'
import type { ReviewAnswer } from './reviewShape'

/** What the author planned, as it stands in the form: the accounts ticked first, and the time. */
export function usePlannedRelease(answer: ReviewAnswer): {
  accounts: string[]
  publishAt: string
  missed: string
} {
  const accounts = useFormFields(([fields]) => fields.accounts?.value)
  const publishAt = useFormFields(([fields]) => fields.publishAt?.value)
  const missed = useFormFields(([fields]) => fields.missed?.value)
  const planned = (Array.isArray(accounts) ? accounts : []).map((account) => String(idOf(account)))
  const usable = planned.filter((id) =>
    answer.accounts.some((account) => String(account.id) === id),
  )
  // Without a plan the server takes the web site's account; the same one is ticked here.
  const fallback = answer.accounts.filter(({ channel }) => channel === 'web').slice(0, 1)
  return {
    accounts: usable.length > 0 ? usable : fallback.map(({ id }) => String(id)),
    publishAt: typeof publishAt === 'string' ? publishAt : '',
    missed: typeof missed === 'string' && missed ? missed : 'late',
  }
}
