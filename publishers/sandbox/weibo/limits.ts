import { Refused } from './errors'
import type { AccountState, App } from './state'
import type { Endpoint, World } from './world'

export const HOUR_MS = 3_600_000
const BURST_MS = 600_000

/** Counts one call; 10022, 10023 or 10024 when the hour allows no more. A refused call counts for nothing. */
export const spend = (
  owner: AccountState,
  {
    app,
    api,
    limit,
    ip,
    world,
  }: { app: App; api: string; limit?: Endpoint['limit']; ip: string; world: World },
): void => {
  const hour = Math.floor(world.now() / HOUR_MS)
  const slice = world.slice()
  if (slice.ipHour.hour !== hour) slice.ipHour = { hour, used: {} }
  if (owner.hour.hour !== hour) owner.hour = { hour, used: {} }
  const { used } = owner.hour
  const all = `${app.appKey} *`
  const own = `${app.appKey} ${limit ?? ''}`
  const byIp = slice.ipHour.used[ip] ?? 0
  if (byIp >= app.limits.ip) throw new Refused(10022)
  if ((used[all] ?? 0) >= app.limits.user) throw new Refused(10023)
  if (limit && (used[own] ?? 0) >= app.limits[limit]) throw new Refused(10024, { about: `/${api}` })
  slice.ipHour.used[ip] = byIp + 1
  used[all] = (used[all] ?? 0) + 1
  if (limit) used[own] = (used[own] ?? 0) + 1
}

/** 20016 for an hour once somebody posts faster than people do. */
export const slowDown = (owner: AccountState, { app, world }: { app: App; world: World }): void => {
  const now = world.now()
  if (now < owner.tooFastUntil) throw new Refused(20016)
  const recent = owner.posts.filter(({ createdAt }) => createdAt > now - BURST_MS)
  if (recent.length < app.limits.burst) return
  owner.tooFastUntil = now + HOUR_MS
  throw new Refused(20016)
}

/** account/rate_limit_status. */
export const limitStatus = (
  owner: AccountState,
  { app, ip, world }: { app: App; ip: string; world: World },
) => {
  const now = world.now()
  const hour = Math.floor(now / HOUR_MS)
  const used = owner.hour.hour === hour ? owner.hour.used : {}
  const { ipHour } = world.slice()
  const left = (limit: number, name: string) =>
    Math.max(0, limit - (used[`${app.appKey} ${name}`] ?? 0))
  const { limits } = app
  const byIp = ipHour.hour === hour ? (ipHour.used[ip] ?? 0) : 0
  const of = (api: string, name: 'statuses' | 'comments') => ({
    api,
    limit: limits[name],
    limit_time_unit: 'HOURS',
    remaining_hits: left(limits[name], name),
  })
  return {
    ip_limit: limits.ip,
    limit_time_unit: 'HOURS',
    remaining_ip_hits: Math.max(0, limits.ip - byIp),
    remaining_user_hits: left(limits.user, '*'),
    reset_time: beijingTime((hour + 1) * HOUR_MS),
    reset_time_in_seconds: Math.ceil(((hour + 1) * HOUR_MS - now) / 1000),
    user_limit: limits.user,
    api_rate_limits: [of('/statuses/share', 'statuses'), of('/comments/create', 'comments')],
  }
}

const beijingTime = (ms: number): string =>
  new Date(ms + 8 * HOUR_MS).toISOString().slice(0, 19).replace('T', ' ')
