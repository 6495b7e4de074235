import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import S3rver from '@20minutes/s3rver'
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals'
import type { TestApp } from '../../kit/bootApp'
import { bootApp } from '../../kit/bootApp'
import { film, pdf } from '../../kit/honestFiles'
import type { Asking } from './client'
import { head, offsetOf, open, send, tell } from './client'
import { withListParts } from './listParts'

jest.setTimeout(120_000)
const MB = 1024 * 1024
// This server's own fixed key.
const key = 'S3RVER'
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gongmei-bucket-'))
let app: TestApp
let server: InstanceType<typeof S3rver>
let front: Awaited<ReturnType<typeof withListParts>>
let editor: Asking

beforeAll(async () => {
  server = new S3rver({
    address: '127.0.0.1',
    port: 0,
    silent: true,
    directory: folder,
    vhostBuckets: false,
    configureBuckets: [{ name: 'uploads-test', configs: [] }],
  })
  front = await withListParts((await server.run()).port)
  Object.assign(process.env, {
    S3_BUCKET: 'uploads-test',
    S3_ENDPOINT: `http://127.0.0.1:${front.port}`,
    S3_ACCESS_KEY_ID: key,
    S3_SECRET_ACCESS_KEY: key,
  })
  app = await bootApp()
  editor = { baseUrl: app.baseUrl, who: await app.as('editor') }
})
afterAll(async () => {
  await app.stop()
  delete process.env.S3_BUCKET
  delete process.env.S3_ENDPOINT
  front.close()
  await server.close()
  fs.rmSync(folder, { recursive: true, force: true })
})

it('a large film goes up in parts, goes on where it stopped, and stays in the bucket', async () => {
  const data = film({ bytes: 60 * MB, seconds: 21 })
  const url = await open(editor, data.length, { filename: '桶里.mp4' })
  const ends = [8 * MB, 9.5 * MB, 30 * MB]
  let at = 0
  for (const end of ends) {
    expect((await send(editor, url, at, data.subarray(at, end))).status).toBe(204)
    at = await offsetOf(editor, url)
    expect(at).toBe(end)
  }
  expect((await send(editor, url, at, data.subarray(at))).status).toBe(204)
  const view = await tell(editor, url)
  expect(view).toMatchObject({ state: 'ready', facts: { seconds: 21 } })
  const row = await app.payload.findByID({ collection: 'media', id: view.media as number })
  const file = await fetch(`${app.baseUrl}/api/media/file/${String(row.filename)}`, {
    headers: editor.who,
  })
  expect(file.headers.get('content-type')).toBe('video/mp4')
  expect(Buffer.from(await file.arrayBuffer()).equals(data)).toBe(true)
  // Nothing was left behind: on the disk, or under the upload's own name.
  expect(fs.existsSync(path.join(app.dataDir, 'media', String(row.filename)))).toBe(false)
  expect(fs.readdirSync(path.join(app.dataDir, 'uploads', 'looking'))).toEqual([])
  expect(leftInBucket()).toEqual([])
})

it('what is refused or thrown away is gone from the bucket', async () => {
  const data = pdf({ extra: '/OpenAction << /S /JavaScript /JS (1) >> ' })
  const refused = await open(editor, data.length, { filename: '坏.pdf' })
  await send(editor, refused, 0, data)
  expect(await tell(editor, refused)).toMatchObject({ state: 'refused' })
  const left = await open(editor, 30 * MB, { filename: '不要了.mp4' })
  await send(editor, left, 0, Buffer.alloc(9 * MB))
  const removed = await fetch(left, {
    method: 'DELETE',
    headers: { ...editor.who, 'Tus-Resumable': '1.0.0' },
  })
  expect(removed.status).toBe(204)
  expect((await head(editor, left)).status).toBe(404)
  expect(leftInBucket()).toEqual([])
})

const leftInBucket = () =>
  fs
    .readdirSync(path.join(folder, 'uploads-test'), { recursive: true })
    .filter((name) =>
      /^uploads\/[0-9a-f]{32}(?:\.info|\.part)?(?:\._S3rver_object)?$/.test(String(name)),
    )
