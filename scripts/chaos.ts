import { parseArgs } from 'node:util'

const help = `npm run chaos -- [--runs N] [--seed S] [--channel wechat|web] [--workers 1..3] [--verbose]

Kills real worker processes (SIGKILL) at every step of a delivery, against the sandbox platform and the site's API, and
checks that nothing was sent twice, nothing was lost, and the ledger is true in the end.
  --runs N      how many runs (default 20); run i uses seed S + i
  --seed S      where to begin (default: the time); a failed run is repeated by its seed and --runs 1
  --channel C   only this channel (default: both)
  --workers W   worker processes at once (default: 1 to 3 by seed)
  --verbose     what the workers print
The database is a fresh SQLite file, or a fresh database on the MongoDB that DATABASE_URL or MONGODB_URI names.`

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '20' },
    seed: { type: 'string', default: String(Math.floor(Date.now() / 1000) % 1_000_000) },
    channel: { type: 'string' },
    workers: { type: 'string' },
    verbose: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  },
})
if (values.help) {
  console.log(help)
  process.exit(0)
}
const [runs, seed, workers] = [values.runs, values.seed, values.workers ?? '1'].map(Number)
const isSound =
  [runs, seed, workers].every((value) => Number.isInteger(value)) &&
  workers! >= 1 &&
  workers! <= 3 &&
  runs! >= 1
if (!isSound || (values.channel && !['wechat', 'web'].includes(values.channel))) {
  console.error('参数不对，见 --help · bad arguments')
  process.exit(2)
}

const { runChaos } = await import('./chaos/runChaos')
const {
  runs: done,
  killed,
  ms,
  failures,
} = await runChaos({
  runs: runs!,
  seed: seed!,
  channel: values.channel as 'wechat' | 'web' | undefined,
  workers: values.workers ? workers : undefined,
  verbose: values.verbose,
  log: (line) => console.log(line),
})
console.log(
  `chaos: ${done} runs, ${killed} kills, ${failures.length} failed, ${(ms / 1000).toFixed(0)} s, seed ${seed}`,
)
process.exit(failures.length > 0 ? 1 : 0)
