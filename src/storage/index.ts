import { s3Storage } from '@payloadcms/storage-s3'
import type { Plugin } from 'payload'
import { env } from '@/env'
import { bucketConfig } from './bucket'

/** How long the address of an original lives that is handed out after the access check. */
const signedSeconds = 60

/** Files live in DATA_DIR, or in a bucket when one is named; nothing else changes. */
export function mediaStorage(): Plugin[] {
  const { S3_BUCKET } = env()
  if (!S3_BUCKET) return []
  return [
    s3Storage({
      bucket: S3_BUCKET,
      collections: {
        media: { signedDownloads: { expiresIn: signedSeconds, shouldUseSignedURL: () => true } },
      },
      config: bucketConfig(),
    }),
  ]
}
