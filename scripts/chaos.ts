import { parseArgs } from 'node:util'

const help = `npm run chaos -- [--runs N] [--seed S] [--channel NAME] [--workers 1..3] [--acts | --comments] [--verbose]

Kills real worker processes (SIGKILL) at every step of publishing, correcting and recalling, on every channel, against the
sandbox platforms and the site's API; platforms answer late, never, with garbage; clocks jump past midnight; tokens end.
Checks that nothing was sent twice, nothing was lost, and the ledger is true in the end; and that at least 95 % of what
was unknown for a while was settled by the machine.
  --runs N      how many runs (default 20); run i uses seed S + i
  --seed S      where to begin (default: the time); a failed run is repeated by its seed and --runs 1
  --channel C   only one of wechat, wechat-mass, weibo, douyin, kuaishou, channels, web (default: all)
  --acts        what verdicts and replies do to comments, instead; on wechat and weibo
  --comments    reading and judging comments, instead; on wechat and weibo
  --workers W   worker processes at once (default: 1 to 3 by seed)
  --verbose     what the workers print
The database is a fresh SQLite file, or a fresh database on the MongoDB that DATABASE_URL or MONGODB_URI names.`

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '20' },
    seed: { type: 'string', default: String(Math.floor(Date.now() / 1000) % 1_000_000) },
    channel: { type: 'string' },
    workers: { type: 'string' },
    acts: { type: 'boolean' },
    comments: { type: 'boolean' },
    verbose: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  },
})
if (values.help) {
  console.log(help)
  process.exit(0)
}
const { GROUNDS } = await import('./chaos/grounds/index')
const [runs, seed, workers] = [values.runs, values.seed, values.workers ?? '1'].map(Number)
const isSound =
  [runs, seed, workers].every((value) => Number.isInteger(value)) &&
  workers! >= 1 &&
  workers! <= 3 &&
  runs! >= 1
if (!isSound || (values.channel && !GROUNDS.some(({ name }) => name === values.channel))) {
  console.error('参数不对，见 --help · bad arguments')
  process.exit(2)
}

const { runChaos } = await import('./chaos/runChaos')
const { runActs } = await import('./chaos/acts/runActs')
const { runComments } = await import('./chaos/comments/runComments')
const run = values.acts ? runActs : values.comments ? runComments : runChaos
const {
  runs: done,
  killed,
  unknown,
  settled,
  ms,
  failures,
} = await run({
  runs: runs!,
  seed: seed!,
  ground: values.channel,
  workers: values.workers ? workers : undefined,
  verbose: values.verbose,
  log: (line) => console.log(line),
})
console.log(
  `chaos: ${done} runs, ${killed} kills, ${failures.length} failed, ${settled} of ${unknown} unknown outcomes settled by the machine, ${(ms / 1000).toFixed(0)} s, seed ${seed}`,
)
// A single doubt in a handful of runs says nothing about a share.
const share = unknown === 0 ? 1 : settled / unknown
const tooManyTasks = unknown >= 20 && share < 0.95
if (tooManyTasks)
  console.error(`chaos: ${(share * 100).toFixed(1)} % settled by the machine, 95 % are wanted`)
process.exit(failures.length > 0 || tooManyTasks ? 1 : 0)
