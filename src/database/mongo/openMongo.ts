import mongoose from 'mongoose'

import { DatabaseUnreachable } from '../errors'

// A server is looked for during 5 s, within the 8 s in which a start must tell what is wrong.
const startMs = 5_000

/** Given to Payload's adapter too, so that its own opening of the same connection changes nothing. */
export const connectOptions = { serverSelectionTimeoutMS: startMs, connectTimeoutMS: startMs }

/** Opens a connection and signs in. Throws DatabaseUnreachable, without the password. */
export async function openMongo({
  connection,
  url,
}: {
  connection: mongoose.Connection
  url: string
}): Promise<void> {
  try {
    await connection.openUri(url, connectOptions)
    // A wrong password is told by some servers only when the first command comes.
    await connection.getClient().db().command({ ping: 1 })
  } catch (cause) {
    throw new DatabaseUnreachable({ target: withoutPassword(url), why: reasonOf(cause), cause })
  }
}

/** Checks, before anything is started, that there is a server and that it lets us in. */
export async function checkMongo(url: string): Promise<void> {
  const connection = mongoose.createConnection()
  try {
    await openMongo({ connection, url })
  } finally {
    await connection.close().catch(() => undefined)
  }
}

function withoutPassword(url: string): string {
  return url.replace(/\/\/[^@/]*@/, '//***@')
}

function reasonOf(cause: unknown): string {
  const [text = ''] = (cause instanceof Error ? cause.message : String(cause)).split('\n')
  const known = reasons.find(([pattern]) => pattern.test(text))
  return `${known?.[1] ?? '连接失败 / cannot connect'} (${text.slice(0, 200)})`
}

const reasons: [RegExp, string][] = [
  [/auth/i, '用户名或密码不对 / authentication failed'],
  [/ENOTFOUND|EAI_AGAIN|querySrv/, '找不到主机 / host not found'],
  [/ECONNREFUSED/, '端口没有服务 / nothing listens on that port'],
  [/timed? ?out|ETIMEDOUT/i, '没有应答 / no answer'],
]
