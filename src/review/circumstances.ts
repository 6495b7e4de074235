import type { PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { idOf } from '@/access/scope'
import { claimFindings } from '@/appeals/claimFindings'
import type { Kind } from '@/content/kinds'
import { revisionHash } from '@/content/revisionHash'
import { snapshotOf } from '@/content/snapshot'
import { prefixFindings } from '@/campaign/numberPrefix'
import { submissionFindings } from '@/content/submissionFindings'
import type { ReviewedRow } from '@/content/reviewedRow'
import type { Finding } from '@publishers/contract'
import type { AccountChoices } from './accountChoices'
import { accountChoices } from './accountChoices'
import { nameOf } from './actorOf'
import { fieldFindings } from './fieldFindings'
import type { Circumstances, Risk } from './run'
import { RISKS } from './run'
import { defaultRisk } from './stages'
import { templatesFor } from './templatesFor'

export type Known = { facts: Circumstances; findings: Finding[]; choices: AccountChoices }

/** Everything `decide` needs to know of an item's head revision and its surroundings. */
export async function circumstances({
  req,
  kind,
  head,
  now,
  channelFindings = [],
}: {
  req: PayloadRequest
  kind: Kind
  head: ReviewedRow
  now: Date
  /** Of the renditions, when the caller made them: that takes too long for a transaction. */
  channelFindings?: readonly Finding[]
}): Promise<Known> {
  const { payload } = req
  const snapshot = snapshotOf(kind, { ...head })
  const findings = [
    ...(await submissionFindings({ payload, req, kind, snapshot, now })),
    ...(await fieldFindings({ req, kind, head })),
    ...(await claimFindings(req, { kind, id: head.id })),
    ...(kind === 'campaigns'
      ? await prefixFindings(req, { id: head.id, prefix: snapshot.numberPrefix })
      : []),
    ...channelFindings,
  ]
  const choices = await accountChoices(req, head.organization)
  const emergency = 'emergency' in head ? head.emergency : undefined
  const planned = (head.accounts ?? []).map(idOf).filter((id): id is Id => id !== undefined)
  const facts: Circumstances = {
    head: {
      snapshot,
      revision: await revisionHash({ payload, req, kind, snapshot }),
      authors: await authorsOf(req, head),
    },
    templates: await templatesFor(req, {
      organization: head.organization,
      kind,
      type: head.type,
    }),
    risk: riskOf(kind, head),
    urgent: head.type === 'urgent',
    emergency: {
      reason: emergency?.reason?.trim() ?? '',
      authorisedBy: emergency?.authorisedBy?.trim() ?? '',
    },
    blocking: blockingOf(findings),
    accounts: { available: choices.available, planned, fallback: choices.fallback },
    ...(head.publishAt && { plannedFor: head.publishAt }),
    ...(head.missed && { missed: head.missed }),
    live: head.liveRevision ?? '',
  }
  return { facts, findings, choices }
}

/** The same item with what else was found. */
export const withFindings = <T extends Known>(known: T, more: readonly Finding[]): T => {
  const findings = [...known.findings, ...more]
  return { ...known, findings, facts: { ...known.facts, blocking: blockingOf(findings) } }
}

const blockingOf = (findings: readonly Finding[]): string[] =>
  findings
    .filter(({ level }) => level === 'block')
    .map(({ message, remedy }) => `${message}：${remedy}`)

/** The class chosen by the editor may be stricter than the type's own, never milder for an emergency. */
function riskOf(kind: Kind, { type, risk }: ReviewedRow): Risk {
  const least = defaultRisk(kind, type)
  const chosen = RISKS.find((one) => one === risk)
  if (!chosen) return least
  return type === 'urgent' && chosen < least ? least : chosen
}

async function authorsOf(req: PayloadRequest, { createdBy, changedBy }: ReviewedRow) {
  const ids = [createdBy, changedBy].map(idOf).filter((id): id is Id => id !== undefined)
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { id: { in: ids } },
    depth: 0,
    pagination: false,
    select: { name: true },
    overrideAccess: true,
    req,
  })
  // Somebody deleted since stays an author all the same.
  return ids.map((id) => {
    const user = docs.find((doc) => String(doc.id) === String(id))
    return { id: String(id), name: user ? nameOf(user) : '' }
  })
}
