import fs from 'node:fs'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { Row } from './table'
import { rounded } from './table'

const DECISIONS = 500

/** A re-training from 500 decisions beside the kept rows, gate and all: how long, and how long nobody else had a turn. */
export async function benchLearning(): Promise<Row[]> {
  const [{ trainCandidate }, { keptRows }, { shippedModels }] = await Promise.all([
    import('../../src/comments/learning/trainCandidate'),
    import('../../src/comments/learning/keptRows'),
    import('../../src/moderation/model/shippedModels'),
  ])
  const shipped = shippedModels().sentiment
  const given = { shipped, current: shipped, labels: decisions(), kept: keptRows() }
  await trainCandidate(given)
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  const begun = performance.now()
  const { figures } = await trainCandidate(given)
  const took = performance.now() - begun
  delay.disable()
  const { learnt, heldBack, replayed, kept } = figures.rows
  return [
    { what: `retraining, ${DECISIONS} decisions, ms`, value: rounded(took, 0) },
    { what: '  longest pause of the process, ms', value: rounded(delay.max / 1e6, 0) },
    { what: '  learnt from / held back', value: `${learnt} / ${heldBack}` },
    { what: '  replayed / measured by', value: `${replayed} / ${kept}` },
  ]
}

/** Comments of the test sets, two to one, as a moderator would have labelled them. */
function decisions() {
  const tones = fs
    .readFileSync('tests/fixtures/moderation/tones.jsonl', 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { text: string; sentiment: string })
  return Array.from({ length: DECISIONS }, (_, at) => {
    const one = tones[at % tones.length]
    const other = tones.filter(({ sentiment }) => sentiment === one?.sentiment)[
      Math.floor(at / tones.length)
    ]
    return {
      ...{ comment: String(at), channel: 'web', action: 'approve' },
      text: `${one?.text}，${other?.text}`,
      at: new Date(at * 1_000).toISOString(),
      person: { sentiment: one?.sentiment ?? 'neutral', intent: 'none', violation: '' },
      machine: { sentiment: 'neutral', intent: 'none', violation: '' },
    }
  })
}
