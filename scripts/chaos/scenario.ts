import type { Effect } from '@publishers/sandbox'
import { pick, seeded } from './random'

/** What happens in one run; the same for the same seed. */
export type Scenario = {
  seed: number
  channel: 'wechat' | 'web'
  workers: number
  /** One after the other: the next is armed when the one before has struck. */
  kills: Kill[]
  faults: Fault[]
  recall: boolean
  /** How the platform's callback behaves. */
  callback: 'on' | 'callbackNever' | 'callbackTwice' | 'callbackBefore' | 'callbackLate'
}

export type Kill =
  /** When a worker comes to a checkpoint whose name begins so. */
  | { at: 'checkpoint'; name: string }
  /** While a worker waits for the answer to a call of this API that hangs. */
  | { at: 'hang'; api: string; processed: boolean }
  /** This long after the start, wherever it is then. */
  | { at: 'time'; ms: number }

export type Fault = { api: string; effect: Effect }

const uploads = ['media/uploadimg', 'material/add_material']
const commits = { wechat: ['draft/add', 'freepublish/submit'], web: ['site/release'] } as const
const steps = { wechat: ['draft.add', 'freepublish.submit'], web: ['site.release'] } as const

export function scenarioOf({
  seed,
  channel,
  workers,
}: {
  seed: number
  channel?: Scenario['channel']
  workers?: number
}): Scenario {
  const random = seeded(seed)
  const chosen = channel ?? (random() < 0.7 ? 'wechat' : 'web')
  const count = 1 + Math.floor(random() * 3)
  const first = firstKill(random, chosen)
  const kills = [first]
  // What is only reached after something went wrong: looking at the platform, and taking over twice.
  if (random() < 0.45) kills.push(laterKill(random, chosen))
  const faults = random() < 0.3 ? [faultOf(random, chosen, first)] : []
  return {
    seed,
    channel: chosen,
    workers: workers ?? count,
    kills,
    faults: faults.filter((fault) => fault !== undefined),
    recall: random() < 0.25,
    callback:
      chosen === 'web'
        ? 'on'
        : pick(random, [
            'on',
            'on',
            'on',
            'on',
            'callbackTwice',
            'callbackBefore',
            'callbackLate',
            'callbackNever',
          ]),
  }
}

function firstKill(random: () => number, channel: Scenario['channel']): Kill {
  const step = pick<string>(random, steps[channel])
  const api = pick<string>(random, commits[channel])
  const dice = random()
  if (dice < 0.12) return { at: 'time', ms: Math.floor(random() * 1500) }
  if (dice < 0.4) return { at: 'hang', api, processed: random() < 0.5 }
  if (dice < 0.55 && channel === 'wechat')
    return { at: 'hang', api: pick(random, uploads), processed: random() < 0.5 }
  const early = [
    'started',
    'prepared',
    ...(channel === 'wechat' ? ['uploaded:body', 'kept:body', 'uploaded:cover', 'kept:cover'] : []),
  ]
  const around = [
    'before-intent',
    'after-intent',
    'after-call',
    'before-receipt',
    'after-receipt',
  ].map((name) => `${name}:${step}`)
  const late = [
    'before-state:accepted',
    'after-state',
    'before-poll',
    'after-poll',
    'before-state:published',
  ]
  return { at: 'checkpoint', name: pick(random, [...early, ...around, ...around, ...late]) }
}

function laterKill(random: () => number, channel: Scenario['channel']): Kill {
  const step = pick<string>(random, steps[channel])
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
  if (random() < 0.2) return { at: 'time', ms: Math.floor(random() * 1000) }
  const name = pick(random, names)
  return { at: 'checkpoint', name: name === 'before-poll' ? name : `${name}:${step}` }
}

function faultOf(
  random: () => number,
  channel: Scenario['channel'],
  first: Kill,
): Fault | undefined {
  const api = pick<string>(random, commits[channel])
  if (first.at === 'hang' && first.api === api) return undefined
  const effects: Effect[] = [{ kind: 'lostResponse' }, { kind: 'lostRequest' }]
  if (channel === 'wechat')
    effects.push(
      { kind: 'errcode', code: -1 },
      { kind: 'errcode', code: 42001 },
      { kind: 'html', processed: true },
      { kind: 'garbage', processed: true },
    )
  return { api, effect: pick(random, effects) }
}

/** One line for a person who wants to repeat it. */
export function describeScenario({
  channel,
  workers,
  kills,
  faults,
  recall,
  callback,
}: Scenario): string {
  const killed = kills.map((kill) => {
    if (kill.at === 'checkpoint') return kill.name
    return kill.at === 'time'
      ? `${kill.ms} ms`
      : `hang ${kill.api}${kill.processed ? ' (done)' : ' (not done)'}`
  })
  const faulty = faults.map(({ api, effect }) => `${effect.kind} ${api}`)
  return [
    channel,
    `${workers}w`,
    `kill ${killed.join(' + ')}`,
    ...faulty,
    ...(callback === 'on' ? [] : [callback]),
    ...(recall ? ['recall'] : []),
  ].join(', ')
}
