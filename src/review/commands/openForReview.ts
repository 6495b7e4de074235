import type { Decision, Judged, Run, Signer, StageRun, Verdict } from '../run'
import { refuse } from '../run'
import { openStage } from '../stages'
import { signerFor } from '../separation'

type Refused = Extract<Verdict, { refusal: unknown }>

/** The open stage and who signs it, or why nobody can. Common to every decision of a reviewer. */
export function openForReview({
  run,
  command,
  actor,
}: Judged): { stage: StageRun; signer: Signer } | Refused {
  const stage = openStage(run.stages)
  if (run.state !== 'inReview' || !stage) return refuse(409, 'notInReview', notInReview[run.state])
  if (command.stage && command.stage !== stage.key) {
    const asked = run.stages.find(({ key }) => key === command.stage)
    return refuse(
      409,
      'otherStage',
      `${asked?.title ?? '该审级'}已经审过，现在是${stage.title}，请刷新页面。`,
    )
  }
  const found = signerFor(run, stage, actor)
  return 'refusal' in found ? found : { stage, signer: found.signer }
}

/** The signature common to all decisions. */
export const signed = (
  { command, actor, now, facts }: Judged,
  { stage, signer }: { stage?: StageRun; signer: Signer },
): Decision => ({
  decision: command.decision,
  stage: stage?.key ?? '',
  stageTitle: stage?.title ?? '',
  by: signer,
  at: now.toISOString(),
  revision: facts.head.revision,
  ...(actor.ip && { ip: actor.ip }),
  ...(command.opinion && { opinion: command.opinion }),
})

/** What every event says of a signature. */
export const detailOf = (decision: Decision) => ({
  stage: decision.stage,
  revision: decision.revision,
  ...(decision.by.for && { for: decision.by.for }),
  ...(decision.code && { code: decision.code }),
  ...(decision.target && { target: decision.target }),
})

/** The run as it stands after a signature over the content of this moment. */
export const withHead = (run: Run, { facts }: Judged): Run => ({
  ...run,
  revision: facts.head.revision,
  snapshot: facts.head.snapshot,
})

const notInReview: Readonly<Record<Run['state'], string>> = {
  inReview: '没有待审的审级。',
  returned: '稿件已退回修改，改好再送审后才能审核。',
  approved: '稿件已终审通过，不需要再审。',
  rejected: '稿件已不予采用，不能再审；修改后可以重新送审。',
  withdrawn: '送审已撤回，不能审核。',
  invalidated: '批准之后内容又有改动，批准已失效，请重新送审。',
}
