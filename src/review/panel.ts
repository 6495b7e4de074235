import type { PayloadRequest } from 'payload'
import type { Kind } from '@/content/kinds'
import { mediaRows } from '@/content/mediaRows'
import { canonicalContent, snapshotOf } from '@/content/snapshot'
import { variantsOf } from '@/content/variants'
import type { Review } from '@/payload-types'
import type { Finding } from '@publishers/contract'
import { checkHead } from './channelCheck'
import type { FieldChange } from './changesBetween'
import { changesBetween } from './changesBetween'
import { withFindings } from './circumstances'
import { decide } from './decide'
import { liveRow } from './liveRow'
import type { ReviewContext } from './reviewContext'
import { reviewContext } from './reviewContext'
import type { AccountChoice, Decision, DecisionName, Snapshot, StageRun } from './run'
import { DECISIONS, RISKS } from './run'
import { runOf } from './runRow'
import type { ShownRendition } from './shownRendition'
import { shownRendition } from './shownRendition'
import { openStage, stagesToFollowUp, startStages } from './stages'
import type { StateWord } from './stateWord'
import { stateWord } from './stateWord'

export type ReviewPanelData = {
  run: ReturnType<typeof withoutSnapshot> | null
  state: StateWord
  /** Hash of the newest content; send it back as `revision`, to sign exactly this. */
  revision: string
  /** `true`, or why not, for the person who asks. */
  allowed: Record<DecisionName, true | string>
  stages: StageRun[]
  /** Rows of the open stage, or of the follow-up that is due. */
  checklist: string[]
  findings: Finding[]
  accounts: AccountChoice[]
  /** What each planned or approved account gets. */
  renditions: ShownRendition[]
  diff: { sinceLastDecision: FieldChange[]; sinceLive: FieldChange[] }
}

/** Everything the review panel shows, for the signed-in person. Changes nothing. */
export async function reviewPanel({
  req,
  kind,
  id,
}: {
  req: PayloadRequest
  kind: Kind
  id: unknown
}): Promise<ReviewPanelData> {
  const now = new Date()
  const before = await reviewContext({ req, kind, id, now })
  const run = before.row && runOf(before.row)
  const check = await checkHead({ req, kind, item: before.head.id, facts: before.facts, run })
  const context = withFindings(before, check.findings)
  const { head, row, facts, findings, choices } = context
  const live = await liveRow(req, kind, head.id)
  const liveSnapshot = live && snapshotOf(kind, { ...live })
  const changed = liveSnapshot
    ? canonicalContent(kind, liveSnapshot) !== canonicalContent(kind, facts.head.snapshot)
    : false
  const stages = run?.stages ?? startStages(facts.templates[facts.risk], facts.urgent)
  const due = run && run.followUpDueAt && !run.followUpDoneAt ? stagesToFollowUp(run.stages) : []
  return {
    run: row ? withoutSnapshot(row) : null,
    state: stateWord({
      item: { liveRevision: live?.liveRevision, withdrawnAt: head.withdrawnAt, changed },
      run: row,
      now,
    }),
    revision: facts.head.revision,
    allowed: allowedTo(context, now),
    stages,
    checklist: (openStage(stages) ?? (run ? due[0] : stages[0]))?.checklist ?? [],
    findings,
    accounts: choices.available,
    renditions: check.renditions.map((made) =>
      shownRendition(made, { run, snapshot: facts.head.snapshot }),
    ),
    diff: {
      sinceLastDecision: run ? await changes(run.decisions.at(-1)?.before ?? run.snapshot) : [],
      sinceLive: liveSnapshot ? await changes(liveSnapshot) : [],
    },
  }

  async function changes(before: Snapshot): Promise<FieldChange[]> {
    const after = facts.head.snapshot
    if (canonicalContent(kind, before) === canonicalContent(kind, after)) return []
    const names = {
      ...(await pictureNames(req, [before, after])),
      ...(await accountNames(req, [before, after])),
    }
    return changesBetween({ kind, before, after, names })
  }
}

/** Tries each decision without writing it: the same rules, so the buttons never promise too much. */
function allowedTo(
  { row, actor, facts }: ReviewContext,
  now: Date,
): Record<DecisionName, true | string> {
  const run = row && runOf(row)
  const risk = RISKS.find((one) => one > (run?.risk ?? 'A'))
  return Object.fromEntries(
    DECISIONS.map((decision) => {
      const command = { decision, opinion: '意见', ...(decision === 'risk' && risk && { risk }) }
      const verdict = decide({ run, command, actor, now, facts })
      return [decision, 'refusal' in verdict ? verdict.refusal.message : true]
    }),
  ) as Record<DecisionName, true | string>
}

const withoutSnapshot = ({
  snapshot: _snapshot,
  changes: _changes,
  decisions,
  ...rest
}: Review) => ({
  ...rest,
  decisions: ((decisions ?? []) as Decision[]).map(({ before: _before, ...decision }) => decision),
})

/** The run as the API returns it: without the content, which is the item's own business. */
export const publicRun = withoutSnapshot

async function pictureNames(
  req: PayloadRequest,
  snapshots: Snapshot[],
): Promise<Record<string, string>> {
  const rows = await Promise.all(
    snapshots.map((snapshot) => mediaRows({ payload: req.payload, req, snapshot })),
  )
  return Object.fromEntries(
    rows.flatMap((map) =>
      [...map.values()].map(({ id, alt, filename }) => [String(id), alt || filename]),
    ),
  )
}

async function accountNames(
  req: PayloadRequest,
  snapshots: Snapshot[],
): Promise<Record<string, string>> {
  const ids = snapshots.flatMap((snapshot) => variantsOf(snapshot).map(({ account }) => account))
  if (ids.length === 0) return {}
  const { docs } = await req.payload.find({
    collection: 'channel-accounts',
    where: { id: { in: ids } },
    select: { name: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return Object.fromEntries(docs.map(({ id, name }) => [`account:${String(id)}`, name]))
}
