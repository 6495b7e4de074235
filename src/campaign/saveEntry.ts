import type { PayloadRequest, Where } from 'payload'
import { isDeepStrictEqual } from 'node:util'
import type { Id } from '@/access/scope'
import { seal } from '@/access/secrets'
import { setColumns } from '@/database/setColumns'
import { memberActor, withoutPerson } from '@/members/demandMember'
import type { Member } from '@/payload-types'
import { Refused } from '@/review/refused'
import { factsOf } from './actOnEntry'
import { decide } from './decide'
import { withOwnFiles } from './entryFiles'
import type { EntryForm, PrivateForm } from './entryForm'
import { readForm, readPrivate, storedForm } from './entryForm'
import type { Own } from './memberEntry'
import { ownEntry, storedAnswers } from './memberEntry'
import type { Merged } from './mergeSave'
import { mergeSave } from './mergeSave'

export type SavedEntry = { own: Own; verdict: Merged<EntryForm>['verdict']; revision: number }

/**
 * Autosave: `{ revision, ageMs, form, answers }`, `revision` being the one the device began from and `ageMs` how long ago
 * its author last typed. What another device saved meanwhile is never overwritten without being kept aside.
 */
export async function saveEntry(
  req: PayloadRequest,
  member: Member,
  body: Record<string, unknown>,
): Promise<SavedEntry> {
  const given = readForm(body.form)
  const answers = readPrivate(body.answers)
  const basedOn = Number.isInteger(body.revision) ? Number(body.revision) : -1
  const editedAt = new Date(Date.now() - ageOf(body.ageMs))
  for (let tries = 0; tries < 4; tries += 1) {
    const own = await ownEntry(req, member)
    const saved = await tryOnce(req, member, { own, given, answers, basedOn, editedAt })
    if (saved) return saved
  }
  throw new Refused(409, '另一台设备正在保存同一件作品，请稍后再试；这里写的内容没有丢。')
}

type Trying = { own: Own; given: EntryForm; answers: PrivateForm; basedOn: number; editedAt: Date }

async function tryOnce(
  req: PayloadRequest,
  member: Member,
  { own, given, answers, basedOn, editedAt }: Trying,
): Promise<SavedEntry | undefined> {
  const { payload } = req
  const { entry } = own
  const decision = decide({
    entry: factsOf(entry),
    command: { type: 'edit' },
    actor: memberActor(member),
    now: new Date(),
  })
  if ('refused' in decision) throw new Refused(decision.status, decision.refused)
  const stored = storedAnswers(req, entry)
  const held = [stored.form, ...stored.lost.map(({ form }) => storedForm(form))]
  const form = await withOwnFiles(req, {
    ...{ entry: entry.id as Id, member: member.id as Id },
    ...{ form: given, held },
  })
  const merged = mergeSave({
    stored: {
      form: stored.form,
      sealed: JSON.stringify(stored.answers),
      revision: entry.formRevision ?? 0,
      at: stored.at,
    },
    lost: stored.lost,
    incoming: { form, sealed: JSON.stringify(answers), basedOn, editedAt },
    same: isDeepStrictEqual,
  })
  if (merged.verdict === 'same') return { own, verdict: 'same', revision: merged.revision }
  const data = {
    form: { ...merged.form, _at: merged.at },
    formSealed: seal(merged.sealed, payload.secret),
    formRevision: merged.revision,
    formLost: merged.lost.map((row) => ({ ...row, sealed: seal(row.sealed, payload.secret) })),
    // The list of one's own entries reads it; what is shown later is written by the submission.
    ...(entry.state === 'draft' && {
      title: merged.form.title.trim().slice(0, 100) || '未命名作品',
    }),
  }
  // Sent in meanwhile on another device: then it is no longer the author's to change.
  const unchanged: Where = {
    and: [
      { formRevision: { equals: entry.formRevision ?? 0 } },
      { state: { equals: entry.state } },
    ],
  }
  const written = await setColumns({
    payload,
    req: await withoutPerson(req),
    collection: 'submissions',
    id: entry.id,
    if: unchanged,
    data,
  })
  if (!written) return undefined
  return {
    own: { ...own, entry: { ...entry, ...data } as Own['entry'] },
    verdict: merged.verdict,
    revision: merged.revision,
  }
}

/** A phone that was offline for a day says so; nothing older counts as older. */
const ageOf = (value: unknown): number =>
  typeof value === 'number' && value > 0 ? Math.min(value, 7 * 24 * 3_600_000) : 0
