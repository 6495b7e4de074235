import fs from 'node:fs'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { FileStore } from '@tus/file-store'
import { explainSpace } from './spaceError'

/** Opens what a piece is written to; a parameter so that a test can fill the disk. */
export type OpenPiece = (file: string, offset: number) => NodeJS.WritableStream

// Flushed before it is acknowledged: after a power cut the file is as long as the phone was told, and of real bytes.
const openPiece: OpenPiece = (file, offset) =>
  fs.createWriteStream(file, { flags: 'r+', start: offset, flush: true })

/** tus' own store on disk, which says what is wrong when the disk is full, and takes no file of unknown length. */
export function diskStore(folder: string, open: OpenPiece = openPiece): FileStore {
  const store = new FileStore({ directory: folder })
  const create = store.create.bind(store)
  store.extensions = ['creation', 'creation-with-upload', 'termination']
  store.create = async (file) => {
    try {
      return await create(file)
    } catch (error) {
      throw explainSpace(error)
    }
  }
  store.write = async (readable, id, offset) => {
    let received = 0
    let broken: unknown
    // A line that breaks ends the piece early, and what came of it is kept to the last byte.
    const counted = async function* (source: AsyncIterable<Buffer>) {
      try {
        for await (const chunk of source) {
          received += chunk.length
          yield chunk
        }
      } catch (error) {
        broken = error
      }
    }
    try {
      await pipeline(counted(readable), open(path.join(folder, id), offset))
    } catch (error) {
      throw explainSpace(error)
    }
    if (broken) throw broken
    return offset + received
  }
  return store
}
