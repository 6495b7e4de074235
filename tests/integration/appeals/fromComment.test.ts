import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'
import { seal } from '@/access/secrets'
import type { CommentLike } from '@/appeals/openFromComment'
import type { TestApp } from '../../kit/bootApp'
import { bootApp } from '../../kit/bootApp'
import { eventsOf, makeComment, makeMember, openTicket } from './kit'

let app: TestApp
beforeAll(async () => {
  app = await bootApp()
})
afterAll(() => app.stop())

const open = async (comment: CommentLike, more = {}) => {
  const { openFromComment } = await import('@/appeals/openFromComment')
  return openFromComment({ req: await createLocalReq({}, app.payload), comment, ...more })
}
const handled = (id: unknown, who: 'moderator', body: object) => async () =>
  app.request
    .post(`/api/appeals/${String(id)}/handle`)
    .set(await app.as(who))
    .send(body)

describe('a comment becomes a ticket', () => {
  it('opens one with owner, due date and history, and names it', async () => {
    const comment = await makeComment(app)
    const ticket = await open({ ...comment, intent: 'appeal' })
    expect(ticket).toMatchObject({ kind: 'appeal', state: 'open', source: 'comment', round: 0 })
    expect(ticket.number).toMatch(/^SQ\d{8}-\d{6}$/)
    expect(Date.parse(ticket.dueAt)).toBeGreaterThan(Date.now() + 4 * 86_400_000)
    expect(ticket.history).toHaveLength(1)
    const { payload } = app
    const again = await payload.findByID({ collection: 'comments', id: comment.id, depth: 0 })
    expect(String(again.ticket)).toBe(String(ticket.id))
    expect(await eventsOf(app, ticket.id)).toEqual(['appeal.open'])
  })

  it('opens it once, also of two at the same moment', async () => {
    const comment = await makeComment(app)
    const [first, second] = await Promise.all([open(comment), open(comment)])
    const third = await open(comment)
    expect(new Set([first, second, third].map(({ number }) => number)).size).toBe(1)
    expect(await eventsOf(app, first.id)).toEqual(['appeal.open'])
  })

  it('follows the words of the settings and the names of the tree', async () => {
    const { payload, organizations } = app
    await payload.updateGlobal({
      slug: 'moderation-settings',
      data: {
        routes: [{ words: '二车间，焊接班', organization: organizations.district as never }],
      },
      overrideAccess: true,
    })
    const fan = await openTicket(app, { text: '二车间风扇坏了一个月没人修' })
    expect(String(fan.organization)).toBe(String(organizations.district))
    expect(String(fan.raisedIn)).toBe(String(organizations.city))
    const named = await openTicket(app, { text: '星桥区总工会的食堂能不能管管' })
    expect(String(named.organization)).toBe(String(organizations.district))
  })

  it('does not take an edited comment for the same thing', async () => {
    const { payload } = app
    const sealed = (text: string) => seal(text, payload.secret)
    const comment = await makeComment(app, { text: '风扇坏了', original: sealed('风扇坏了') })
    const ticket = await open(comment)
    await handled(ticket.id, 'moderator', { type: 'answer', text: '已经修好。' })()
    expect((await open(comment)).state).toBe('answered')
    await payload.db.updateOne({
      collection: 'comments',
      id: comment.id,
      data: { text: '空调也坏了', original: sealed('空调也坏了') },
    })
    const edited = await open({ ...comment, text: '空调也坏了' })
    expect(edited).toMatchObject({ number: ticket.number, state: 'open', text: '空调也坏了' })
    expect(await eventsOf(app, ticket.id)).toEqual([
      'appeal.open',
      'appeal.answer',
      'appeal.reopen',
    ])
    expect((await open({ ...comment, text: '空调也坏了' })).round).toBe(edited.round)
  })

  it('keeps what a reader reports apart from what its author asked', async () => {
    const author = await makeMember(app, '周*', app.organizations.city)
    const comment = { ...(await makeComment(app, { member: author.id })), member: author.id }
    const own = await open(comment)
    const report = await open(comment, { isByOthers: true })
    expect(report).toMatchObject({ kind: 'report', state: 'open' })
    expect(report.number).not.toBe(own.number)
    expect(report.member ?? null).toBeNull()
    expect((await open(comment, { isByOthers: true })).number).toBe(report.number)
    await handled(report.id, 'moderator', { type: 'answer', text: '已核查，没有违规。' })()
    expect((await open(comment, { isByOthers: true })).number).not.toBe(report.number)
    expect((await open(comment)).number).toBe(own.number)
  })

  it('takes the shorter promise when it turns out to be a rumour', async () => {
    const comment = await makeComment(app)
    const before = await open(comment)
    const after = await open(comment, { kind: 'rumour' })
    expect(after).toMatchObject({ number: before.number, kind: 'rumour' })
    expect(Date.parse(after.dueAt)).toBeLessThan(Date.parse(before.dueAt))
    expect(Date.parse(after.dueAt)).toBeLessThanOrEqual(Date.now() + 24 * 3_600_000)
  })

  it('lets a person choose an owner of theirs only', async () => {
    const { payload, organizations, people } = app
    const { openFromComment } = await import('@/appeals/openFromComment')
    const user = await payload.findByID({ collection: 'users', id: people.moderator.id, depth: 0 })
    const as = { ...user, collection: 'users' as const }
    const choose = async (owner: typeof organizations.city) =>
      openFromComment({
        req: await createLocalReq({ user: as as never }, payload),
        comment: await makeComment(app),
        owner,
      })
    expect(String((await choose(organizations.district)).organization)).toBe(
      String(organizations.district),
    )
    await expect(choose(organizations.other)).rejects.toMatchObject({ status: 403 })
  })
})
