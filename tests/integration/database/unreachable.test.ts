import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'

import { DatabaseUnreachable } from '@/database'
import { openConnection, prepareFile } from '@/database/sqlite/openConnection'

import { boot, mongoUri } from './throwAwayConfig'

let dataDir: string
beforeEach(() => {
  dataDir = mkdtempSync(path.join(os.tmpdir(), 'database-'))
})
afterEach(() => rmSync(dataDir, { recursive: true, force: true }))

async function refusal(options: { url?: string; dataDir?: string }) {
  const started = Date.now()
  const error = await boot({ dataDir, ...options }).then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  expect(Date.now() - started).toBeLessThan(8_000)
  expect(error).toBeInstanceOf(DatabaseUnreachable)
  const { message } = error as DatabaseUnreachable
  expect(message.split('\n')).toHaveLength(1)
  expect(message).toMatch(/^数据库无法使用 \/ database unreachable: /)
  return message
}

describe('a SQLite file that cannot be used', () => {
  it('is refused when it is not a database', async () => {
    writeFileSync(path.join(dataDir, 'gongmei.db'), 'this is no database, but it is long enough')
    expect(await refusal({})).toMatch('不是 SQLite 数据库')
  })

  it('is refused when its pages are damaged', async () => {
    const file = path.join(dataDir, 'gongmei.db')
    const { raw, client } = openConnection({ file, busyMs: 0 })
    prepareFile({ raw, file })
    raw.exec('CREATE TABLE t (x); PRAGMA journal_mode = DELETE')
    const row = `x'${'ab'.repeat(3000)}'`
    raw.exec(`INSERT INTO t VALUES ${Array(40).fill(`(${row})`).join(',')}`)
    client.close()
    writeFileSync(file, Buffer.alloc(8192, 0xff), { flag: 'r+' } as never)
    expect(await refusal({})).toMatch(/损坏/)
  })

  it('is refused when it is a folder, or below a file', async () => {
    mkdirSync(path.join(dataDir, 'gongmei.db'))
    expect(await refusal({})).toMatch('SQLITE_CANTOPEN')
    writeFileSync(path.join(dataDir, 'plain'), '')
    expect(await refusal({ dataDir: path.join(dataDir, 'plain', 'data') })).toMatch('不是文件夹')
  })
})

describe('a MongoDB that cannot be used', () => {
  it('is refused within 8 s, without telling the password', async () => {
    const mute = await muteServer()
    const messages = await Promise.all([
      refusal({ url: `mongodb://name:secret@127.0.0.1:${await freePort()}/x` }),
      refusal({ url: 'mongodb://no-such-host.invalid/x' }),
      refusal({ url: `mongodb://127.0.0.1:${mute.port}/x` }),
    ])
    mute.close()
    expect(messages[0]).toMatch('端口没有服务')
    expect(messages[0]).not.toMatch('secret')
    expect(messages[1]).toMatch('找不到主机')
    expect(messages[2]).toMatch('没有应答')
  })

  const onMongo = mongoUri ? it : it.skip
  onMongo('is refused when the password is wrong', async () => {
    const url = new URL(mongoUri as string)
    Object.assign(url, { username: 'nobody', password: 'secret' })
    expect(await refusal({ url: url.toString() })).toMatch('用户名或密码不对')
  })
})

/** Accepts connections and says nothing. */
async function muteServer() {
  const sockets: net.Socket[] = []
  const server = net.createServer((socket) => sockets.push(socket)).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const close = () => {
    for (const socket of sockets) socket.destroy()
    server.close()
  }
  return { port: (server.address() as net.AddressInfo).port, close }
}

async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as net.AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}
