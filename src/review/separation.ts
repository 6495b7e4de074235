import type { Actor, Run, Signer, StageRun, Verdict } from './run'
import { refuse } from './run'
import { STAGE_PERMISSION } from './stages'

/**
 * Who may sign a stage: the role, by right or by delegation (代), and the separation of duties, which
 * binds the delegate and the person signed for alike.
 */
export function signerFor(
  run: Run,
  stage: StageRun,
  actor: Actor,
): { signer: Signer } | Extract<Verdict, { refusal: unknown }> {
  const permission = STAGE_PERMISSION[stage.role]
  const own = actor.may.includes(permission)
  const principals = actor.principals.filter(({ may }) => may.includes(permission))
  if (!own && principals.length === 0) return noRight(run, stage, actor)

  const self = { id: actor.id, name: actor.name }
  const candidates: Signer[] = [
    ...(own ? [self] : []),
    ...principals.map(({ id, name }) => ({ ...self, for: { id, name } })),
  ]
  const objections = candidates.map((signer) => objectionTo(run, stage, signer))
  const signer = candidates[objections.indexOf(undefined)]
  return signer ? { signer } : refuse(409, 'separation', objections[0] ?? '')
}

/** Why this signature would break the separation of duties, or nothing. */
export function objectionTo(run: Run, stage: StageRun, signer: Signer): string | undefined {
  for (const person of [signer, ...(signer.for ? [signer.for] : [])]) {
    const who = person === signer ? '您' : `委托人${person.name}`
    if (
      run.changes.some(
        ({ by, stage: changedIn }) => by.id === person.id && !isCorrection(stage, changedIn),
      )
    ) {
      return `${who}写过或改过这篇稿件，不能审自己的稿件，请由其他${stage.title}人员审核。`
    }
    const neighbour = neighboursOf(run.stages, stage).find(
      ({ passed }) => passed && involves(passed.by, person.id),
    )
    if (neighbour)
      return `${who}已审过${neighbour.title}，同一人不能连续审两级，请由其他人员做${stage.title}。`
  }
  return undefined
}

/** A reviewer may correct and pass at the same stage, but whoever has the last word corrects nothing. */
const isCorrection = (stage: StageRun, changedIn: string) =>
  changedIn === stage.key && stage.role !== 'chief'

const involves = (signer: Signer, id: string) => signer.id === id || signer.for?.id === id

/** The stages next to this one among those really held; a skipped one has both held ones beside it. */
function neighboursOf(stages: readonly StageRun[], stage: StageRun): StageRun[] {
  const index = stages.findIndex(({ key }) => key === stage.key)
  const held = (other: StageRun) => other.state !== 'skipped'
  return [stages.slice(0, index).findLast(held), stages.slice(index + 1).find(held)].filter(
    (other) => other !== undefined,
  )
}

/** Late by a moment is no lack of rights: who could have signed a stage just passed hears that it is passed. */
function noRight(run: Run, stage: StageRun, actor: Actor) {
  const rights = [actor.may, ...actor.principals.map(({ may }) => may)].flat()
  const passed = run.stages.findLast(
    ({ state, role }) => state === 'passed' && rights.includes(STAGE_PERMISSION[role]),
  )
  if (passed?.passed) {
    return refuse(
      409,
      'stagePassed',
      `${passed.title}已由${passed.passed.by.name}审过，现在是${stage.title}，不归您审。`,
    )
  }
  return refuse(
    403,
    'noRight',
    `现在是${stage.title}，您没有${stage.title}权限，请联系${stage.title}人员。`,
  )
}
