import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { TestApp } from '../../kit/bootApp'
import { bootApp } from '../../kit/bootApp'
import type { AppealRow } from '@/appeals/appealRow'
import { eventsOf, openTicket } from './kit'

let app: TestApp
beforeAll(async () => {
  app = await bootApp()
})
afterAll(() => app.stop())

const DAY = 86_400_000
const set = (id: AppealRow['id'], data: object) =>
  app.payload.db.updateOne({ collection: 'appeals', id, data: data as never })
const read = async (id: AppealRow['id']) =>
  (await app.payload.findByID({ collection: 'appeals', id, depth: 0 })) as unknown as AppealRow

describe('overdue tickets', () => {
  it('are brought before the superior once a level, going on after one that fails', async () => {
    const { escalateOverdue } = await import('@/appeals/escalateOverdue')
    const { district, city } = app.organizations
    const now = new Date('2026-03-04T02:00:00Z')
    const late = { dueAt: '2026-03-03T16:00:00.000Z' }
    const broken = await openTicket(app, { organization: district })
    const fine = await openTicket(app, { organization: district })
    const top = await openTicket(app)
    const inTime = await openTicket(app)
    await set(broken.id, { ...late, history: 5 })
    for (const { id } of [fine, top]) await set(id, late)
    const done = await escalateOverdue(app.payload, now)
    expect(done).toEqual({ escalated: 2, failed: [broken.number] })

    const told = await read(fine.id)
    expect(told).toMatchObject({ escalations: 1, round: 1 })
    expect(String(told.escalatedTo)).toBe(String(city))
    expect(told.history?.at(-1)).toMatchObject({ act: 'escalate', to: '云帆市总工会' })
    // Nobody above: late it is, and nothing says that somebody was told.
    const alone = await read(top.id)
    expect(alone.escalatedTo ?? null).toBeNull()
    expect(alone.history?.at(-1)?.to).toBeUndefined()
    expect((await read(inTime.id)).escalations).toBe(0)

    expect((await escalateOverdue(app.payload, new Date(now.getTime() + DAY))).escalated).toBe(0)
    const later = new Date(now.getTime() + 6 * DAY)
    expect((await escalateOverdue(app.payload, later)).escalated).toBe(2)
    expect(await eventsOf(app, fine.id)).toEqual([
      ...['appeal.open', 'appeal.escalate', 'appeal.escalate'],
    ])
  })
})

describe('figures of a month', () => {
  it('count what came in, how soon it was answered, and who was content', async () => {
    const { district, other } = app.organizations
    const at = (day: string) => `2025-02-${day}T04:00:00.000Z`
    const row = async (organization: unknown, data: object) => {
      const { id } = await openTicket(app, { organization })
      await set(id, { createdAt: at('03'), dueAt: at('10'), ...data })
    }
    await row(district, { state: 'closed', repliedAt: at('05'), satisfaction: 4 })
    await row(district, { state: 'answered', repliedAt: at('12'), satisfaction: 5 })
    await row(district, { kind: 'technical' })
    await row(other, { state: 'closed', repliedAt: at('04') })
    await row(district, { createdAt: '2025-01-31T15:59:00.000Z' })
    const figures = async (who: 'moderator' | 'districtEditor', query: string, csv = '') =>
      app.request.get(`/api/appeals/figures${csv}?${query}`).set(await app.as(who))
    const { body } = await figures('moderator', 'month=2025-02')
    expect(body.total).toEqual({
      ...{ received: 3, byKind: { appeal: 2, technical: 1 }, answered: 2, overdue: 1 },
      ...{ inTimePercent: 33.3, medianDays: 5.5, satisfaction: 4.5, rated: 2 },
    })
    const of = (id: unknown) => `month=2025-02&organization=${String(id)}`
    expect((await figures('districtEditor', of(app.organizations.city))).status).toBe(404)
    expect((await figures('districtEditor', of(other))).status).toBe(404)
    expect((await figures('districtEditor', of(district))).body.total.received).toBe(3)
    expect((await figures('moderator', 'month=2025-2')).status).toBe(400)
    const csv = await figures('moderator', 'month=2025-02', '.csv')
    expect(csv.headers['content-type']).toContain('text/csv')
    expect(csv.text).toContain('星桥区总工会')
    expect(csv.text).not.toContain('别处总工会')
  })
})
