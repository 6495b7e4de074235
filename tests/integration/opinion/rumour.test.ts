import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Id } from '@/access/scope'
import type { AlertRow } from '@/opinion/alertRow'
import type { TestApp } from '../../kit/bootApp'
import { bootApp } from '../../kit/bootApp'
import { actionsOn, makeComment, makeNews } from './kit'

let app: TestApp

beforeAll(async () => {
  app = await bootApp()
}, 240_000)
afterAll(() => app?.stop())

describe('a rumour', () => {
  const check = async (id: Id, who: Parameters<TestApp['as']>[0], body: object = {}) =>
    app.request
      .post(`/api/comments/${id}/rumour`)
      .set(await app.as(who))
      .send(body)

  test('is held and not deleted, has a ticket due in hours, an alert and a draft', async () => {
    const news = await makeNews(app, '年终工作安排')
    const id = await makeComment(app, {
      ...{ item: String(news), itemTitle: '年终工作安排', text: '听说年底要裁三成，真的假的' },
    })
    expect((await check(id, 'operator')).status).toBe(403)
    const { body, status } = await check(id, 'chief', { reason: '来源不明' })
    expect(status).toBe(200)
    expect(body).toMatchObject({
      comment: { state: 'held' },
      alert: { level: 'orange' },
      draft: { kind: 'news', title: expect.stringContaining('核实说明') },
    })
    const hours = (Date.parse(body.ticket.dueAt) - Date.now()) / 3_600_000
    expect(Math.round(hours)).toBe(24)
    const comment = await app.payload.findByID({
      ...{ collection: 'comments', id, overrideAccess: true, depth: 0 },
    })
    expect(comment).toMatchObject({
      ...{ state: 'held', isShown: false, violation: 'rumour-unverified' },
      ticket: body.ticket.id,
    })
    const answers = await app.request
      .get(`/api/opinion-alerts/answered-by?kind=news&item=${body.draft.id}`)
      .set(await app.as('moderator'))
    expect(answers.body.alerts).toMatchObject([{ id: String(body.alert.id) }])
    const foreign = await app.request
      .get(`/api/opinion-alerts/answered-by?kind=news&item=${body.draft.id}`)
      .set(await app.as('otherEditor'))
    expect(foreign.body.alerts).toEqual([])
    const again = await check(id, 'chief')
    expect(again.body).toMatchObject({ ticket: body.ticket, draft: body.draft })
  })

  test('the moderator, who writes no articles, begins the draft for those who do', async () => {
    const id = await makeComment(app, { item: '30', text: '据说要停发补贴' })
    const { body } = await check(id, 'moderator')
    expect(body.draft).toMatchObject({ kind: 'news' })
    const alert = (await app.payload.findByID({
      ...{ collection: 'opinion-alerts', id: body.alert.id, overrideAccess: true, depth: 0 },
    })) as unknown as AlertRow
    expect(alert).toMatchObject({ ticket: body.ticket.id, answeredBy: body.draft })
    expect(await actionsOn(app, 'comments', id)).toContain('rumour.check')
    const path = `/api/news/${body.draft.id}?draft=true&depth=0`
    const seen = await app.request.get(path).set(await app.as('editor'))
    expect(seen.body).toMatchObject({
      ...{ _status: 'draft', title: body.draft.title },
      organization: app.organizations.city,
    })
    expect((await app.request.get(path)).status).toBe(404)
    // Going on with it is the editors', as with any article; asked for again it is the same one.
    const change = async (who: 'moderator' | 'editor') =>
      app.request
        .patch(path)
        .set(await app.as(who))
        .send({ digest: '经核实，没有这回事。' })
    expect((await change('moderator')).status).toBe(403)
    expect((await change('editor')).status).toBe(200)
    const again = await app.request
      .post(`/api/opinion-alerts/${body.alert.id}/draft`)
      .set(await app.as('editor'))
    expect([again.status, again.body]).toEqual([200, body.draft])
  })
})
