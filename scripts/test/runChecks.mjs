import { spawnSync } from 'node:child_process'

const sources = [
  'src',
  'collections',
  'publishers',
  'media',
  'scripts',
  'tests',
  'payload.config.ts',
]
const bin = (name) => `node_modules/.bin/${name}`

const commands = {
  lint: [bin('eslint'), ['.']],
  imports: [bin('depcruise'), ['--config', '.dependency-cruiser.cjs', ...sources]],
  types: [bin('tsc'), ['--noEmit', '-p', '.']],
}

/** One static check; it counts as one test. */
export async function runChecks(name) {
  console.log(`\n— ${name}`)
  const [command, args] = commands[name]
  const { status } = spawnSync(command, args, { stdio: 'inherit' })
  const passed = status === 0
  console.log(passed ? `${name}: clean` : `${name}: failed`)
  return { passed: Number(passed), failed: Number(!passed), skipped: 0 }
}
