import { env } from '@/env'
import { bucketClient } from './bucket'
import type { Objects } from './objects'

export const bucketObjects: Objects = {
  read: async (key) => {
    const { GetObjectCommand } = await import('@aws-sdk/client-s3')
    const found = await unlessMissing((await bucketClient()).send(new GetObjectCommand(at(key))))
    return found?.Body && Buffer.from(await found.Body.transformToByteArray())
  },
  size: async (key) => {
    const { HeadObjectCommand } = await import('@aws-sdk/client-s3')
    const found = await unlessMissing((await bucketClient()).send(new HeadObjectCommand(at(key))))
    return found?.ContentLength
  },
  readPart: async (key, start, length) => {
    const body = await ranged(key, start, start + length - 1)
    return Buffer.from(await body.transformToByteArray())
  },
  stream: async (key, start, end) => {
    const body = await ranged(key, start, end)
    return body.transformToWebStream() as ReadableStream<Uint8Array>
  },
  write: async (key, data, mimeType) => {
    const { PutObjectCommand } = await import('@aws-sdk/client-s3')
    const put = new PutObjectCommand({ ...at(key), Body: data, ContentType: mimeType })
    await (await bucketClient()).send(put)
  },
  remove: async (key) => {
    const { DeleteObjectCommand } = await import('@aws-sdk/client-s3')
    await unlessMissing((await bucketClient()).send(new DeleteObjectCommand(at(key))))
  },
}

const at = (Key: string) => ({ Bucket: env().S3_BUCKET, Key })

async function ranged(key: string, start: number, end: number) {
  const { GetObjectCommand } = await import('@aws-sdk/client-s3')
  const get = new GetObjectCommand({ ...at(key), Range: `bytes=${start}-${end}` })
  const { Body } = await (await bucketClient()).send(get)
  if (!Body) throw new Error(`empty answer for ${key}`)
  return Body
}

const unlessMissing = async <T>(work: Promise<T>): Promise<T | undefined> => {
  try {
    return await work
  } catch (error) {
    const { $metadata } = error as { $metadata?: { httpStatusCode?: number } }
    if ($metadata?.httpStatusCode === 404) return undefined
    throw error
  }
}
