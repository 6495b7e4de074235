import { s3Storage } from '@payloadcms/storage-s3'
import type { Plugin } from 'payload'
import { env } from '@/env'

/** Files live in DATA_DIR, or in a bucket when one is named; nothing else changes. */
export function mediaStorage(): Plugin[] {
  const { S3_BUCKET, S3_ENDPOINT, S3_REGION, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY } = env()
  if (!S3_BUCKET) return []
  return [
    s3Storage({
      bucket: S3_BUCKET,
      collections: { media: true },
      config: {
        region: S3_REGION,
        endpoint: S3_ENDPOINT,
        // Self-hosted stores answer on a path, not on a host per bucket.
        forcePathStyle: Boolean(S3_ENDPOINT),
        credentials: {
          accessKeyId: S3_ACCESS_KEY_ID ?? '',
          secretAccessKey: S3_SECRET_ACCESS_KEY ?? '',
        },
      },
    }),
  ]
}
