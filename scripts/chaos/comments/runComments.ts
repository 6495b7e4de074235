import type { ActGround } from '../acts/actGround'
import { openActGround } from '../acts/actGround'
import { checkAudit } from '../check'
import { createPool } from '../pool'
import type { Chaos, ChaosReport } from '../runChaos'
import { createWorld } from '../world'
import type { SaidThere } from './checkComments'
import type { CommentScenario } from './commentScenario'
import { commentScenarioOf, describeComments } from './commentScenario'
import { runOneComments } from './runOneComments'

/** As `runChaos`, with what readers say: from the platform's page to the verdict. */
export async function runComments({ runs, seed, ground, workers, verbose, log }: Chaos) {
  const began = performance.now()
  const world = await createWorld()
  const pool = createPool({
    env: { ...world.env, GONGMEI_CHAOS_COMMENTS: 'on' },
    ahead: 2,
    log: (line) => verbose && log(line),
  })
  const report: ChaosReport = {
    ...{ runs: 0, killed: 0, unknown: 0, settled: 0, ms: 0 },
    failures: [],
  }
  const grounds = new Map<CommentScenario['channel'], { ground: ActGround; said: SaidThere[] }>()
  try {
    for (let index = 0; index < runs; index++) {
      const scenario = commentScenarioOf({ seed: seed + index, channel: ground, workers })
      const { channel } = scenario
      const opened = grounds.get(channel) ?? {
        ground: await openActGround(world, { channel, pool, number: grounds.size + 1 }),
        said: [],
      }
      grounds.set(channel, opened)
      const result = await runOneComments({ world, pool, scenario, ...opened })
      report.runs++
      report.killed += result.killed
      const words = describeComments(scenario)
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
