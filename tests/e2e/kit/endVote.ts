import path from 'node:path'
import { createClient } from '@libsql/client/sqlite3'
import type { World } from './world'

const dayMs = 86_400_000

/** The days until the demo's vote is over go by. A running program has no clock to move, so the date of the call is. */
export async function endVote({ program }: World): Promise<void> {
  const client = createClient({ url: `file:${path.join(program.dataDir, 'gongmei.db')}` })
  await client.execute('PRAGMA busy_timeout = 10000')
  await client.execute({
    sql: 'UPDATE campaigns SET dates_vote_until = ? WHERE slug = ?',
    args: [new Date(Date.now() - 2 * dayMs).toISOString(), 'hao-wangmin-2026'],
  })
  client.close()
}
