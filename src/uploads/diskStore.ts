import fs from 'node:fs'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { FileStore } from '@tus/file-store'
import { explainSpace } from './spaceError'

/** Opens what a piece is written to; a parameter so that a test can fill the disk. */
export type OpenPiece = (file: string, offset: number) => NodeJS.WritableStream

// Flushed before it is acknowledged: after a power cut the file is as long as the phone was told, and of real bytes.
const openPiece: OpenPiece = (file, offset) =>
  fs.createWriteStream(file, { flags: 'r+', start: offset, flush: true })

/** tus' own store on disk, which says what is wrong when the disk is full, and takes no file of unknown length. */
export class DiskStore extends FileStore {
  constructor(
    private readonly folder: string,
    private readonly open: OpenPiece = openPiece,
  ) {
    super({ directory: folder })
    this.extensions = ['creation', 'creation-with-upload', 'termination']
  }

  override async create(file: Parameters<FileStore['create']>[0]) {
    try {
      return await super.create(file)
    } catch (error) {
      throw explainSpace(error)
    }
  }

  override async write(readable: Readable, id: string, offset: number): Promise<number> {
    let received = 0
    const counted = async function* (source: AsyncIterable<Buffer>) {
      for await (const chunk of source) {
        received += chunk.length
        yield chunk
      }
    }
    try {
      await pipeline(readable, counted, this.open(path.join(this.folder, id), offset))
    } catch (error) {
      throw explainSpace(error)
    }
    return offset + received
  }
}
