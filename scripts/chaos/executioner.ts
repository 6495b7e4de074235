import { nextBeijingDay } from '@/beijing'
import type { Stand } from './grounds/ground'
import type { Judge, Pool } from './pool'
import type { Scenario } from './scenario'
import { shiftClock } from './shiftClock'
import type { World } from './world'

type Making = {
  world: World
  pool: Pool
  scenario: Pick<Scenario, 'kills' | 'midnight' | 'tokenEnds'>
  stand: Pick<Stand, 'endToken' | 'isHanging'>
}

export type Executioner = {
  /** What no checkpoint tells: the clock, and calls that hang. */
  look: () => void
  killed: () => number
  /** Did anybody have to ask the platform what became of a call? */
  asked: () => boolean
  end: () => void
}

/** Half a minute past the turn of the platforms' day. */
const pastMidnightMs = 30_000

/** Carries out what the scenario says: kills one after the other, a jump of the clocks, the end of a token. */
export function createExecutioner({ world, pool, scenario, stand }: Making): Executioner {
  const left = [...scenario.kills]
  let { midnight, tokenEnds } = scenario
  const began = Date.now()
  let killed = 0
  let asked = false
  const strike = () => {
    killed++
    left.shift()
  }
  const judge: Judge = (checkpoint) => {
    if (/^before-(observe|look)/.test(checkpoint)) asked = true
    if (midnight && checkpoint.startsWith(midnight)) {
      midnight = undefined
      const now = new Date()
      const ms = nextBeijingDay(now).getTime() - now.getTime() + pastMidnightMs
      shiftClock(ms)
      pool.shift(ms)
    }
    if (tokenEnds && checkpoint.startsWith(tokenEnds)) {
      tokenEnds = undefined
      void stand.endToken?.()
    }
    const next = left[0]
    if (next?.at !== 'checkpoint' || !checkpoint.startsWith(next.name)) return true
    strike()
    return false
  }
  pool.judgeBy(judge)
  return {
    look: () => {
      const next = left[0]
      if (next?.at === 'time' && Math.abs(Date.now() - began) > next.ms) {
        const [victim] = pool.running()
        if (victim) pool.kill(victim)
        strike()
      }
      if (next?.at === 'hang' && stand.isHanging(next.api)) {
        const caller = pool
          .running()
          .find(
            ({ lastCheckpoint }) =>
              lastCheckpoint.startsWith('call:') && lastCheckpoint.includes(next.api),
          )
        if (caller) pool.kill(caller)
        strike()
      }
    },
    killed: () => killed,
    asked: () => asked,
    end: () => {
      pool.judgeBy(() => true)
      world.sandbox.control.clearFaults()
      world.site.clear()
    },
  }
}
