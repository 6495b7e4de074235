import fs from 'node:fs'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { MetadataValue } from '@tus/s3-store'
import { S3Store } from '@tus/s3-store'
import type { DataStore } from '@tus/server'
import { MemoryKvStore } from '@tus/server'
import { env } from '@/env'
import { bucketClient, bucketConfig } from '@/storage/bucket'
import { diskStore } from './diskStore'
import { MB } from './limits'
import { removeFromBucket } from './removeFromBucket'

export type UploadStore = {
  tus: DataStore
  /** The upload's name in the store. */
  toStore: (uploadId: string) => string
  fromStore: (storeId: string) => string
  /** Bytes that have arrived; undefined when there is nothing of it here. */
  offset: (uploadId: string) => Promise<number | undefined>
  /** The whole file as a file of this machine. `release` throws away what was only fetched for looking. */
  local: (uploadId: string) => Promise<{ path: string; release: () => Promise<void> }>
  /** Puts the file where the library keeps originals, without its bytes passing through us; false when that cannot be. */
  place: (uploadId: string, as: { filename: string; mimeType: string }) => Promise<boolean>
  remove: (uploadId: string) => Promise<void>
  /** Free bytes where files arrive. */
  room: () => Promise<number>
}

let made: UploadStore | undefined

/** Disk, or the bucket when one is named; nothing else differs. */
export function uploadStore(): UploadStore {
  made ??= env().S3_BUCKET ? bucketStore() : folderStore()
  return made
}

export const uploadsFolder = () => path.join(env().dataDir, 'uploads')

function folderStore(): UploadStore {
  const folder = uploadsFolder()
  fs.mkdirSync(folder, { recursive: true })
  const tus = diskStore(folder)
  return {
    ...common(tus, ''),
    tus,
    local: async (id) => ({ path: path.join(folder, id), release: async () => {} }),
    // One file under two names until ours is removed; Payload's own copy of a file onto itself does nothing.
    place: async (id, { filename }) => {
      const library = path.join(env().dataDir, 'media')
      await fs.promises.mkdir(library, { recursive: true })
      return fs.promises.link(path.join(folder, id), path.join(library, filename)).then(
        () => true,
        // Another disk, or a file system without links: Payload copies.
        () => false,
      )
    },
    room: async () => {
      const { bavail, bsize } = await fs.promises.statfs(folder)
      return bavail * bsize
    },
  }
}

const prefix = 'uploads/'

function bucketStore(): UploadStore {
  const Bucket = env().S3_BUCKET ?? ''
  const cache = new MemoryKvStore<MetadataValue>()
  const tus = new S3Store({
    cache,
    partSize: 8 * MB,
    // Parts under way at once; each lies in the temporary folder until it is sent.
    maxConcurrentPartUploads: 4,
    useTags: false,
    s3ClientConfig: {
      bucket: Bucket,
      ...bucketConfig(),
      // Checksums in a trailer are Amazon's own; many stores that speak S3 refuse them.
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
    },
  })
  tus.extensions = ['creation', 'creation-with-upload', 'termination']
  tus.remove = (key) => removeFromBucket({ Bucket, key, forget: () => cache.delete(key) })
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
    // Inside the bucket: nothing of it comes here and goes back.
    place: async (id, { filename, mimeType }) => {
      const { CopyObjectCommand } = await import('@aws-sdk/client-s3')
      const copy = new CopyObjectCommand({
        Bucket,
        Key: filename,
        CopySource: `${Bucket}/${prefix}${id}`,
        MetadataDirective: 'REPLACE',
        ContentType: mimeType,
      })
      await (await bucketClient()).send(copy)
      return true
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
