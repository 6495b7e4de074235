import type { PayloadRequest } from 'payload'
import type { Submission } from '@/payload-types'
import { factsOf } from './actOnEntry'
import type { EntryFinding } from './checkEntry'
import type { CommandType } from './commands'
import { decide } from './decide'
import { fileRows } from './entryFiles'
import type { EntryForm, PrivateForm } from './entryForm'
import { storedForm } from './entryForm'
import { findEntryProblems } from './findEntryProblems'
import type { Own } from './memberEntry'
import { answersOf, storedAnswers } from './memberEntry'
import { EDITABLE } from './states'
import { certificatesOf } from './results/certificatesOf'
import { statusWords } from './statusWords'
import { collectingOf } from './times'

/** An entry as its author sees it. Scores, judges and what the desk notes are not in it. */
export type EntryView = {
  id: string
  slug: string
  campaign: { slug: string; title: string }
  category: string
  number: string
  title: string
  state: Submission['state']
  status: { name: string; text: string }
  reason: string
  completeBy: string
  collectUntil: string
  canEdit: boolean
  can: CommandType[]
  revision: number
  form: EntryForm
  answers: PrivateForm
  lost: { at: string; form: EntryForm; answers: PrivateForm }[]
  files: {
    media: string
    name: string
    bytes: number
    mimeType: string
    width: number
    height: number
    seconds: number
    thumbnail: string
  }[]
  findings: EntryFinding[]
  /** To download, once there is one and while it is valid. */
  certificate?: { number: string; award: string }
}

const MEMBER_COMMANDS: CommandType[] = ['submit', 'withdraw', 'withdrawConsent']

export async function entryView(req: PayloadRequest, own: Own): Promise<EntryView> {
  const { entry, call, category } = own
  const { form, answers, lost } = storedAnswers(req, entry)
  const edits = decide({
    entry: factsOf(entry),
    command: { type: 'edit' },
    actor: { parts: ['member'] },
    now: new Date(),
  })
  const canEdit = EDITABLE.includes(entry.state) && 'change' in edits
  const rows = await fileRows(req, [
    ...form.works,
    ...form.proofs,
    ...(form.cover ? [form.cover] : []),
  ])
  const collecting = collectingOf(call.times)
  const may = (type: CommandType) =>
    'change' in
    decide({
      entry: factsOf(entry),
      command: { type } as never,
      actor: { parts: ['member'] },
      collecting,
      now: new Date(),
    })
  const { certificate, standing } = (await certificatesOf(req, [entry]))(entry.id)
  return {
    id: String(entry.id),
    slug: entry.slug ?? '',
    campaign: { slug: call.slug, title: call.title },
    category: category.code,
    number: entry.number ?? '',
    title: entry.title,
    state: entry.state,
    status: statusWords({ ...entry, certificate: standing }),
    reason: entry.stateReason ?? '',
    completeBy: entry.completeBy ?? '',
    collectUntil: call.times.collectUntil ?? '',
    canEdit,
    can: MEMBER_COMMANDS.filter(may),
    revision: entry.formRevision ?? 0,
    form,
    answers,
    lost: lost.map((row) => ({
      at: row.at,
      form: storedForm(row.form),
      answers: answersOf(req, row.sealed),
    })),
    files: rows.map((row) => ({
      media: String(row.id),
      name: row.filename ?? '',
      bytes: row.filesize ?? 0,
      mimeType: row.mimeType ?? '',
      width: row.width ?? 0,
      height: row.height ?? 0,
      seconds: row.seconds ?? 0,
      thumbnail: '',
    })),
    ...(certificate && { certificate: { number: certificate.number, award: certificate.award } }),
    findings: canEdit ? (await findEntryProblems(req, { own, form, answers })).findings : [],
  }
}
