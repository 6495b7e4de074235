import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { createLongText, type LongText } from './longText'

/** All pictures and films one sandbox keeps; the disk of a demo machine is the source of this number. */
const MAX_BLOB_BYTES = 512 * 1024 * 1024
/** Counters and logs may be this late on the disk; what a client was promised is never late. */
const LAZY_MS = 500

export type Store<S> = {
  readonly state: S
  /** Something unimportant changed (a counter): write it some time soon. */
  touch(): void
  /** Resolves when everything up to now is in the file: an answer may promise it. */
  commit(): Promise<void>
  /** Keeps bytes under their SHA-256; `undefined` when the sandbox is full. */
  putBlob(bytes: Buffer): Promise<string | undefined>
  getBlob(key: string): Promise<Buffer | undefined>
  reset(): Promise<void>
  close(): Promise<void>
}

/**
 * State in memory, mirrored to one JSON file by write-and-rename (a reader sees the old or the new
 * file, never half of one). Writers that come while a write runs share the next one. Without `file`
 * nothing is written. A file that cannot be read as JSON is moved aside, not overwritten.
 */
export const createStore = <S extends { blobBytes: number }>(options: {
  file?: string
  empty: () => S
  log: (message: string) => void
}): Store<S> => {
  const { file, empty, log } = options
  const memory = new Map<string, Buffer>()
  const blobDir = file ? `${file}.blobs` : ''
  const texts = createLongText(blobDir)
  let state = file ? load({ file, empty, log, texts }) : empty()
  let running: Promise<void> | undefined
  let next: Promise<void> | undefined
  let timer: NodeJS.Timeout | undefined

  const write = async () => {
    if (!file) return
    const temporary = `${file}.${process.pid}.part`
    await mkdir(path.dirname(file), { recursive: true })
    await writeFile(temporary, texts.stringify(state))
    await rename(temporary, file)
  }

  const commit = (): Promise<void> => {
    if (!file) return Promise.resolve()
    if (next) return next
    const after = running ?? Promise.resolve()
    const mine = after
      .catch(() => undefined)
      .then(() => {
        next = undefined
        running = write().finally(() => {
          running = undefined
        })
        return running
      })
    next = mine
    return mine
  }

  const touch = () => {
    if (!file || timer) return
    timer = setTimeout(() => {
      timer = undefined
      commit().catch((error: unknown) => log(`sandbox: state not written: ${String(error)}`))
    }, LAZY_MS)
    timer.unref()
  }

  return {
    get state() {
      return state
    },
    touch,
    commit,
    putBlob: async (bytes) => {
      const key = createHash('sha256').update(bytes).digest('hex')
      const target = path.join(blobDir, key)
      if (file ? existsSync(target) : memory.has(key)) return key
      if (state.blobBytes + bytes.length > MAX_BLOB_BYTES) return undefined
      state.blobBytes += bytes.length
      if (!file) {
        memory.set(key, bytes)
        return key
      }
      await mkdir(blobDir, { recursive: true })
      const temporary = `${target}.${process.pid}.${state.blobBytes}.part`
      await writeFile(temporary, bytes)
      await rename(temporary, target)
      return key
    },
    getBlob: async (key) => {
      if (!file) return memory.get(key)
      return /^[0-9a-f]{64}$/.test(key)
        ? readFile(path.join(blobDir, key)).catch(() => undefined)
        : undefined
    },
    reset: async () => {
      memory.clear()
      texts.forget()
      state = empty()
      if (file) await rm(blobDir, { recursive: true, force: true })
      await commit()
    },
    close: async () => {
      if (timer) clearTimeout(timer)
      timer = undefined
      await commit()
    },
  }
}

const load = <S>({
  file,
  empty,
  log,
  texts,
}: {
  file: string
  empty: () => S
  log: (message: string) => void
  texts: LongText
}): S => {
  if (!existsSync(file)) return empty()
  try {
    return { ...empty(), ...(texts.parse(readFileSync(file, 'utf8')) as S) }
  } catch {
    const aside = `${file}.${Date.now()}.broken`
    rename(file, aside).catch(() => undefined)
    log(`sandbox: ${path.basename(file)} was not readable and is kept aside; starting empty`)
    return empty()
  }
}
