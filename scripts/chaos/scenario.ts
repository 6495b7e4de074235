import type { Effect } from '@publishers/sandbox'
import type { Action, Ground } from './grounds/ground'
import { GROUNDS, groundOf } from './grounds/index'
import { pick, seeded } from './random'

/** What happens in one run; the same for the same seed. */
export type Scenario = {
  seed: number
  ground: string
  /** What is disturbed; what comes before it runs in peace. */
  action: Action
  workers: number
  /** One after the other: the next is armed when the one before has struck. */
  kills: Kill[]
  faults: Fault[]
  /** How the platform's callback behaves. */
  callback: 'on' | 'callbackNever' | 'callbackTwice' | 'callbackBefore' | 'callbackLate'
  /** Every clock jumps past midnight in Beijing when a worker comes to this checkpoint. */
  midnight?: string
  /** Another process makes the token useless when a worker comes to this checkpoint. */
  tokenEnds?: string
}

export type Kill =
  /** When a worker comes to a checkpoint whose name begins so. */
  | { at: 'checkpoint'; name: string }
  /** While a worker waits for the answer to a call of this API that hangs. */
  | { at: 'hang'; api: string; processed: boolean }
  /** This long after the start, wherever it is then. */
  | { at: 'time'; ms: number }

export type Fault = { api: string; effect: Effect }

type Asking = { seed: number; ground?: string; workers?: number }

export function scenarioOf({ seed, ground: wanted, workers }: Asking): Scenario {
  const random = seeded(seed)
  const ground = wanted ? groundOf(wanted) : pick(random, GROUNDS)
  const action = actionOf(random)
  const first = firstKill(random, { ground, action })
  const kills = [first]
  // What is only reached after something went wrong: looking at the platform, and taking over twice.
  if (random() < 0.45) kills.push(laterKill(random, { ground, action }))
  const fault = random() < 0.4 ? faultOf(random, { ground, action, first }) : undefined
  const name = ground.steps[action][0]?.name
  const around = ['prepared', ...(name ? [`after-intent:${name}`, `after-call:${name}`] : [])]
  return {
    seed,
    ground: ground.name,
    action,
    workers: workers ?? 1 + Math.floor(random() * 3),
    kills,
    faults: fault ? [fault] : [],
    callback: ground.pushes && action === 'publish' ? callbackOf(random) : 'on',
    ...(random() < 0.12 && { midnight: pick(random, around) }),
    ...(random() < 0.12 && { tokenEnds: pick(random, around) }),
  }
}

function actionOf(random: () => number): Action {
  const dice = random()
  if (dice < 0.6) return 'publish'
  return dice < 0.85 ? 'recall' : 'amend'
}

const callbackOf = (random: () => number): Scenario['callback'] =>
  pick(random, [
    ...(['on', 'on', 'on', 'on'] as const),
    ...(['callbackTwice', 'callbackBefore', 'callbackLate', 'callbackNever'] as const),
  ])

type Place = { ground: Ground; action: Action }

/** Where no step belongs to the action, the kill is one by the clock. */
const byTime = (random: () => number, within: number): Kill => ({
  at: 'time',
  ms: Math.floor(random() * within),
})

function firstKill(random: () => number, { ground, action }: Place): Kill {
  const dice = random()
  const steps = ground.steps[action]
  if (dice < 0.12 || steps.length === 0) return byTime(random, 1500)
  const step = pick(random, steps)
  const hasCalls = ground.effects.length > 0
  if (dice < 0.4 && hasCalls) return { at: 'hang', api: step.api, processed: random() < 0.5 }
  const mayUpload = action === 'publish' && ground.uploads.length > 0
  if (dice < 0.5 && mayUpload)
    return { at: 'hang', api: pick(random, ground.uploads), processed: random() < 0.5 }
  const around = [
    'before-intent',
    'after-intent',
    'after-call',
    'before-receipt',
    'after-receipt',
  ].map((name) => `${name}:${step.name}`)
  const early = action === 'publish' ? ground.early : ['started']
  const late = ['after-state', 'before-poll', 'after-poll', 'before-state:']
  return { at: 'checkpoint', name: pick(random, [...early, ...around, ...around, ...late]) }
}

function laterKill(random: () => number, { ground, action }: Place): Kill {
  const steps = ground.steps[action]
  if (random() < 0.2 || steps.length === 0) return byTime(random, 1000)
  const step = pick(random, steps)
  const names = [
    'before-observe',
    'after-observe',
    'before-absent',
    'after-absent',
    'before-receipt',
    'after-receipt',
    'after-intent',
    'before-poll',
  ]
  const name = pick(random, names)
  return { at: 'checkpoint', name: name === 'before-poll' ? name : `${name}:${step.name}` }
}

type Breaking = Place & { first: Kill }

function faultOf(random: () => number, { ground, action, first }: Breaking): Fault | undefined {
  const steps = ground.steps[action]
  if (steps.length === 0 || ground.effects.length === 0) return undefined
  const { api } = pick(random, steps)
  const effect = pick(random, ground.effects)
  return first.at === 'hang' && first.api === api ? undefined : { api, effect }
}

/** One line for a person who wants to repeat it. */
export function describeScenario(scenario: Scenario): string {
  const { ground, action, workers, kills, faults, callback, midnight, tokenEnds } = scenario
  const killed = kills.map((kill) => {
    if (kill.at === 'checkpoint') return kill.name
    return kill.at === 'time'
      ? `${kill.ms} ms`
      : `hang ${kill.api}${kill.processed ? ' (done)' : ' (not done)'}`
  })
  const faulty = faults.map(({ api, effect }) => {
    const done = 'processed' in effect && effect.processed ? ' (done)' : ''
    return `${effect.kind}${done} ${api}`
  })
  return [
    `${ground} ${action}`,
    `${workers}w`,
    `kill ${killed.join(' + ')}`,
    ...faulty,
    ...(callback === 'on' ? [] : [callback]),
    ...(midnight ? [`midnight at ${midnight}`] : []),
    ...(tokenEnds ? [`token ends at ${tokenEnds}`] : []),
  ].join(', ')
}
