import type { LinearModel } from '../../src/moderation/model/linearModel'
import { softmax } from '../../src/moderation/model/linearModel'

export type Scored = { label: number; scores: Float64Array }

/** The temperature under which held-back rows are least surprising; a grid, for it must not depend on a search's luck. */
export function calibrate(model: LinearModel, rows: readonly Scored[]): LinearModel {
  let [best, least] = [1, Infinity]
  for (let step = 10; step <= 80; step += 1) {
    const temperature = step / 20
    const loss = rows.reduce(
      (sum, { label, scores }) =>
        sum - Math.log(Math.max(1e-9, softmax(scores, temperature)[label] ?? 0)),
      0,
    )
    if (loss < least) [best, least] = [temperature, loss]
  }
  return { ...model, temperature: best }
}
