import { inTransaction } from '@/database/inTransaction'

import { noteData } from './notes'
import { boot } from './throwAwayConfig'

// A process of its own: `writer.ts create|audit COUNT DATA_DIR [URL]`. Prints `ready`, waits for a
// line on stdin, writes as fast as it can (COUNT 0: until killed), then prints the time it took.
const [what, count, dataDir, url] = process.argv.slice(2) as [string, string, string, string?]
const payload = await boot({ dataDir, push: false, ...(url && { url }) })
console.info('ready')
await new Promise((resolve) => process.stdin.once('data', resolve))

const started = Date.now()
const total = Number(count) || Infinity
for (let n = 0; n < total; ) {
  const some = Array.from({ length: Math.min(10, total - n) }, () => write(n++))
  await Promise.all(some)
}
console.info(`took ${Date.now() - started}`)
process.exit(0)

async function write(n: number): Promise<unknown> {
  if (what === 'create') return payload.create({ collection: 'notes', data: noteData(n) })
  // The shape of the audit chain: read the last number, write the next one.
  return inTransaction({ payload: payload as never, label: 'audit' }, async (req) => {
    const [last] = (await payload.find({ collection: 'notes', sort: '-count', limit: 1, req })).docs
    const next = Number(last?.count ?? 0) + 1
    return payload.create({ collection: 'notes', data: noteData(next), req })
  })
}
