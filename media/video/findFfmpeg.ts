import { execFile } from 'node:child_process'
import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

export type Ffmpeg = { path: string; version: string; from: 'FFMPEG_PATH' | 'PATH' | 'npm' }

export const NO_FFMPEG =
  '没有找到 ffmpeg：短片合成暂不可用，其他功能不受影响。安装后重启即可：apt install ffmpeg（Debian、Ubuntu）、brew install ffmpeg（macOS），或用 FFMPEG_PATH 指明位置。'

let found: Promise<Ffmpeg | undefined> | undefined

/**
 * The ffmpeg of this machine: `FFMPEG_PATH`, else the system's, else the one in the optional npm package. A program that
 * lacks H.264 or AAC counts as none. Asked once a process.
 */
export function findFfmpeg(): Promise<Ffmpeg | undefined> {
  found ??= search()
  return found
}

async function search(): Promise<Ffmpeg | undefined> {
  const given = process.env.FFMPEG_PATH
  if (given) return probe(given, 'FFMPEG_PATH')
  return (await probe('ffmpeg', 'PATH')) ?? (await probe(packaged(), 'npm'))
}

async function probe(
  program: string | undefined,
  from: Ffmpeg['from'],
): Promise<Ffmpeg | undefined> {
  if (!program) return undefined
  try {
    const options = { timeout: 10_000, maxBuffer: 1024 * 1024 }
    const { stdout } = await run(program, ['-hide_banner', '-encoders'], options)
    if (!/\blibx264\b/.test(stdout) || !/\baac\b/.test(stdout)) return undefined
    const version = (await run(program, ['-version'], options)).stdout
    return { path: program, from, version: /version (\S+)/.exec(version)?.[1] ?? '' }
  } catch {
    return undefined
  }
}

/** @ffmpeg-installer ships one program a platform inside its packages; nothing is downloaded. */
function packaged(): string | undefined {
  try {
    const here = createRequire(path.join(process.cwd(), 'package.json'))
    const name = `@ffmpeg-installer/${process.platform}-${process.arch}`
    const folder = path.dirname(here.resolve(`${name}/package.json`))
    const program = path.join(folder, process.platform === 'win32' ? 'ffmpeg.exe' : 'ffmpeg')
    // Its install script would do this, and npm may be told to run none.
    if (process.platform !== 'win32' && !isExecutable(program)) fs.chmodSync(program, 0o755)
    return program
  } catch {
    return undefined
  }
}

function isExecutable(program: string): boolean {
  try {
    fs.accessSync(program, fs.constants.X_OK)
    return true
  } catch {
    return false
  }
}
