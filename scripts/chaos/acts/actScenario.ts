import { pick, seeded } from '../random'
import type { Fault, Kill, Scenario } from '../scenario'
import { anyPlatform } from '../grounds/sandboxStand'

export type ActName = 'elect' | 'delete' | 'reply'

/** What happens to the acts on one comment; the same for the same seed. */
export type ActScenario = Pick<Scenario, 'seed' | 'workers' | 'kills' | 'tokenEnds'> & {
  channel: 'wechat' | 'weibo'
  /** What is disturbed comes first. */
  acts: ActName[]
  faults: Fault[]
}

/** The call that carries an act out. */
export const CALLS = {
  wechat: { elect: 'comment/markelect', delete: 'comment/delete', reply: 'comment/reply/add' },
  weibo: { delete: 'comments/destroy', reply: 'comments/reply' },
} as const

type Asking = { seed: number; channel?: string; workers?: number }

export function actScenarioOf({ seed, channel: wanted, workers }: Asking): ActScenario {
  const random = seeded(seed)
  const channel = wanted === 'wechat' || wanted === 'weibo' ? wanted : pick(random, CHANNELS)
  const acts = pick(random, channel === 'wechat' ? ON_WECHAT : ON_WEIBO)
  const act = acts[0] ?? 'reply'
  const api = apiOf(channel, act)
  const kills = [firstKill(random, { act, api })]
  if (random() < 0.5) kills.push(laterKill(random, act))
  const hangs = kills.some(({ at }) => at === 'hang')
  const faults: Fault[] =
    !hangs && random() < 0.5 ? [{ api, effect: pick(random, anyPlatform) }] : []
  return {
    ...{ seed, channel, acts, kills, faults },
    workers: workers ?? 1 + Math.floor(random() * 3),
    ...(random() < 0.12 && { tokenEnds: `after-intent:${act}` }),
  }
}

export const apiOf = (channel: ActScenario['channel'], act: ActName): string =>
  channel === 'weibo' && act !== 'elect' ? CALLS.weibo[act] : CALLS.wechat[act]

const CHANNELS = ['wechat', 'weibo'] as const
const ON_WECHAT: ActName[][] = [['elect'], ['reply'], ['reply'], ['delete'], ['reply', 'elect']]
const ON_WEIBO: ActName[][] = [['reply'], ['reply'], ['delete']]

type Place = { act: ActName; api: string }

function firstKill(random: () => number, { act, api }: Place): Kill {
  const dice = random()
  if (dice < 0.1) return { at: 'time', ms: Math.floor(random() * 600) }
  if (dice < 0.35) return { at: 'hang', api, processed: random() < 0.5 }
  const around = ['before-intent', 'after-intent', 'after-call'].map((name) => `${name}:${act}`)
  return { at: 'checkpoint', name: pick(random, [...around, ...around, ...LATE]) }
}

/** What is only reached after something went wrong: looking at the platform, and taking over twice. */
function laterKill(random: () => number, act: ActName): Kill {
  const looking = ['before-look', 'after-look', 'after-intent'].map((name) => `${name}:${act}`)
  return { at: 'checkpoint', name: pick(random, [...looking, ...looking, ...LATE]) }
}

const LATE = ['before-state:done', 'before-state:later', 'after-state']

/** One line for a person who wants to repeat it. */
export function describeActs({ channel, acts, kills, faults, workers, ...more }: ActScenario) {
  const killed = kills.map((kill) => {
    if (kill.at === 'checkpoint') return kill.name
    return kill.at === 'time'
      ? `${kill.ms} ms`
      : `hang ${kill.api}${kill.processed ? ' (done)' : ' (not done)'}`
  })
  const faulty = faults.map(({ effect }) => {
    const done = 'processed' in effect && effect.processed ? ' (done)' : ''
    return `${effect.kind}${done}`
  })
  return [
    `${channel} ${acts.join('+')}`,
    `kill at ${killed.join(', then ')}`,
    ...(faulty.length > 0 ? [`with ${faulty.join(', ')}`] : []),
    ...(more.tokenEnds ? ['token ends'] : []),
    `${workers} workers`,
  ].join(' · ')
}
