import crypto from 'node:crypto'
import fs from 'node:fs'
import { pipeline } from 'node:stream/promises'
import type { PayloadRequest } from 'payload'
import type { ReadPart } from '@media/personal/patch'

type Incoming = NonNullable<PayloadRequest['file']>

/** A file that arrives, in memory or on the disk, read no further than somebody asks. */
export type IncomingFile = {
  size: number
  /** Where it lies, when it is not in memory. */
  path?: string
  readPart: ReadPart
  readAll(): Promise<Buffer>
}

export function incomingFile({ data, tempFilePath, size }: Incoming): IncomingFile {
  if (!tempFilePath || data.length > 0) {
    return {
      size: data.length,
      readAll: async () => data,
      readPart: async (start, length) => data.subarray(start, start + length),
    }
  }
  return {
    size,
    path: tempFilePath,
    readAll: () => fs.promises.readFile(tempFilePath),
    readPart: async (start, length) => {
      const file = await fs.promises.open(tempFilePath)
      try {
        const { buffer, bytesRead } = await file.read(
          Buffer.alloc(Math.min(length, size - start)),
          0,
          undefined,
          start,
        )
        return buffer.subarray(0, bytesRead)
      } finally {
        await file.close()
      }
    },
  }
}

/** SHA-256, hex; piece by piece when it lies on the disk. */
export async function hashOf({ data, tempFilePath }: Incoming): Promise<string> {
  const hash = crypto.createHash('sha256')
  if (tempFilePath && data.length === 0) await pipeline(fs.createReadStream(tempFilePath), hash)
  else hash.update(data)
  return hash.digest('hex')
}
