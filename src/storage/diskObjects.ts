import crypto from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { Readable } from 'node:stream'
import { env } from '@/env'
import type { Objects } from './objects'

export const diskObjects: Objects = {
  read: (key) => unlessMissing(fs.promises.readFile(pathOf(key))),
  size: async (key) => (await unlessMissing(fs.promises.stat(pathOf(key))))?.size,
  readPart: async (key, start, length) => {
    const file = await fs.promises.open(pathOf(key))
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, start)
      return buffer.subarray(0, bytesRead)
    } finally {
      await file.close()
    }
  },
  stream: async (key, start, end) =>
    Readable.toWeb(fs.createReadStream(pathOf(key), { start, end })) as ReadableStream<Uint8Array>,
  write: async (key, data) => {
    const to = pathOf(key)
    const half = `${to}.${crypto.randomUUID()}`
    await fs.promises.mkdir(path.dirname(to), { recursive: true })
    // By rename, so that nobody ever reads half a file.
    await fs.promises.writeFile(half, data)
    await fs.promises.rename(half, to)
  },
  remove: async (key) => {
    await fs.promises.rm(pathOf(key), { force: true })
    // Once it is empty, the folder of a picture's copies goes too.
    if (key.includes('/')) await fs.promises.rmdir(path.dirname(pathOf(key))).catch(() => undefined)
  },
}

/** Keys are our own, and stay inside all the same. */
function pathOf(key: string): string {
  const root = path.join(env().dataDir, 'media')
  const full = path.resolve(root, key)
  if (!full.startsWith(root + path.sep)) throw new Error(`key outside the store: ${key}`)
  return full
}

const unlessMissing = async <T>(work: Promise<T>): Promise<T | undefined> => {
  try {
    return await work
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
