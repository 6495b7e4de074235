import { lockedClient } from '@/database/sqlite/lockedClient'
import { openConnection } from '@/database/sqlite/openConnection'
import { fileTurnKey, writeTurn } from '@/database/writeTurn'

// A process of its own: `bareWriter.ts FILE`. Writes documents of one row in `doc`, three in `line`
// and one in `version`, each in a transaction, until it is killed. Without Payload, so that it
// starts in a fraction of a second and can be killed often.
const [file = ''] = process.argv.slice(2)
const client = lockedClient({
  reader: openConnection({ file, busyMs: 250 }),
  writer: openConnection({ file, busyMs: 0 }),
  turn: writeTurn(fileTurnKey(file)),
  limits: { waitMs: 15_000, holdMs: 30_000 },
  log: (message) => console.error(message),
})
console.info('ready')
for (;;) await Promise.all([writeDocument(), writeDocument(), writeDocument()])

async function writeDocument() {
  const transaction = await client.transaction('write')
  const { rows } = await transaction.execute('INSERT INTO doc DEFAULT VALUES RETURNING id')
  const id = Number(rows[0]?.id)
  for (let n = 0; n < 3; n++) {
    // Gives the event loop, and the killer, a chance between two statements.
    await new Promise((resolve) => setImmediate(resolve))
    await transaction.execute({ sql: 'INSERT INTO line (doc) VALUES (?)', args: [id] })
  }
  await transaction.execute({ sql: 'INSERT INTO version (doc) VALUES (?)', args: [id] })
  await transaction.commit()
}
