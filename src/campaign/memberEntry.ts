import type { PayloadRequest } from 'payload'
import { unseal } from '@/access/secrets'
import { sameId } from '@/access/scope'
import type { Member, Submission } from '@/payload-types'
import { Refused } from '@/review/refused'
import { mainEntry } from './actOnEntry'
import { idOfRoute } from './answering'
import type { Category } from './category'
import type { EntryForm, PrivateForm } from './entryForm'
import { emptyPrivate, storedForm } from './entryForm'
import type { Lost } from './mergeSave'
import type { Call } from './openCall'
import { categoryOf, readCall } from './openCall'

/** A member's own entry with the call it is for. */
export type Own = { entry: Submission; call: Call; category: Category }

/** The entry a route names, or 404 as if it were not there when it is somebody else's. */
export async function ownEntry(
  req: PayloadRequest,
  member: Member,
  id = idOfRoute(req),
): Promise<Own> {
  const entry = await mainEntry(req, id)
  if (!sameId(entry.member, member.id))
    throw new Refused(404, '没有这件作品，可能不是这个账号投的。')
  const call = await readCall(
    { payload: req.payload, req },
    { id: entry.campaign },
    { live: false },
  )
  if (!call) throw new Refused(404, '这个征集活动已经撤下。')
  return { entry, call, category: categoryOf(call, entry.category) }
}

/** What is stored of the form: its plain answers and, unsealed for their author, the private ones. */
export function storedAnswers(
  req: Pick<PayloadRequest, 'payload'>,
  entry: Pick<Submission, 'form' | 'formSealed' | 'formLost'>,
): { form: EntryForm; answers: PrivateForm; at: string; lost: Lost<EntryForm>[] } {
  const { _at: at = '' } = (entry.form ?? {}) as { _at?: string }
  return {
    form: storedForm(entry.form),
    answers: answersOf(req, entry.formSealed),
    at: at || new Date(0).toISOString(),
    lost: Array.isArray(entry.formLost) ? (entry.formLost as Lost<EntryForm>[]) : [],
  }
}

export const answersOf = (
  { payload }: Pick<PayloadRequest, 'payload'>,
  sealed: string | null | undefined,
): PrivateForm =>
  sealed
    ? { ...emptyPrivate(), ...(JSON.parse(unseal(sealed, payload.secret)) as Partial<PrivateForm>) }
    : emptyPrivate()
