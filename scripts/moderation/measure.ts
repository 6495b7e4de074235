/** What a classifier got right. `counts[label][answer]`. */
export type Confusion = { classes: readonly string[]; counts: number[][] }

export type Answer = { label: number; probabilities: ArrayLike<number> }

export function confusionOf(classes: readonly string[], answers: readonly Answer[]): Confusion {
  const counts = classes.map(() => classes.map(() => 0))
  for (const { label, probabilities } of answers) {
    const row = counts[label]
    const answer = highest(probabilities)
    if (row) row[answer] = (row[answer] ?? 0) + 1
  }
  return { classes, counts }
}

export function highest(probabilities: ArrayLike<number>): number {
  let best = 0
  for (let i = 1; i < probabilities.length; i += 1)
    if ((probabilities[i] ?? 0) > (probabilities[best] ?? 0)) best = i
  return best
}

export const accuracyOf = ({ counts }: Confusion): number =>
  sum(counts.map((row, at) => row[at] ?? 0)) / Math.max(1, sum(counts.flat()))

/** F1 of each class that occurs. */
export function f1Of({ counts }: Confusion): number[] {
  return counts.map((row, at) => {
    const right = row[at] ?? 0
    const said = sum(counts.map((other) => other[at] ?? 0))
    return (2 * right) / Math.max(1, said + sum(row))
  })
}

export const macroOf = (confusion: Confusion): number => {
  const occurring = f1Of(confusion).filter((_, at) => sum(confusion.counts[at] ?? []) > 0)
  return sum(occurring) / Math.max(1, occurring.length)
}

/** Expected calibration error over ten bins of the confidence in the answer. */
export function calibrationError(answers: readonly Answer[]): number {
  const bins = Array.from({ length: 10 }, () => ({ count: 0, sure: 0, right: 0 }))
  for (const { label, probabilities } of answers) {
    const answer = highest(probabilities)
    const sure = probabilities[answer] ?? 0
    const bin = bins[Math.min(9, Math.floor(sure * 10))]
    if (!bin) continue
    bin.count += 1
    bin.sure += sure
    bin.right += answer === label ? 1 : 0
  }
  return sum(bins.map(({ sure, right }) => Math.abs(sure - right))) / Math.max(1, answers.length)
}

/** The recall of one class at the lowest threshold that keeps this precision. */
export function recallAt(answers: readonly Answer[], label: number, precision: number): number {
  const sorted = [...answers].sort(
    (a, b) => (b.probabilities[label] ?? 0) - (a.probabilities[label] ?? 0),
  )
  const all = answers.filter((answer) => answer.label === label).length
  let [right, best] = [0, 0]
  sorted.forEach((answer, at) => {
    if (answer.label === label) right += 1
    if (right / (at + 1) >= precision) best = right
  })
  return best / Math.max(1, all)
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)
