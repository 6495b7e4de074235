import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { Readable, Writable } from 'node:stream'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { Upload } from '@tus/server'
import { diskStore } from '@/uploads/diskStore'

let folder: string
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gongmei-disk-'))
})
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

/** A disk that takes `room` bytes more. */
const smallDisk = (room: number) => (file: string, offset: number) => {
  let used = 0
  return new Writable({
    write: (chunk: Buffer, _, done) => {
      used += chunk.length
      if (used > room) return done(Object.assign(new Error('no space left'), { code: 'ENOSPC' }))
      const handle = fs.openSync(file, 'r+')
      fs.writeSync(handle, chunk, 0, chunk.length, offset + used - chunk.length)
      fs.closeSync(handle)
      done()
    },
  })
}

const piece = (bytes: number, fill: number) =>
  Readable.from(Array.from({ length: bytes / 100 }, () => Buffer.alloc(100, fill)))

it('a full disk is 507 with words, what was stored before stays, and the upload goes on when there is room', async () => {
  const full = diskStore(folder, smallDisk(500))
  await full.create(new Upload({ id: 'a', size: 2_000, offset: 0 }))
  expect(await full.write(piece(400, 1), 'a', 0)).toBe(400)
  const refused = full.write(piece(1_600, 2), 'a', 400)
  await expect(refused).rejects.toMatchObject({
    status_code: 507,
    body: expect.stringContaining('磁盘已满'),
  })
  const { offset } = await full.getUpload('a')
  expect(offset).toBe(900)
  const roomy = diskStore(folder)
  expect(await roomy.write(piece(1_100, 2), 'a', offset)).toBe(2_000)
  const bytes = fs.readFileSync(path.join(folder, 'a'))
  expect(bytes.subarray(0, 400).every((byte) => byte === 1)).toBe(true)
  expect(bytes.subarray(400).every((byte) => byte === 2)).toBe(true)
})

it('a line that breaks leaves what came, and no error of the disk', async () => {
  const store = diskStore(folder)
  await store.create(new Upload({ id: 'b', size: 1_000, offset: 0 }))
  const broken = Readable.from(
    (function* () {
      yield Buffer.alloc(300)
      throw new Error('hung up')
    })(),
  )
  await expect(store.write(broken, 'b', 0)).rejects.toThrow('hung up')
  expect((await store.getUpload('b')).offset).toBe(300)
})
