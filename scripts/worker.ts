import { parseArgs } from 'node:util'

const help = `npm run worker [-- --concurrency N]

One more worker process: claims due deliveries from the ledger and carries them out, makes films, and
brings comments home: reads, judges, answers.
Several may run: on SQLite as processes of one machine, on MongoDB from any machine.
  --concurrency N   deliveries at once (default: WORKER_CONCURRENCY, 4)
  --no-clocks       no clocks in this process (overdue notes, clean-up)
  --help            this text
Ctrl-C or SIGTERM: takes nothing more, ends what is under way, leaves.`

const { values } = parseArgs({
  options: {
    concurrency: { type: 'string' },
    'no-clocks': { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  },
})
if (values.help) {
  console.log(help)
  process.exit(0)
}
const concurrency = values.concurrency === undefined ? undefined : Number(values.concurrency)
if (concurrency !== undefined && !(Number.isInteger(concurrency) && concurrency > 0)) {
  console.error('--concurrency 需要一个正整数 · a positive whole number')
  process.exit(2)
}

const { getPayload } = await import('payload')
const { default: config } = await import('@payload-config')
const { startWorker } = await import('@/worker/loop')
const { startClocks } = await import('@/worker/clocks')
const { startFilms } = await import('@/worker/filmLoop')
const { startComments } = await import('@/worker/commentLoop')

const payload = await getPayload({ config }).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
const worker = startWorker({ payload, concurrency })
const stopFilms = startFilms({ payload, worker: worker.id })
const stopComments = startComments({ payload, worker: worker.id })
const stopClocks = values['no-clocks'] ? () => {} : startClocks(payload)
console.log(`投递进程已启动 · worker ${worker.id}`)

let isStopping = false
const stop = async () => {
  if (isStopping) process.exit(1)
  isStopping = true
  console.log('正在停止，等待手头的投递结束 · stopping')
  stopClocks()
  await Promise.all([worker.stop(), stopFilms(), stopComments()])
  await payload.destroy()
  process.exit(0)
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop())
// A supervisor that was killed cannot stop us; a worker it left behind would go on with its old settings.
process.on('disconnect', () => {
  if (!isStopping) void stop()
})
