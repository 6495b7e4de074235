import crypto from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { filesBelow } from './filesBelow.mjs'
import { runQuietly } from './runQuietly.mjs'

const distDir = process.env.NEXT_DIST_DIR || '.next'
const mark = path.join(distDir, 'gongmei-build')
const roots = [
  'collections',
  'media',
  'publishers',
  'src',
  'next.config.ts',
  'payload.config.ts',
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.build.json',
]

/** Builds the panel and the site when any source file changed since the last finished build. */
export async function buildIfNeeded() {
  const sources = fingerprint()
  if (fs.existsSync(mark) && fs.readFileSync(mark, 'utf8') === sources) return 'skip'
  fs.rmSync(mark, { force: true })
  // The build needs a configuration, not our data: an empty folder keeps it away from the real one.
  const empty = fs.mkdtempSync(path.join(os.tmpdir(), 'gongmei-build-'))
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    DATA_DIR: empty,
    DATABASE_URL: '',
    PAYLOAD_SECRET: 'only-for-the-build-000',
  }
  try {
    await runQuietly(process.execPath, ['node_modules/next/dist/bin/next', 'build'], { env })
  } finally {
    fs.rmSync(empty, { recursive: true, force: true })
  }
  fs.writeFileSync(mark, sources)
}

function fingerprint() {
  const hash = crypto.createHash('sha256')
  for (const root of roots)
    for (const file of filesBelow(root)) hash.update(file).update(fs.readFileSync(file))
  return hash.digest('hex')
}
