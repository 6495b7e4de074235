import { anyPlatform } from '../grounds/sandboxStand'
import { pick, seeded } from '../random'
import type { Fault, Kill, Scenario } from '../scenario'

/** What happens while comments are read and judged; the same for the same seed. */
export type CommentScenario = Pick<Scenario, 'seed' | 'workers' | 'kills'> & {
  channel: 'wechat' | 'weibo'
  /** Written before the workers start, and while they work. */
  before: number
  meanwhile: number
  faults: Fault[]
}

export const LISTS = { wechat: 'comment/list', weibo: 'comments/show' } as const

type Asking = { seed: number; channel?: string; workers?: number }

export function commentScenarioOf({ seed, channel: wanted, workers }: Asking): CommentScenario {
  const random = seeded(seed)
  const channel = wanted === 'wechat' || wanted === 'weibo' ? wanted : pick(random, CHANNELS)
  const api = LISTS[channel]
  const kills = [killOf(random, api)]
  while (random() < 0.5 && kills.length < 3) kills.push(killOf(random, api))
  const hangs = kills.some(({ at }) => at === 'hang')
  const faults: Fault[] =
    !hangs && random() < 0.4 ? [{ api, effect: pick(random, anyPlatform) }] : []
  return {
    ...{ seed, channel, kills, faults },
    before: pick(random, [5, 12, 12, 60]),
    meanwhile: pick(random, [0, 3, 6]),
    workers: workers ?? 1 + Math.floor(random() * 3),
  }
}

const CHANNELS = ['wechat', 'weibo'] as const

/** From the platform's page to the verdict, in order. */
export const PLACES = [
  'comments-page',
  'comments-half',
  'comments-page-kept',
  'comments-claimed',
  'comments-judged',
  'comments-ticket',
  'comments-acts',
]

function killOf(random: () => number, api: string): Kill {
  const dice = random()
  if (dice < 0.1) return { at: 'time', ms: Math.floor(random() * 800) }
  if (dice < 0.2) return { at: 'hang', api, processed: random() < 0.5 }
  return { at: 'checkpoint', name: pick(random, PLACES) }
}

/** One line for a person who wants to repeat it. */
export function describeComments({ channel, kills, faults, workers, ...said }: CommentScenario) {
  const killed = kills.map((kill) => {
    if (kill.at === 'checkpoint') return kill.name
    return kill.at === 'time' ? `${kill.ms} ms` : `hang ${kill.api}`
  })
  return [
    `${channel} ${said.before}+${said.meanwhile} comments`,
    `kill at ${killed.join(', then ')}`,
    ...(faults.length > 0 ? [`with ${faults.map(({ effect }) => effect.kind).join(', ')}`] : []),
    `${workers} workers`,
  ].join(' · ')
}
