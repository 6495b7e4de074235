import fs from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import type { Bytes } from '@publishers/contract'
import { env } from '@/env'
import { PublisherError } from '@publishers/errors'
import crypto from 'node:crypto'

/** The original bytes of a picture by its hash; they must still be what was approved. */
export async function mediaBytes({
  payload,
  key,
}: {
  payload: Payload
  key: string
}): Promise<Bytes> {
  // Below Payload's hooks, which make addresses that nobody asked for; deleted ones count as well.
  const doc = await payload.db.findOne<StoredFile>({
    collection: 'media',
    where: { sha256: { equals: key } },
    select: { filename: true, mimeType: true },
  })
  if (!doc?.filename) throw missing(key)
  const data = env().S3_BUCKET
    ? await fromBucket(doc.filename)
    : await fs.readFile(path.join(env().dataDir, 'media', doc.filename)).catch(() => undefined)
  if (!data) throw missing(doc.filename)
  if (crypto.createHash('sha256').update(data).digest('hex') !== key) {
    throw new PublisherError(`图片 ${doc.filename} 的文件和送审时不一致`, {
      kind: 'content',
      remedy: '重新上传这张图片，再送审。',
    })
  }
  return { data, mimeType: doc.mimeType ?? 'application/octet-stream', filename: doc.filename }
}

type StoredFile = { id: number | string; filename?: string | null; mimeType?: string | null }

const missing = (name: string) =>
  new PublisherError(`图片 ${name} 的文件找不到了`, {
    kind: 'content',
    remedy: '在素材库重新上传这张图片，再送审。',
  })

async function fromBucket(filename: string): Promise<Buffer | undefined> {
  const { GetObjectCommand, S3Client } = await import('@aws-sdk/client-s3')
  const {
    S3_BUCKET,
    S3_ENDPOINT,
    S3_REGION,
    S3_ACCESS_KEY_ID = '',
    S3_SECRET_ACCESS_KEY = '',
  } = env()
  const client = new S3Client({
    region: S3_REGION,
    endpoint: S3_ENDPOINT,
    forcePathStyle: Boolean(S3_ENDPOINT),
    credentials: { accessKeyId: S3_ACCESS_KEY_ID, secretAccessKey: S3_SECRET_ACCESS_KEY },
  })
  const { Body } = await client.send(new GetObjectCommand({ Bucket: S3_BUCKET, Key: filename }))
  return Body ? Buffer.from(await Body.transformToByteArray()) : undefined
}
