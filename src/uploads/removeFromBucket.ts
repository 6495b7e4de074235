import { bucketClient } from '@/storage/bucket'

type Removing = { Bucket: string; key: string; forget: () => Promise<void> }

/**
 * Everything of an upload in the bucket, whether its parts have become an object or not; tus stops at the first "no such
 * upload". One request an object: not every store that speaks S3 deletes several at once.
 */
export async function removeFromBucket({ Bucket, key, forget }: Removing): Promise<void> {
  const { AbortMultipartUploadCommand, DeleteObjectCommand, HeadObjectCommand } =
    await import('@aws-sdk/client-s3')
  const client = await bucketClient()
  const info = await unlessMissing(
    client.send(new HeadObjectCommand({ Bucket, Key: `${key}.info` })),
  )
  const UploadId = info?.Metadata?.['upload-id']
  if (UploadId)
    await unlessMissing(
      client.send(new AbortMultipartUploadCommand({ Bucket, Key: key, UploadId })),
    )
  // The note that names the parts goes last: a removal that was cut off can be done again.
  for (const end of ['', '.part', '.info'])
    await unlessMissing(client.send(new DeleteObjectCommand({ Bucket, Key: `${key}${end}` })))
  await forget()
}

async function unlessMissing<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work
  } catch (error) {
    const { $metadata } = error as { $metadata?: { httpStatusCode?: number } }
    if ($metadata?.httpStatusCode === 404) return undefined
    throw error
  }
}
