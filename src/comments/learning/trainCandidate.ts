import { gate } from '@/moderation/learn/gate'
import type { Decided } from '@/moderation/learn/learn'
import { learnInSteps } from '@/moderation/learn/learn'
import type { LinearModel } from '@/moderation/model/linearModel'
import { decidedRows, giveWay } from './features'
import type { Figures } from './figures'
import { whyInWords } from './figures'
import type { KeptRow } from './keptRows'
import type { LabelledRow } from './labels'
import { splitRows } from './split'

/** Held back from fewer, a share says nothing. */
export const FEWEST_LABELS = 50
/** The newest so many: a pass stays under a minute, and what was said years ago is in the kept rows. */
const MOST_LEARNT = 5_000

export type Candidate = {
  model: LinearModel
  figures: Omit<Figures, 'against'>
  isAdmitted: boolean
  why: string
}

type Training = {
  /** What every version begins with: what was learnt wrongly once is not carried on. */
  shipped: LinearModel
  current: LinearModel
  labels: readonly LabelledRow[]
  kept: readonly KeptRow[]
}

/** A new version and what the gate says of it. No database; gives way between small steps. */
export async function trainCandidate({
  shipped,
  current,
  labels,
  kept,
}: Training): Promise<Candidate> {
  const begun = performance.now()
  const toned = tonedRows(labels).slice(-MOST_LEARNT)
  const { train, heldBack } = splitRows(toned)
  const of = (use: KeptRow['use']) => decidedRows(kept.filter((row) => row.use === use))
  const [decisions, newSet] = [await decidedRows(train), await decidedRows(heldBack)]
  const [replayed, keptSet] = [await of('replay'), await of('measure')]
  const model = await learnt({ shipped, decisions, replayed })
  const answer = gate({ current, candidate: model, keptSet, newSet })
  return {
    model,
    isAdmitted: answer.isAdmitted,
    why: whyInWords(answer),
    figures: {
      kept: answer.kept,
      fresh: answer.fresh,
      rows: {
        learnt: decisions.length,
        heldBack: newSet.length,
        replayed: replayed.length,
        kept: keptSet.length,
      },
      until: toned.at(-1)?.at ?? '',
      seconds: Number(((performance.now() - begun) / 1000).toFixed(2)),
    },
  }
}

/** Rows with a tone a person stands for. */
export const tonedRows = (labels: readonly LabelledRow[]) =>
  labels
    .filter(({ person }) => person.sentiment !== '')
    .map(({ text, person, at }) => ({ text, at, sentiment: person.sentiment }))

type Learning = {
  shipped: LinearModel
  decisions: readonly Decided[]
  replayed: readonly Decided[]
}

async function learnt({ shipped, decisions, replayed }: Learning): Promise<LinearModel> {
  const steps = learnInSteps({ model: shipped, decisions, kept: replayed })
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    await giveWay()
  }
}
