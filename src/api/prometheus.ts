import type { Endpoint, Payload } from 'payload'

const states = [
  'scheduled',
  'queued',
  'running',
  'accepted',
  'published',
  'handedOff',
  'failed',
  'unconfirmed',
  'cancelled',
  'recalled',
] as const

/** `GET /api/metrics`: counts only, in Prometheus' text format. */
export const metricsEndpoint: Endpoint = {
  path: '/metrics',
  method: 'get',
  handler: async ({ payload }) => {
    const lines = [
      '# HELP gongmei_deliveries Deliveries by state.',
      '# TYPE gongmei_deliveries gauge',
      ...(await Promise.all(
        states.map(
          async (state) =>
            `gongmei_deliveries{state="${state}"} ${await deliveriesIn(payload, state)}`,
        ),
      )),
      '# HELP gongmei_reviews_open Reviews waiting for a decision.',
      '# TYPE gongmei_reviews_open gauge',
      `gongmei_reviews_open ${await openReviews(payload)}`,
      '# HELP process_resident_memory_bytes Resident memory of this web process.',
      '# TYPE process_resident_memory_bytes gauge',
      `process_resident_memory_bytes ${process.memoryUsage.rss()}`,
    ]
    return new Response(`${lines.join('\n')}\n`, {
      headers: {
        'Content-Type': 'text/plain; version=0.0.4; charset=utf-8',
        'Cache-Control': 'no-store',
      },
    })
  },
}

const deliveriesIn = async (payload: Payload, state: string) =>
  (
    await payload.count({
      collection: 'deliveries',
      where: { state: { equals: state } },
      overrideAccess: true,
    })
  ).totalDocs

const openReviews = async (payload: Payload) =>
  (
    await payload.count({
      collection: 'reviews',
      where: { state: { equals: 'inReview' } },
      overrideAccess: true,
    })
  ).totalDocs
