import type { Context, Knowledge, Reading } from './context'

type Judged = Pick<Context, 'reading' | 'knowledge'>

/** Several phases ask the same of one text by one knowledge; it is judged once. */
export function oncePerReading<Made extends object>(
  judge: (context: Judged) => Made,
): (context: Judged) => Made {
  const known = new WeakMap<Reading, { knowledge: Knowledge; made: Made }>()
  return ({ reading, knowledge }) => {
    const last = known.get(reading)
    if (last?.knowledge === knowledge) return last.made
    const made = judge({ reading, knowledge })
    known.set(reading, { knowledge, made })
    return made
  }
}
