import type { Connection } from 'mongoose'

export type MongoServer = {
  /** Replica sets and sharded clusters have them; single servers and FerretDB do not. */
  hasTransactions: boolean
  /** MongoDB changes one document atomically. FerretDB 1 reads, then writes what it has read. */
  hasAtomicUpdates: boolean
  /** Server clock minus ours, in ms: leases of several machines are compared on one clock. */
  skewMs: number
}

/** Asks `hello` and `buildInfo`. */
export async function describeServer(connection: Connection): Promise<MongoServer> {
  const admin = connection.getClient().db('admin')
  const asked = Date.now()
  const hello = await admin.command({ hello: 1 })
  const answered = Date.now()
  const build = await admin.command({ buildInfo: 1 }).catch(() => ({}) as Record<string, unknown>)
  const isCluster = Boolean(hello.setName) || hello.msg === 'isdbgrid'
  const isFerret = /^v?1\./.test(String(build.ferretdbVersion ?? ''))
  const localTime = hello.localTime instanceof Date ? hello.localTime.getTime() : undefined
  return {
    hasAtomicUpdates: !isFerret,
    hasTransactions: isCluster && !isFerret && hello.logicalSessionTimeoutMinutes != null,
    skewMs: localTime === undefined ? 0 : localTime - (asked + answered) / 2,
  }
}
