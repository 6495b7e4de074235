import { expect, it } from '@jest/globals'
import { actScenarioOf } from '../../scripts/chaos/acts/actScenario'
import { chaos } from './chaosProcess'

const runs = Number(process.env.CHAOS_ACT_RUNS ?? 24)
const seed = 1

it('the seeds meet both channels, every act, and every way to kill', () => {
  const all = Array.from({ length: runs }, (_, index) => actScenarioOf({ seed: seed + index }))
  expect(new Set(all.map(({ channel }) => channel)).size).toBe(2)
  expect(new Set(all.flatMap(({ acts }) => acts)).size).toBe(3)
  expect(new Set(all.flatMap(({ kills }) => kills.map(({ at }) => at))).size).toBe(3)
  expect(actScenarioOf({ seed: 7 })).toEqual(actScenarioOf({ seed: 7 }))
})

it(
  `${runs} runs with killed workers: no reply twice, no act lost, the ledger true`,
  async () => {
    const { code, output } = await chaos(['--acts', '--runs', String(runs), '--seed', String(seed)])
    const summary = /^chaos: (\d+) runs, (\d+) kills, (\d+) failed, (\d+) of (\d+) unknown/m.exec(
      output,
    )
    if (code !== 0 || !summary) throw new Error(output.slice(-6000))
    const [done, killed, failed] = summary.slice(1).map(Number)
    expect([done, failed]).toEqual([runs, 0])
    expect(killed).toBeGreaterThan(runs / 2)
  },
  20 * 60_000,
)
