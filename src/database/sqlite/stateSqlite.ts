import type { LockedClient } from './lockedClient'

/** A row of platform-state; `value` is JSON, `expiresAt` ISO or null. */
export type StateRow = { key: string; value?: unknown; expiresAt?: string | null }

type At = { now: Date }

/**
 * platform-state on SQLite, one statement an action: tokens, counters and references are asked for many times in every
 * delivery, and an adapter's insert is a find, an insert and a find. Payload stores dates as ISO text in UTC.
 */
export const stateSqlite = (client: LockedClient) => ({
  read: async (key: string): Promise<StateRow | undefined> => {
    const { rows } = await client.execute({ sql: read, args: { key } })
    const [row] = rows
    if (!row) return undefined
    const expiresAt = row.expires_at === null ? null : String(row.expires_at)
    return { key, value: row.value === null ? null : JSON.parse(String(row.value)), expiresAt }
  },
  write: async ({ now, ...row }: StateRow & At): Promise<void> => {
    await client.execute({ sql: write, args: argsOf(row, now) })
  },
  /** False when there is a row with this key, which stays as it is. */
  claim: async ({ now, ...row }: StateRow & At): Promise<boolean> => {
    const { rows } = await client.execute({ sql: claim, args: argsOf(row, now) })
    return rows.length > 0
  },
  /** Adds 1, or begins at 1, and gives the number; undefined, and nothing added, when it has reached `limit`. */
  countUp: async (row: At & { key: string; limit: number; expiresAt: string }) => {
    if (row.limit < 1) return undefined
    const { key, limit, expiresAt, now } = row
    const args = { ...argsOf({ key, value: 1, expiresAt }, now), limit }
    const { rows } = await client.execute({ sql: countUp, args })
    return rows[0] && Number(rows[0].value)
  },
})

const argsOf = ({ key, value, expiresAt }: StateRow, now: Date) => ({
  key,
  value: value === undefined || value === null ? null : JSON.stringify(value),
  expires: expiresAt ?? null,
  at: now.toISOString(),
})

const read = 'SELECT value, expires_at FROM platform_state WHERE key = :key'

const insert = `INSERT INTO platform_state (key, value, expires_at, created_at, updated_at)
  VALUES (:key, :value, :expires, :at, :at)`

const write = `${insert} ON CONFLICT (key) DO UPDATE
  SET value = excluded.value, expires_at = excluded.expires_at, updated_at = excluded.updated_at`

const claim = `${insert} ON CONFLICT (key) DO NOTHING RETURNING key`

// The JSON of a count is its digits.
const countUp = `${insert} ON CONFLICT (key) DO UPDATE
  SET value = CAST(CAST(platform_state.value AS INTEGER) + 1 AS TEXT),
    expires_at = excluded.expires_at, updated_at = excluded.updated_at
  WHERE CAST(platform_state.value AS INTEGER) < :limit
  RETURNING value`
