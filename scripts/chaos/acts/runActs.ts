import { checkAudit } from '../check'
import { createPool } from '../pool'
import type { Chaos, ChaosReport } from '../runChaos'
import { createWorld } from '../world'
import type { ActGround } from './actGround'
import { openActGround } from './actGround'
import type { ActScenario } from './actScenario'
import { actScenarioOf, describeActs } from './actScenario'
import { runOneActs } from './runOneActs'

/** As `runChaos`, with what verdicts and replies do to comments. */
export async function runActs({ runs, seed, ground, workers, verbose, log }: Chaos) {
  const began = performance.now()
  const world = await createWorld()
  const pool = createPool({ env: world.env, ahead: 2, log: (line) => verbose && log(line) })
  const report: ChaosReport = {
    ...{ runs: 0, killed: 0, unknown: 0, settled: 0, ms: 0 },
    failures: [],
  }
  const grounds = new Map<ActScenario['channel'], ActGround>()
  try {
    for (let index = 0; index < runs; index++) {
      const scenario = actScenarioOf({ seed: seed + index, channel: ground, workers })
      const { channel } = scenario
      const opened =
        grounds.get(channel) ??
        (await openActGround(world, { channel, pool, number: grounds.size + 1 }))
      grounds.set(channel, opened)
      const result = await runOneActs({ world, pool, ground: opened, scenario })
      report.runs++
      report.killed += result.killed
      if (result.unknown) report.unknown++
      if (result.unknown && result.settled) report.settled++
      const words = describeActs(scenario)
      const { problems } = result
      if (problems.length > 0)
        report.failures.push({ seed: scenario.seed, scenario: words, problems })
      log(
        `${problems.length === 0 ? 'ok  ' : 'FAIL'} ${scenario.seed} · ${words} · ${result.state} · ${result.killed} killed · ${(result.ms / 1000).toFixed(1)} s`,
      )
      for (const problem of problems) log(`       ${problem}`)
    }
    const audit = await checkAudit(world)
    if (audit.length > 0)
      report.failures.push({ seed, scenario: 'audit log of the session', problems: audit })
  } finally {
    await pool.close()
    await world.close()
  }
  report.ms = performance.now() - began
  return report
}
