import fs from 'node:fs'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { S3Store } from '@tus/s3-store'
import type { DataStore } from '@tus/server'
import { env } from '@/env'
import { DiskStore } from './diskStore'
import { MB } from './limits'

export type UploadStore = {
  tus: DataStore
  /** The upload's name in the store. */
  toStore: (uploadId: string) => string
  fromStore: (storeId: string) => string
  /** Bytes that have arrived; undefined when there is nothing of it here. */
  offset: (uploadId: string) => Promise<number | undefined>
  /** The whole file as a file of this machine. `release` throws away what was only fetched for looking. */
  local: (uploadId: string) => Promise<{ path: string; release: () => Promise<void> }>
  remove: (uploadId: string) => Promise<void>
  /** Free bytes where files arrive. */
  room: () => Promise<number>
}

let made: UploadStore | undefined

/** Disk, or the bucket when one is named; nothing else differs. */
export function uploadStore(): UploadStore {
  made ??= env().S3_BUCKET ? bucketStore() : diskStore()
  return made
}

export const uploadsFolder = () => path.join(env().dataDir, 'uploads')

function diskStore(): UploadStore {
  const folder = uploadsFolder()
  fs.mkdirSync(folder, { recursive: true })
  const tus = new DiskStore(folder)
  return {
    ...common(tus, ''),
    tus,
    local: async (id) => ({ path: path.join(folder, id), release: async () => {} }),
    room: async () => {
      const { bavail, bsize } = await fs.promises.statfs(folder)
      return bavail * bsize
    },
  }
}

const prefix = 'uploads/'

function bucketStore(): UploadStore {
  const { S3_BUCKET, S3_ENDPOINT, S3_REGION, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY } = env()
  const tus = new S3Store({
    partSize: 8 * MB,
    // Parts under way at once, in memory and in the temporary folder.
    maxConcurrentPartUploads: 4,
    useTags: false,
    s3ClientConfig: {
      bucket: S3_BUCKET ?? '',
      region: S3_REGION,
      endpoint: S3_ENDPOINT,
      forcePathStyle: Boolean(S3_ENDPOINT),
      credentials: {
        accessKeyId: S3_ACCESS_KEY_ID ?? '',
        secretAccessKey: S3_SECRET_ACCESS_KEY ?? '',
      },
    },
  })
  tus.extensions = ['creation', 'creation-with-upload', 'termination']
  return {
    ...common(tus, prefix),
    tus,
    local: async (id) => {
      const folder = path.join(uploadsFolder(), 'looking')
      await fs.promises.mkdir(folder, { recursive: true })
      const file = path.join(folder, id)
      await pipeline(
        (await tus.read(`${prefix}${id}`)) as NodeJS.ReadableStream,
        fs.createWriteStream(file),
      )
      return { path: file, release: () => fs.promises.rm(file, { force: true }) }
    },
    room: async () => Number.POSITIVE_INFINITY,
  }
}

function common(tus: DataStore, keyPrefix: string) {
  const toStore = (id: string) => `${keyPrefix}${id}`
  return {
    toStore,
    fromStore: (id: string) => id.slice(keyPrefix.length),
    offset: async (id: string) => {
      try {
        return (await tus.getUpload(toStore(id))).offset
      } catch (error) {
        if (isGone(error)) return undefined
        throw error
      }
    },
    remove: async (id: string) => {
      try {
        await tus.remove(toStore(id))
      } catch (error) {
        if (!isGone(error)) throw error
      }
    },
  }
}

const isGone = (error: unknown) =>
  typeof error === 'object' &&
  error !== null &&
  (('status_code' in error && (error.status_code === 404 || error.status_code === 410)) ||
    ('code' in error && error.code === 'ENOENT'))
