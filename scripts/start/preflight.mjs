import { runQuietly } from './runQuietly.mjs'

/** Everything that can be wrong with the settings, before anything is built or written. */
export const preflight = async () => {
  await runQuietly(process.execPath, ['--no-warnings', '--import', './scripts/tsx.mjs', 'scripts/preflight.ts'], { show: 1 })
}
