import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Id } from '@/access/scope'
import type { TestApp } from '../../kit/bootApp'
import { bootApp } from '../../kit/bootApp'
import type { People } from '../../kit/people'
import { makeItem, review, reviewThrough, webAccount } from './kit'

let app: TestApp
beforeAll(async () => {
  app = await bootApp()
  await webAccount(app)
})
afterAll(() => app.stop())

const panel = async (who: keyof People, id: Id) =>
  app.request.get(`/api/news/${id}/review`).set(await app.as(who))

describe('who signs', () => {
  it('a delegate signs 代 within the dates, and not outside them', async () => {
    const day = 86_400_000
    const at = (offset: number) => new Date(Date.now() + offset * day).toISOString()
    const lend = (from: string, until: string) =>
      app.payload.update({
        collection: 'users',
        id: app.people.reviewer1.id as never,
        data: { delegations: [{ to: app.people.moderator.id, from, until }] } as never,
        overrideAccess: true,
      })
    const id = await makeItem(app, { title: '代审' })
    await review(app, 'editor', id, { decision: 'submit' })
    await lend(at(-3), at(-1))
    expect((await review(app, 'moderator', id, { decision: 'approve' })).status).toBe(403)
    await lend(at(-1), at(1))
    const signed = await review(app, 'moderator', id, { decision: 'approve' })
    expect(signed.status).toBe(200)
    expect(signed.body.decisions.at(-1).by).toMatchObject({
      name: '测试moderator',
      for: { name: '测试reviewer1' },
    })
    await lend(at(-3), at(-2))
  })

  it('an emergency goes by 初审 and 终审, and is followed up', async () => {
    const bare = await makeItem(app, { title: '台风', type: 'urgent' })
    expect((await review(app, 'editor', bare, { decision: 'submit' })).status).toBe(409)
    const id = await makeItem(app, {
      title: '台风',
      type: 'urgent',
      emergency: { reason: '台风登陆', authorisedBy: '终主任电话' },
    })
    expect((await review(app, 'editor', id, { decision: 'submit' })).body).toMatchObject({
      risk: 'C',
      emergency: true,
    })
    await review(app, 'reviewer1', id, { decision: 'approve' })
    const approved = (await review(app, 'chief', id, { decision: 'approve' })).body
    expect(approved).toMatchObject({ state: 'approved', stageLabel: '补审' })
    expect(
      new Date(approved.followUpDueAt).getTime() - new Date(approved.approvedAt).getTime(),
    ).toBe(86_400_000)
    expect((await panel('reviewer2', id)).body).toMatchObject({
      allowed: { followUp: true },
      checklist: ['姓名', '职务', '排序', '日期', '数字', '单位'],
    })
    expect(
      (await review(app, 'reviewer2', id, { decision: 'followUp', opinion: '无异议' })).body
        .followUpDoneAt,
    ).toBeTruthy()
  })

  it('an organization’s own chain holds for new reviews, also below it, and not for running ones', async () => {
    const running = await makeItem(app, { title: '旧流程' })
    await review(app, 'editor', running, { decision: 'submit' })
    const stage = (key: string, title: string, role: string) => ({
      key,
      title,
      role,
      hours: 1,
      checklist: [],
    })
    const template = await app.payload.create({
      collection: 'review-templates',
      data: {
        name: '两级',
        risk: 'A',
        organization: app.organizations.city,
        active: true,
        stages: [stage('first', '一审', 'reviewer1'), stage('final', '二审', 'chief')],
      } as never,
      overrideAccess: true,
    })
    const id = await makeItem(
      app,
      { title: '新流程', organization: app.organizations.district },
      'districtEditor',
    )
    const run = (await review(app, 'districtEditor', id, { decision: 'submit' })).body
    expect(run.stages.map(({ title }: { title: string }) => title)).toEqual(['一审', '二审'])
    await review(app, 'reviewer1', running, { decision: 'approve' })
    expect((await panel('editor', running)).body.run.stage).toBe('second')
    await app.payload.delete({
      collection: 'review-templates',
      id: template.id,
      overrideAccess: true,
    })
  })
})

describe('the terms of the approval', () => {
  it('not before its time, and not on the site without a web account', async () => {
    const later = await makeItem(app, { title: '定时' })
    await reviewThrough(app, later, { publishAt: new Date(Date.now() + 3_600_000).toISOString() })
    const headers = await app.as('chief')
    const early = await app.request
      .patch(`/api/news/${later}`)
      .set(headers)
      .send({ _status: 'published' })
    expect(early.status).toBe(409)
    expect(early.body.errors[0].message).toContain('时间')
    expect(
      (await app.request.get(`/api/news/${later}?depth=0`).set(headers)).body.reviewState,
    ).toBe('scheduled')
  })

  it('opens for no other word, and the refusal changes nothing', async () => {
    const id = await makeItem(app, { title: '定稿' })
    const run = await reviewThrough(app, id)
    await app.request
      .patch(`/api/news/${id}`)
      .set(await app.as('chief'))
      .send({ _status: 'published', digest: '多一句' })
      .expect(409)
    expect(
      (await app.request.get(`/api/reviews/${run.id}`).set(await app.as('chief'))).body.state,
    ).toBe('approved')
  })
})
