import { expect, it } from '@jest/globals'
import { commentScenarioOf, PLACES } from '../../scripts/chaos/comments/commentScenario'
import { chaos } from './chaosProcess'

const runs = Number(process.env.CHAOS_COMMENT_RUNS ?? 16)
const seed = 1

it('the seeds meet both channels, every way to kill, and every place', () => {
  const all = Array.from({ length: runs }, (_, index) => commentScenarioOf({ seed: seed + index }))
  const kills = all.flatMap((each) => each.kills)
  expect(new Set(all.map(({ channel }) => channel)).size).toBe(2)
  expect(new Set(kills.map(({ at }) => at)).size).toBe(3)
  const places = kills.flatMap((kill) => (kill.at === 'checkpoint' ? [kill.name] : []))
  expect(new Set(places).size).toBeGreaterThanOrEqual(PLACES.length - 1)
  expect(commentScenarioOf({ seed: 7 })).toEqual(commentScenarioOf({ seed: 7 }))
})

it(
  `${runs} runs with killed workers: no comment lost, twice, or judged by nobody`,
  async () => {
    const args = ['--comments', '--runs', String(runs), '--seed', String(seed)]
    const { code, output } = await chaos(args)
    const summary = /^chaos: (\d+) runs, (\d+) kills, (\d+) failed/m.exec(output)
    if (code !== 0 || !summary) throw new Error(output.slice(-6000))
    const [done, killed, failed] = summary.slice(1).map(Number)
    expect([done, failed]).toEqual([runs, 0])
    expect(killed).toBeGreaterThan(runs / 2)
  },
  20 * 60_000,
)
