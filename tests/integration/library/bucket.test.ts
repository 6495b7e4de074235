import S3rver from '@20minutes/s3rver'
import { expect, it } from '@jest/globals'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { librarySuite } from './librarySuite'

// This server's own fixed key.
const key = 'S3RVER'
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gongmei-bucket-'))

librarySuite({
  start: async () => {
    const server = new S3rver({
      address: '127.0.0.1',
      port: 0,
      silent: true,
      directory: folder,
      vhostBuckets: false,
      configureBuckets: [{ name: 'media', configs: [] }],
    })
    const { port } = await server.run()
    Object.assign(process.env, {
      S3_BUCKET: 'media',
      S3_ENDPOINT: `http://127.0.0.1:${port}`,
      S3_ACCESS_KEY_ID: key,
      S3_SECRET_ACCESS_KEY: key,
    })
    return {
      stop: async () => {
        delete process.env.S3_BUCKET
        delete process.env.S3_ENDPOINT
        await server.close()
        fs.rmSync(folder, { recursive: true, force: true })
      },
    }
  },
  ownRules: (kit) => {
    it('an original leaves the bucket by an address that is signed for a minute, and nothing lies on the disk', async () => {
      const led = await kit.get(String(kit.doc.original), 'editor', { redirect: 'manual' })
      expect(led.status).toBe(302)
      const address = new URL(led.headers.get('location') ?? '')
      expect(Number(address.searchParams.get('X-Amz-Expires'))).toBeLessThanOrEqual(60)
      expect((await fetch(address)).status).toBe(200)
      address.searchParams.set('X-Amz-Signature', '0'.repeat(64))
      expect((await fetch(address)).status).toBe(403)
      expect(fs.existsSync(path.join(kit.app.dataDir, 'media'))).toBe(false)
    })
  },
})
