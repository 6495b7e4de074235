import type { Endpoint, Payload } from 'payload'

// A worker writes its pulse every few seconds; three missed ones are a worker that is gone.
const pulseMs = 30_000

/** `GET /api/health` → `{ status, database, worker }`: 200 while people can work, 503 when the database is away. */
export const healthEndpoint: Endpoint = {
  path: '/health',
  method: 'get',
  handler: async ({ payload }) => {
    const database = await isAnswering(payload)
    const worker = database ? await workerState(payload) : 'unknown'
    const status = database ? 'ok' : 'down'
    return Response.json(
      { status, database: database ? 'ok' : 'down', worker },
      { status: database ? 200 : 503, headers: { 'Cache-Control': 'no-store' } },
    )
  },
}

async function isAnswering(payload: Payload): Promise<boolean> {
  try {
    await payload.count({ collection: 'platform-state', overrideAccess: true })
    return true
  } catch {
    return false
  }
}

async function workerState(payload: Payload): Promise<'ok' | 'none'> {
  const { docs } = await payload.find({
    collection: 'platform-state',
    where: {
      and: [
        { key: { like: 'worker:' } },
        { updatedAt: { greater_than: new Date(Date.now() - pulseMs).toISOString() } },
      ],
    },
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return docs.length > 0 ? 'ok' : 'none'
}
