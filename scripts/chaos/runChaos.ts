import { checkAudit } from './check'
import { createPool } from './pool'
import { runOne } from './runOne'
import { describeScenario, scenarioOf } from './scenario'
import { createWorld } from './world'

export type Chaos = {
  runs: number
  seed: number
  ground?: string
  workers?: number
  verbose?: boolean
  log: (line: string) => void
}

export type ChaosReport = {
  runs: number
  killed: number
  /** Runs in which the platform had to be asked what became of a call, and those a machine settled. */
  unknown: number
  settled: number
  ms: number
  failures: { seed: number; scenario: string; problems: string[] }[]
}

/** `runs` runs with the seeds `seed`, `seed + 1` …; one of them alone is repeated by its own seed and `runs: 1`. */
export async function runChaos({
  runs,
  seed,
  ground,
  workers,
  verbose,
  log,
}: Chaos): Promise<ChaosReport> {
  const began = performance.now()
  const world = await createWorld()
  const pool = createPool({ env: world.env, ahead: 2, log: (line) => verbose && log(line) })
  const report: ChaosReport = {
    ...{ runs: 0, killed: 0, unknown: 0, settled: 0, ms: 0 },
    failures: [],
  }
  try {
    for (let index = 0; index < runs; index++) {
      const scenario = scenarioOf({ seed: seed + index, ground, workers })
      const result = await runOne({ world, pool, scenario, number: seed + index })
      report.runs++
      report.killed += result.killed
      if (result.unknown) report.unknown++
      if (result.unknown && result.settled) report.settled++
      const words = describeScenario(scenario)
      if (result.problems.length > 0)
        report.failures.push({ seed: scenario.seed, scenario: words, problems: result.problems })
      const verdict = result.problems.length === 0 ? 'ok  ' : 'FAIL'
      log(
        `${verdict} ${scenario.seed} · ${words} · ${result.state} · ${result.killed} killed · ${(result.ms / 1000).toFixed(1)} s`,
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
  report.ms = performance.now() - began
  return report
}
