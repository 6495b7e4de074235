import type { PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { plainText } from '@/content/lexical'
import type { Snapshot } from '@/content/snapshot'
import { forAccount } from '@/content/variants'
import { readRun } from './approval'
import { textKey } from './rules/sameText'
import type { MissedChoice } from './rules/verdict'
import { missedChoiceOf } from './rules/verdict'

/** What an approval says about times, and the words it approved. */
export type SlotRun = {
  urgent: boolean
  approvedAt?: string | null
  publishAt?: string | null
  missed: MissedChoice
  note: string
  /** Accounts that would say the same are kept apart. */
  stagger: boolean
  snapshot: Snapshot
}

type Reading = { req: PayloadRequest; id: Id }

/** Read once a request: a thousand accounts are planned from one approval. */
export async function slotRun({ req, id }: Reading): Promise<SlotRun | undefined> {
  const key = `slotRun:${String(id)}`
  const known = req.context[key] as Promise<SlotRun | undefined> | undefined
  const reading = known ?? read({ req, id })
  req.context[key] = reading
  return reading
}

async function read({ req, id }: Reading): Promise<SlotRun | undefined> {
  const run = await readRun({ payload: req.payload, req, id })
  if (!run) return undefined
  const { emergency, missed, slotNote, stagger } = run as typeof run & Record<string, unknown>
  return {
    urgent: emergency === true,
    approvedAt: run.approvedAt,
    publishAt: run.publishAt,
    missed: missedChoiceOf(missed) ?? 'late',
    note: typeof slotNote === 'string' ? slotNote : '',
    stagger: stagger === true,
    snapshot: (run.snapshot ?? {}) as Snapshot,
  }
}

/** Fingerprint of what this account would say; equal for accounts without words of their own. */
export function slotText(snapshot: Snapshot, account: Id): string {
  const { title, text, body } = forAccount(snapshot, account)
  return textKey([title, text, plainText(body)].filter((part) => typeof part === 'string'))
}
