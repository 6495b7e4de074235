import type { PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { inTransaction } from '@/database/inTransaction'
import { countUp } from '@/distribution/platformState'
import { memberActor, withoutPerson } from '@/members/demandMember'
import { consentsOf, withConsent } from '@/members/policy'
import type { Member, Submission } from '@/payload-types'
import { actOnEntry, factsOf } from './actOnEntry'
import type { EntryFinding } from './checkEntry'
import { neededStatements } from './checkEntry'
import { decide } from './decide'
import { declareAi } from './declareAi'
import { entryContent } from './entryContent'
import { findEntryProblems, findTwins } from './findEntryProblems'
import type { Own } from './memberEntry'
import { ownEntry, storedAnswers } from './memberEntry'
import type { Call } from './openCall'
import { isLive } from './openCall'
import { Refused } from '@/review/refused'
import { isSameContent } from './sameContent'
import { demandRoom } from './startEntry'
import { collectingOf } from './times'

export type Submitting = { entry: Submission; number: string } | { findings: EntryFinding[] }

/** The stored form becomes the entry, with a number of its own; or a list of what is missing, and nothing is changed. */
export async function submitEntry(req: PayloadRequest, member: Member): Promise<Submitting> {
  const own = await ownEntry(req, member)
  const { entry, call, category } = own
  if (!isLive(call.row))
    throw new Refused(
      409,
      '这个征集活动已经撤下，现在不能提交；写好的内容都为您保留，活动恢复后再来提交，或联系主办单位。',
    )
  const actor = memberActor(member)
  const collecting = collectingOf(call.times)
  const command = { type: 'submit' } as const
  // Told before the long list: an entry that comes too late need not be completed.
  const early = decide({ entry: factsOf(entry), command, actor, collecting, now: new Date() })
  if ('refused' in early) throw new Refused(early.status, early.refused)
  const { form, answers } = storedAnswers(req, entry)
  const { findings, rows, text } = await findEntryProblems(req, { own, form, answers })
  findings.push(...(await findTwins(req, { own, rows })))
  const blocking = findings.filter(({ level }) => level === 'block')
  if (blocking.length > 0) return { findings: blocking }

  const id = entry.id as Id
  return inTransaction(
    { payload: req.payload, req: await withoutPerson(req), label: 'submit entry' },
    async (inside) => {
      await demandRoom(inside, {
        member,
        call,
        category: category.code,
        except: id,
        withDrafts: false,
      })
      const number = entry.number ?? (await nextNumber(inside, call))
      const at = new Date().toISOString()
      const ticks = neededStatements(call.statements, form.authors).map(({ kind, version }) => ({
        kind,
        version,
        at,
      }))
      const content = entryContent({ form, category, rows, text })
      // Before the state: the rules of what follows read who recommends.
      await writeContent(inside, own, content)
      const files = [...rows.map((row) => row.id), form.cover?.media]
      await declareAi(inside, { files, aiUsage: form.aiUsage || 'none' })
      const more = { number, ticks, findings }
      const { entry: after } = await actOnEntry({
        req: inside,
        id,
        command,
        actor,
        collecting,
        isSame: isSameContent(entry, content),
        revision: entry.formRevision ?? 0,
        more,
      })
      await consent(inside, { member, call, ticks })
      return { entry: after, number }
    },
  )
}

async function writeContent(
  req: PayloadRequest,
  { entry }: Own,
  content: Partial<Submission>,
): Promise<void> {
  await req.payload.update({
    collection: 'submissions',
    id: entry.id,
    data: { ...content, _status: 'draft' } as never,
    draft: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
}

/** `HWZ2026-0001`: counted by campaign, never given twice. */
async function nextNumber({ payload }: PayloadRequest, call: Call): Promise<string> {
  const count = await countUp({
    payload,
    key: `submission-number:${call.id}`,
    limit: 999_999,
    expiresAt: new Date('9999-01-01T00:00:00Z'),
  })
  return `${call.numberPrefix}-${String(count).padStart(4, '0')}`
}

async function consent(
  { payload, ...rest }: PayloadRequest,
  {
    member,
    call,
    ticks,
  }: { member: Member; call: Call; ticks: { kind: string; version: string; at: string }[] },
): Promise<void> {
  const purposes = ticks.filter(({ kind }) => kind === 'personal' || kind === 'guardian')
  const consents = purposes.reduce(
    (list, { kind, version, at }) =>
      withConsent(list, { purpose: `${kind}:${call.slug}`, version, at }),
    consentsOf(member.consents),
  )
  const req = { payload, ...rest } as PayloadRequest
  await payload.db.updateOne({
    collection: 'members',
    id: member.id,
    data: { consents },
    req,
    returning: false,
  })
}
