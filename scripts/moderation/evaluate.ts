import type { Knowledge } from '../../src/moderation/context'
import { softmax } from '../../src/moderation/model/linearModel'
import { TONE_CLASSES } from '../../src/moderation/sentiment/judgeSentiment'
import { evaluateWritten } from './evaluateWritten'
import { abuseOf, toneScoresOf } from './judgeRows'
import type { Answer, Confusion } from './measure'
import { accuracyOf, calibrationError, confusionOf, f1Of, macroOf, recallAt } from './measure'
import type { Prepared } from './prepare'
import { WRITTEN } from './readRows'
import type { Sets } from './trainModels'
import { ABUSE_CLASSES } from './trainModels'

type Given = Pick<Sets, 'sentiment' | 'abuse'> & { knowledge: Knowledge }

/** What the whole phases, words and emoticons in them, get right on the dev part; Markdown, as it stands in the card. */
export function evaluate({ sentiment, abuse, knowledge }: Given): string {
  const toned = sentiment.filter(({ part }) => part === 'dev')
  const answers = new Map(toned.map((row) => [row, toneAnswer(row, knowledge)] as const))
  const of = (isIn: (row: Prepared) => boolean) =>
    toned.filter(isIn).flatMap((row) => answers.get(row) ?? [])
  const marked = abuse
    .filter(({ part, source }) => part === 'dev' && source !== WRITTEN)
    .map((row): Answer => {
      const abusive = abuseOf(row, knowledge)
      return { label: row.label === 'offensive' ? 0 : 1, probabilities: [abusive, 1 - abusive] }
    })
  const weibo = of(({ source }) => source.startsWith('smp'))
  const sources = [...new Set(toned.map(({ source }) => source))].sort()
  return [
    '| set | rows | accuracy | macro-F1 | polar accuracy | calibration error | negatives found at 90 % precision |',
    '|---|---|---|---|---|---|---|',
    toneLine('weibo (both SMP sets)', weibo),
    ...sources.map((source) =>
      toneLine(
        source,
        of((row) => row.source === source),
      ),
    ),
    toneLine(
      'all',
      of(() => true),
    ),
    '',
    table(confusionOf(TONE_CLASSES, weibo), 'weibo'),
    '',
    `Abuse, COLD's rows, dev part (${marked.length}): accuracy ${percent(accuracyOf(confusionOf(ABUSE_CLASSES, marked)))}, F1 ${f1Of(
      confusionOf(ABUSE_CLASSES, marked),
    )
      .map(percent)
      .join(' / ')}, calibration error ${calibrationError(marked).toFixed(3)}.`,
    '',
    table(confusionOf(ABUSE_CLASSES, marked), 'COLD'),
    '',
    evaluateWritten(knowledge),
  ].join('\n')
}

function toneAnswer(row: Prepared, knowledge: Knowledge): Answer {
  const label = TONE_CLASSES.findIndex((tone) => tone === row.label)
  return {
    label,
    probabilities: softmax(toneScoresOf(row, knowledge), knowledge.sentiment.temperature),
  }
}

function toneLine(name: string, answers: readonly Answer[]): string {
  const confusion = confusionOf(TONE_CLASSES, answers)
  const polar = answers
    .filter(({ label }) => label < 2)
    .map(({ label, probabilities }) => ({
      label,
      probabilities: [probabilities[0] ?? 0, probabilities[1] ?? 0],
    }))
  return `| ${[
    name,
    answers.length,
    percent(accuracyOf(confusion)),
    percent(macroOf(confusion)),
    percent(accuracyOf(confusionOf(TONE_CLASSES, polar))),
    calibrationError(answers).toFixed(3),
    percent(recallAt(answers, 0, 0.9)),
  ].join(' | ')} |`
}

function table({ classes, counts }: Confusion, name: string): string {
  return [
    `| ${name}: is ↓ said → | ${classes.join(' | ')} |`,
    `|---|${classes.map(() => '---|').join('')}`,
    ...counts.map((row, at) => `| ${classes[at] ?? ''} | ${row.join(' | ')} |`),
  ].join('\n')
}

const percent = (share: number): string => (share * 100).toFixed(1)
