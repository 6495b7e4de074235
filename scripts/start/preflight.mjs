import { programArgs } from './program.mjs'
import { runQuietly } from './runQuietly.mjs'

/** Everything that can be wrong with the settings, before anything is built or written. */
export const preflight = async () => {
  const notes = await runQuietly(process.execPath, programArgs('scripts/preflight.ts'), { show: 1 })
  // What is missing but not needed to start: one line, and on we go.
  if (notes.trim()) console.error(`\n${notes.trim()}`)
}
