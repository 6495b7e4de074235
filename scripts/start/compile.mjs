import crypto from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { filesBelow } from './filesBelow.mjs'

const outputs = '.programs'
const roots = [
  'collections',
  'media',
  'publishers',
  'src',
  'scripts',
  'payload.config.ts',
  'tsconfig.json',
  'package-lock.json',
]

/**
 * Compiles one TypeScript entry with everything of ours it imports; returns the file to run. Packages stay outside.
 * A fraction of a second, and none at all while the sources are the same.
 * Ahead rather than by a loader at run time: a start needs neither a second thread nor a compile of each file.
 */
export async function compile(file) {
  const entry = path.relative(process.cwd(), path.resolve(file))
  const folder = path.join(
    outputs,
    `${path.basename(entry).replace(/\W/g, '-')}-${fingerprint(entry)}`,
  )
  const output = path.join(folder, entry.replace(/\.tsx?$/, '.mjs'))
  if (fs.existsSync(output)) return output
  const { build, stop } = await import('esbuild')
  const draft = `${folder}.${process.pid}`
  await build({
    entryPoints: [entry],
    outdir: draft,
    outbase: '.',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    jsx: 'automatic',
    sourcemap: true,
    logLevel: 'error',
  })
  // Its service would live as long as the program, and a moment longer.
  await stop()
  publish(draft, folder)
  return output
}

/** By rename, so that two programs that start at once never see half a folder. */
function publish(draft, folder) {
  try {
    fs.renameSync(draft, folder)
  } catch {
    fs.rmSync(draft, { recursive: true, force: true })
  }
  forgetOlder(folder)
}

function forgetOlder(folder) {
  const name = path.basename(folder).replace(/-[0-9a-f]+$/, '-')
  const anHourAgo = Date.now() - 3_600_000
  for (const entry of fs.readdirSync(outputs)) {
    const place = path.join(outputs, entry)
    if (place === folder || !entry.startsWith(name)) continue
    if ((fs.statSync(place, { throwIfNoEntry: false })?.mtimeMs ?? Infinity) < anHourAgo)
      fs.rmSync(place, { recursive: true, force: true })
  }
}

function fingerprint(entry) {
  const hash = crypto.createHash('sha256').update(entry).update(fs.readFileSync(entry))
  for (const root of roots)
    for (const file of filesBelow(root)) hash.update(file).update(fs.readFileSync(file))
  return hash.digest('hex').slice(0, 16)
}
