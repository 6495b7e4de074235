import { checkAudit } from './check'
import { createPool } from './pool'
import { runOne } from './runOne'
import type { Scenario } from './scenario'
import { describeScenario, scenarioOf } from './scenario'
import { createWorld } from './world'

export type Chaos = {
  runs: number
  seed: number
  channel?: Scenario['channel']
  workers?: number
  verbose?: boolean
  log: (line: string) => void
}

export type ChaosReport = {
  runs: number
  killed: number
  ms: number
  failures: { seed: number; scenario: string; problems: string[] }[]
}

/** `runs` runs with the seeds `seed`, `seed + 1` …; one of them alone is repeated by its own seed and `runs: 1`. */
export async function runChaos({
  runs,
  seed,
  channel,
  workers,
  verbose,
  log,
}: Chaos): Promise<ChaosReport> {
  const began = Date.now()
  const world = await createWorld()
  const pool = createPool({ env: world.env, ahead: 2, log: (line) => verbose && log(line) })
  const report: ChaosReport = { runs: 0, killed: 0, ms: 0, failures: [] }
  try {
    for (let index = 0; index < runs; index++) {
      const scenario = scenarioOf({ seed: seed + index, channel, workers })
      const result = await runOne({ world, pool, scenario, number: seed + index })
      report.runs++
      report.killed += result.killed
      const words = describeScenario(scenario)
      if (result.problems.length > 0)
        report.failures.push({ seed: scenario.seed, scenario: words, problems: result.problems })
      const verdict = result.problems.length === 0 ? 'ok  ' : 'FAIL'
      log(
        `${verdict} ${scenario.seed} · ${words} · ${result.killed} killed · ${(result.ms / 1000).toFixed(1)} s`,
      )
      for (const problem of result.problems) log(`       ${problem}`)
    }
    const audit = await checkAudit(world)
    if (audit.length > 0)
      report.failures.push({ seed, scenario: 'audit log of the session', problems: audit })
  } finally {
    await pool.close()
    await world.close()
  }
  report.ms = Date.now() - began
  return report
}
