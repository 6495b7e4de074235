import { factsChanged } from '../factsChanged'
import type { Change, Judged, Run, Snapshot, Verdict } from '../run'
import { refuse } from '../run'
import { openFrom, openStage, startStages } from '../stages'
import { detailOf, signed } from './openForReview'

type Submission = Omit<Judged, 'run'> & { run?: Run }

/** A new run, or the returned one taken up again where it was returned. */
export function submit(judged: Submission): Verdict {
  const { run, actor, facts } = judged
  if (!actor.may.includes('review.submit'))
    return refuse(403, 'noRight', '您没有送审权限，请由采编人员送审。')
  const standing = run && standingRefusal(run, facts.head.revision)
  if (standing) return standing
  if (facts.live !== '' && facts.live === facts.head.revision) {
    return refuse(409, 'unchanged', '内容和线上版本一样，没有需要审核的改动。')
  }
  if (facts.urgent && (!facts.emergency.reason || !facts.emergency.authorisedBy)) {
    return refuse(409, 'emergencyReason', '应急稿件必须写明应急理由和授权人，填好后再送审。')
  }
  if (facts.blocking.length > 0)
    return refuse(409, 'findings', facts.blocking.join('；'), [...facts.blocking])
  return run?.state === 'returned' ? resubmit({ ...judged, run }) : start(judged)
}

function standingRefusal(run: Run, revision: string) {
  if (run.state === 'inReview') return refuse(409, 'inReview', '稿件正在审核，不能重复送审。')
  if (run.state === 'approved' && run.revision === revision) {
    return refuse(409, 'approved', '稿件已终审通过，不需要再送审。')
  }
  if (run.state === 'rejected' && run.revision === revision) {
    return refuse(409, 'rejected', '终审已决定不予采用；内容没有修改，不能再次送审。')
  }
  return undefined
}

function start(judged: Submission): Verdict {
  const { command, actor, now, facts } = judged
  const risk = command.risk && command.risk > facts.risk ? command.risk : facts.risk
  const stages = openFrom(startStages(facts.templates[risk], facts.urgent), undefined, now)
  const run: Run = {
    state: 'inReview',
    risk,
    emergency: facts.urgent,
    stage: openStage(stages)?.key ?? '',
    stages,
    decisions: [],
    changes: authorsOf(judged),
    submittedBy: actor.id,
    submittedAt: now.toISOString(),
    revision: facts.head.revision,
    snapshot: facts.head.snapshot,
    accounts: [],
  }
  return submitted(judged, run)
}

function resubmit(judged: Judged): Verdict {
  const { run, now, facts } = judged
  const returnedAt = run.decisions.findLast(({ decision }) => decision === 'return')?.stage
  const risk = facts.risk > run.risk ? facts.risk : run.risk
  // Another type or a stricter class is another chain, which nobody has passed yet.
  const rechained = facts.urgent !== run.emergency || risk !== run.risk
  const chain = rechained ? startStages(facts.templates[risk], facts.urgent) : run.stages
  const fromStart = rechained || factsChanged(run.snapshot, facts.head.snapshot)
  const stages = openFrom(chain, fromStart ? undefined : returnedAt, now)
  const known = new Set(run.changes.map(({ by }) => by.id))
  const again: Run = {
    ...run,
    state: 'inReview',
    risk,
    emergency: facts.urgent,
    stages,
    stage: openStage(stages)?.key ?? '',
    changes: [...run.changes, ...authorsOf(judged).filter(({ by }) => !known.has(by.id))],
    revision: facts.head.revision,
    snapshot: facts.head.snapshot,
  }
  return submitted(judged, again, run.snapshot)
}

function submitted(judged: Submission, run: Run, before?: Snapshot): Verdict {
  const signature = signed(
    { ...judged, run },
    { signer: { id: judged.actor.id, name: judged.actor.name } },
  )
  const decision = { ...signature, ...(before && { before }) }
  const detail = {
    ...detailOf(decision),
    risk: run.risk,
    emergency: run.emergency,
    opens: run.stage,
  }
  return {
    run: { ...run, decisions: [...run.decisions, decision] },
    events: [{ action: 'review.submit', reason: judged.command.opinion, detail }],
  }
}

/** The submitter, the creator and the author of the last change: none of them judges this item. */
function authorsOf({ actor, facts, now }: Submission): Change[] {
  const people = [{ id: actor.id, name: actor.name }, ...facts.head.authors]
  return people
    .filter(({ id }, index) => people.findIndex((other) => other.id === id) === index)
    .map((by) => ({ by, at: now.toISOString(), stage: '' }))
}
