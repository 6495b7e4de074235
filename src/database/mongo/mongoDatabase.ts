import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { mongooseAdapter } from '@payloadcms/db-mongodb'
import type { DatabaseAdapterObj, Payload } from 'payload'
import { defaultBeginTransaction } from 'payload'

import type { ClusterTurn } from './clusterTurn'
import { clusterTurn } from './clusterTurn'
import { describeServer } from './describeServer'
import { commitTransaction, rollbackTransaction } from './endTransaction'
import { connectOptions, openMongo } from './openMongo'

/** What inTransaction needs beside Payload's own adapter. */
export type GongmeiMongo = MongooseAdapter & {
  clusterTurn: ClusterTurn
  hasTransactions: boolean
  hasAtomicUpdates: boolean
}

/** Payload's MongoDB adapter, with transactions if and only if the server has them. */
export function mongoDatabase({
  url,
  migrationDir,
}: {
  url: string
  migrationDir: string
}): DatabaseAdapterObj<MongooseAdapter> {
  const base = mongooseAdapter({
    url,
    migrationDir,
    connectOptions,
    // Awaited at start: until a unique index exists, the same row can be written twice.
    ensureIndexes: true,
    // Neither hints nor $lookup pipelines are served by every MongoDB-compatible server.
    disableIndexHints: true,
    useJoinAggregations: false,
    usePipelineInSortLookup: false,
  })
  const init = ({ payload }: { payload: Payload }) => {
    const adapter = base.init({ payload }) as GongmeiMongo
    return detectingTransactions({ adapter, url })
  }
  return { ...base, init }
}

function detectingTransactions({ adapter, url }: { adapter: GongmeiMongo; url: string }) {
  const { connect, beginTransaction } = adapter
  adapter.commitTransaction = (id) => commitTransaction({ adapter, id })
  adapter.rollbackTransaction = (id) => rollbackTransaction({ adapter, id })
  adapter.connect = async (options) => {
    await openMongo({ connection: adapter.connection, url })
    await connect?.call(adapter, options)
    const server = await describeServer(adapter.connection)
    adapter.hasTransactions = server.hasTransactions
    adapter.hasAtomicUpdates = server.hasAtomicUpdates
    adapter.clusterTurn = clusterTurn({ connection: adapter.connection, skewMs: server.skewMs })
    // Payload decides by `replicaSet=` in the URL, which a correct URL may lack.
    adapter.transactionOptions = server.hasTransactions ? majority : (false as never)
    adapter.beginTransaction = server.hasTransactions
      ? () => beginTransaction.call(adapter)
      : defaultBeginTransaction()
  }
  const { destroy } = adapter
  adapter.destroy = async () => {
    await destroy?.call(adapter)
    Object.assign(adapter, { connection: undefined })
  }
  return adapter
}

const majority = {
  readConcern: { level: 'snapshot' },
  writeConcern: { w: 'majority' },
  readPreference: 'primary',
} as const
