import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

/** `gongmei-film-<host>-<pid>-<random>`: the name says whose it is, so that a folder without its owner can go. */
const prefix = 'gongmei-film-'
const host =
  os
    .hostname()
    .replace(/[^a-zA-Z0-9]/g, '')
    .slice(0, 40) || 'host'
/** A folder of another machine, or of a number that was given to another process since. */
const oldestMs = 24 * 3_600_000

/** Runs `work` in a folder of its own, which is gone afterwards, however it ends. */
export async function inWorkFolder<T>(
  root: string,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  await fs.mkdir(root, { recursive: true })
  const folder = await fs.mkdtemp(path.join(root, `${prefix}${host}-${process.pid}-`))
  try {
    return await work(folder)
  } finally {
    await fs.rm(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

/** Removes what killed processes left; returns how many folders. Those of living ones stay. */
export async function sweepWorkFolders(root: string): Promise<number> {
  const names = await fs.readdir(root).catch(() => [])
  let swept = 0
  for (const name of names.filter((each) => each.startsWith(prefix))) {
    const folder = path.join(root, name)
    if (!(await isOrphan(folder, name))) continue
    await fs.rm(folder, { recursive: true, force: true }).catch(() => undefined)
    swept += 1
  }
  return swept
}

async function isOrphan(folder: string, name: string): Promise<boolean> {
  const [owner, pid] = name.slice(prefix.length).split('-')
  const age = Date.now() - ((await fs.stat(folder).catch(() => undefined))?.mtimeMs ?? Date.now())
  if (age > oldestMs) return true
  return owner === host && Number(pid) !== process.pid && !isAlive(Number(pid))
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
