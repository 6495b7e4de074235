import { programArgs } from './program.mjs'
import { runQuietly } from './runQuietly.mjs'

/** Everything that can be wrong with the settings, before anything is built or written. */
export const preflight = async () => {
  await runQuietly(process.execPath, programArgs('scripts/preflight.ts'), { show: 1 })
}
