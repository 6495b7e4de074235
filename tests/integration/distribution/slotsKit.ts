import type { Id } from '@/access/scope'
import type { setUp } from './setUp'

export type World = Awaited<ReturnType<typeof setUp>>
type Who = Parameters<World['app']['as']>[0]

export const minutes = (count: number, from = Date.now()) =>
  new Date(from + count * 60_000).toISOString()

/** The next moment a clock in Beijing shows this time, at least two days ahead. */
export function beijingClock(time: string, daysAhead = 2): string {
  const day = new Date(Date.now() + 8 * 3_600_000 + daysAhead * 86_400_000).toISOString()
  return new Date(`${day.slice(0, 10)}T${time}:00+08:00`).toISOString()
}

export const slotsKit = (world: World) => {
  const { app, payload } = world
  return {
    async call(who: Who | undefined, path: string, body: object = {}) {
      const request = app.request.post(path).send(body)
      return who ? request.set(await app.as(who)) : request
    },
    async get(who: Who | undefined, path: string) {
      const request = app.request.get(path)
      return who ? request.set(await app.as(who)) : request
    },
    /** Columns as another process, or time, would have left them. */
    set: (id: Id, data: Record<string, unknown>) =>
      payload.db.updateOne({ collection: 'deliveries', id, data }),
    async day(sort: string, title: string, more: Record<string, unknown> = {}) {
      const { id } = await payload.create({
        collection: 'calendar-days',
        data: { title, sort, from: minutes(-60), until: minutes(600), ...more } as never,
        overrideAccess: true,
      })
      return () => payload.delete({ collection: 'calendar-days', id, overrideAccess: true })
    },
    quiet: (quietFrom: string, quietUntil: string) =>
      payload.updateGlobal({
        slug: 'site-settings',
        data: { quietFrom, quietUntil },
        overrideAccess: true,
      }),
    async account(data: Record<string, unknown>): Promise<Id> {
      const whole = {
        channel: 'wechat',
        enabled: true,
        organization: app.organizations.city,
        ...data,
      }
      const made = await payload.create({
        collection: 'channel-accounts',
        data: whole as never,
        overrideAccess: true,
      })
      return made.id
    },
  }
}
