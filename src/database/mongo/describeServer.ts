import type { Connection } from 'mongoose'

export type MongoServer = {
  /** Replica sets and sharded clusters have them; single servers and FerretDB do not. */
  hasTransactions: boolean
  /** Server clock minus ours, in ms: leases of several machines are compared on one clock. */
  skewMs: number
}

/** Asks `hello` and `buildInfo`. */
export async function describeServer(connection: Connection): Promise<MongoServer> {
  const admin = connection.getClient().db('admin')
  const asked = Date.now()
  const hello = await admin.command({ hello: 1 })
  const answered = Date.now()
  const build = await admin.command({ buildInfo: 1 }).catch(() => ({}))
  const isCluster = Boolean(hello.setName) || hello.msg === 'isdbgrid'
  const isFerret = Object.keys(build).some((key) => key.toLowerCase().startsWith('ferretdb'))
  const localTime = hello.localTime instanceof Date ? hello.localTime.getTime() : undefined
  return {
    hasTransactions: isCluster && !isFerret && hello.logicalSessionTimeoutMinutes != null,
    skewMs: localTime === undefined ? 0 : localTime - (asked + answered) / 2,
  }
}
