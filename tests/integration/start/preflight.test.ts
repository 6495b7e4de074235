import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

let folder: string
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gongmei-start-'))
})
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

/** What `npm start` runs before it builds or writes anything. */
function preflight(env: Record<string, string>) {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--no-warnings', '--conditions=production', 'scripts/run.mjs', 'scripts/preflight.ts'],
    {
      env: {
        PATH: process.env.PATH,
        HOME: process.env.HOME,
        PORT: '0',
        ...env,
      } as unknown as NodeJS.ProcessEnv,
      encoding: 'utf8',
    },
  )
  return { status, lines: stderr.trim().split('\n').filter(Boolean) }
}

const freePort = async () => {
  const server = http.createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return String(port)
}

describe('a start that cannot work says so in one line and leaves nothing behind', () => {
  it.each([
    ['PORT', { PORT: 'many' }],
    ['PORT', { PORT: '70000' }],
    ['DEMO', { DEMO: 'maybe', PORT: '3999' }],
    ['DATABASE_URL', { DATABASE_URL: 'postgres://x', PORT: '3999' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'not an address', PORT: '3999' }],
    ['PAYLOAD_SECRET', { PAYLOAD_SECRET: 'short', PORT: '3999' }],
    ['S3_ACCESS_KEY_ID', { S3_BUCKET: 'b', PORT: '3999' }],
  ])('a bad %s', (name, env) => {
    const dataDir = path.join(folder, `bad-${name}`)
    const { status, lines } = preflight({ DATA_DIR: dataDir, ...env })
    expect(status).toBe(1)
    expect(lines).toHaveLength(1)
    expect(lines[0]).toContain(name)
    expect(fs.existsSync(dataDir)).toBe(false)
  })

  it('a taken port', async () => {
    const server = http.createServer()
    await new Promise<void>((resolve) => server.listen(0, '0.0.0.0', resolve))
    const { status, lines } = preflight({
      PORT: String((server.address() as AddressInfo).port),
      DATA_DIR: path.join(folder, 'taken'),
    })
    server.close()
    expect(status).toBe(1)
    expect(lines).toHaveLength(1)
    expect(lines[0]).toContain('占用')
  })

  it('a data folder below a file', async () => {
    const file = path.join(folder, 'file')
    fs.writeFileSync(file, '')
    const { status, lines } = preflight({
      DATA_DIR: path.join(file, 'data'),
      PORT: await freePort(),
    })
    expect(status).toBe(1)
    expect(lines).toHaveLength(1)
    expect(lines[0]).toContain('DATA_DIR')
  })

  it('a database that does not answer', async () => {
    const { status, lines } = preflight({
      DATABASE_URL: `mongodb://127.0.0.1:${await freePort()}/x`,
      DATA_DIR: path.join(folder, 'db'),
      PORT: await freePort(),
    })
    expect(status).toBe(1)
    expect(lines).toHaveLength(1)
  })

  it('passes good settings', async () => {
    const dataDir = path.join(folder, 'good')
    expect(preflight({ DATA_DIR: dataDir, PORT: await freePort() })).toEqual({
      status: 0,
      lines: [],
    })
    expect(fs.existsSync(path.join(dataDir, 'gongmei.db'))).toBe(false)
  })
})
