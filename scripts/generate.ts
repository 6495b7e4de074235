import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const help = `npm run generate    after a change of collections or panel pieces: types, import map, and a migration when the
                    SQLite schema changed`

if (process.argv.includes('--help')) {
  console.log(help)
  process.exit(0)
}

// Nothing of a real installation is touched: the schema is compared with the newest snapshot in src/migrations.
const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'gongmei-generate-'))
const env = {
  ...process.env,
  DATA_DIR: dataDir,
  DATABASE_URL: '',
  PAYLOAD_SECRET: 'only-to-generate-000',
}
const commands = [['generate:types'], ['generate:importmap'], ['migrate:create', '--skip-empty']]
for (const args of commands) {
  const { status } = spawnSync(process.execPath, ['node_modules/payload/bin.js', ...args], {
    env,
    stdio: 'inherit',
  })
  if (status !== 0) process.exit(status ?? 1)
}
fs.rmSync(dataDir, { recursive: true, force: true })
