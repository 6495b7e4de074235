import { env } from '@/env'
import { bucketObjects } from './bucketObjects'
import { diskObjects } from './diskObjects'

/** Bytes by key, beside the originals that Payload keeps: a key is an original's file name or `renditions/…`. */
export type Objects = {
  /** Undefined when there is none. */
  read(key: string): Promise<Buffer | undefined>
  size(key: string): Promise<number | undefined>
  /** `length` bytes from `start`; fewer at the end. */
  readPart(key: string, start: number, length: number): Promise<Buffer>
  /** From `start` to `end`, both included. */
  stream(key: string, start: number, end: number): Promise<ReadableStream<Uint8Array>>
  write(key: string, data: Buffer, mimeType: string): Promise<void>
  /** No fault when there is none. */
  remove(key: string): Promise<void>
}

/** In the bucket when one is named, else below DATA_DIR. */
export const objects = (): Objects => (env().S3_BUCKET ? bucketObjects : diskObjects)
