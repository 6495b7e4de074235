// A worker as `npm run worker` starts it, that begins when told to and says what it has cost.
import config from '@payload-config'
import { getPayload } from 'payload'
import { startWorker } from '@/worker/loop'
import { countDatabase } from './countDatabase'

process.on('disconnect', () => process.exit(0))
const worked = countDatabase()
const payload = await getPayload({ config })
const before = worked()
const begun = process.cpuUsage()
process.on('message', (message: { start?: number; number: number }) => {
  if (message.start) startWorker({ payload, concurrency: message.start })
  const { user, system } = process.cpuUsage(begun)
  const { statements, commits, syncs, bySql } = worked()
  process.send?.({
    number: message.number,
    statements: statements - before.statements,
    commits: commits - before.commits,
    syncs: syncs - before.syncs,
    bySql,
    cpuSeconds: (user + system) / 1e6,
    megabytes: process.memoryUsage.rss() / 2 ** 20,
  })
})
process.on('SIGTERM', () => process.exit(0))
process.send?.({ ready: 'worker' })
