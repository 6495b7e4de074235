import type { Knowledge } from '../../src/moderation/context'
import { moderate } from '../../src/moderation/pipeline'
import { INTENTS, SENTIMENTS } from '../../src/moderation/vocabulary'
import { accuracyOf, macroOf } from './measure'
import type { Confusion } from './measure'
import { partOf } from './partOf'
import type { WrittenRow } from './writtenRows'
import { writtenRows } from './writtenRows'

/** The phases look at the clock for repeats only, and a row has none before it. */
const NOW = new Date('2026-11-22T08:00:00Z')

type Judged = WrittenRow & { said: ReturnType<typeof moderate> }

/** What the whole pipeline says of the written rows that training never saw, on all three axes; Markdown. */
export function evaluateWritten(knowledge: Knowledge): string {
  const judged = writtenRows()
    .filter(({ text }) => partOf(text) === 'dev')
    .map((row): Judged => ({ ...row, said: moderate(row, { knowledge, now: NOW }) }))
  const guilty = judged.filter(({ violations }) => violations.length > 0)
  const innocent = judged.filter(({ violations }) => violations.length === 0)
  const tones = confusion(judged, SENTIMENTS, 'sentiment')
  const intents = confusion(judged, INTENTS, 'intent')
  const isAny = ({ said }: Judged) => said.violations.length > 0
  return [
    `Written rows, dev part (${judged.length}), through the whole pipeline: sentiment ${percent(accuracyOf(tones))} right, macro-F1 ${percent(macroOf(tones))};`,
    `intent ${percent(accuracyOf(intents))} right, macro-F1 ${percent(macroOf(intents))}; of ${guilty.length} with a violation ${percent(share(guilty, isAny))} caught and`,
    `${percent(share(guilty, isExact))} named exactly; of ${innocent.length} others ${percent(share(innocent, isExact))} left alone.`,
    '',
    `| intent: is ↓ said → | ${INTENTS.join(' | ')} |`,
    `|---|${INTENTS.map(() => '---|').join('')}`,
    ...intents.counts.map((row, at) => `| ${INTENTS[at] ?? ''} | ${row.join(' | ')} |`),
  ].join('\n')
}

const isExact = ({ violations, said }: Judged): boolean =>
  [...violations].sort().join() === [...said.violations].sort().join()

function confusion(
  judged: readonly Judged[],
  classes: readonly string[],
  axis: 'sentiment' | 'intent',
): Confusion {
  const counts = classes.map(() => classes.map(() => 0))
  for (const { said, ...row } of judged) {
    const line = counts[classes.indexOf(row[axis])]
    const at = classes.indexOf(said[axis])
    if (line) line[at] = (line[at] ?? 0) + 1
  }
  return { classes, counts }
}

const share = (rows: readonly Judged[], is: (row: Judged) => boolean): number =>
  rows.filter(is).length / Math.max(1, rows.length)

const percent = (part: number): string => `${(part * 100).toFixed(1)} %`
