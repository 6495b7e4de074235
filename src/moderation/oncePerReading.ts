import type { Context, Reading } from './context'

type Judged = Pick<Context, 'reading' | 'knowledge'>

/** Several phases ask the same of one text; it is judged once. A reading is made anew for every comment and its knowledge. */
export function oncePerReading<Made extends object>(
  judge: (context: Judged) => Made,
): (context: Judged) => Made {
  const known = new WeakMap<Reading, Made>()
  return ({ reading, knowledge }) => {
    const made = known.get(reading) ?? judge({ reading, knowledge })
    known.set(reading, made)
    return made
  }
}
