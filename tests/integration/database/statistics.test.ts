import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { LockedClient } from '@/database/sqlite/lockedClient'
import type { TestPayload } from './throwAwayConfig'
import { freshDatabase } from './throwAwayConfig'

let payload: TestPayload
let stop: () => Promise<void>

beforeAll(async () => {
  ;({ payload, stop } = await freshDatabase({ sqlite: true }))
})
afterAll(() => stop())

it('knows how rows spread over an index once they were counted', async () => {
  const client = (payload.db as unknown as { client: LockedClient }).client
  for (let n = 0; n < 50; n += 1) {
    await payload.create({
      collection: 'deliveries',
      data: { state: 'queued', nextAt: `2026-01-${String((n % 28) + 1).padStart(2, '0')}` },
    })
  }
  const plan = async () => {
    const { rows } = await client.execute(
      "EXPLAIN QUERY PLAN SELECT id FROM deliveries WHERE state = 'queued' ORDER BY next_at LIMIT 10",
    )
    return rows.map(({ detail }) => String(detail)).join('; ')
  }
  expect(await plan()).toContain('deliveries_state_idx')
  await client.analyse()
  // Every row is queued: walking the days in their order finds ten at once.
  expect(await plan()).toContain('deliveries_next_at_idx')
})
