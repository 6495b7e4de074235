import crypto from 'node:crypto'
import fs from 'node:fs'
import { runQuietly } from './runQuietly.mjs'

const mark = 'node_modules/.gongmei-installed'

/** `npm ci` when the lock file is another than the one installed last. */
export async function installIfNeeded() {
  const lock = crypto
    .createHash('sha256')
    .update(fs.readFileSync('package-lock.json'))
    .digest('hex')
  if (fs.existsSync(mark) && fs.readFileSync(mark, 'utf8') === lock) return 'skip'
  // NODE_ENV=production would leave out the compiler that builds the site.
  await runQuietly('npm', ['ci', '--no-audit', '--no-fund', '--include=dev'], {
    env: { ...process.env, NODE_ENV: 'development' },
  })
  fs.writeFileSync(mark, lock)
}
