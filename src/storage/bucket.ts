import type { S3Client } from '@aws-sdk/client-s3'
import { env } from '@/env'

/** How every part of the program reaches the bucket. */
export const bucketConfig = () => {
  const { S3_ENDPOINT, S3_REGION, S3_ACCESS_KEY_ID = '', S3_SECRET_ACCESS_KEY = '' } = env()
  return {
    region: S3_REGION,
    endpoint: S3_ENDPOINT,
    // Self-hosted stores answer on a path, not on a host per bucket.
    forcePathStyle: Boolean(S3_ENDPOINT),
    credentials: { accessKeyId: S3_ACCESS_KEY_ID, secretAccessKey: S3_SECRET_ACCESS_KEY },
  }
}

let client: Promise<S3Client> | undefined

/** One client a process, loaded with the first file: the library is large, and on a disk nobody needs it. */
export function bucketClient(): Promise<S3Client> {
  client ??= import('@aws-sdk/client-s3').then(({ S3Client: Client }) => new Client(bucketConfig()))
  return client
}
