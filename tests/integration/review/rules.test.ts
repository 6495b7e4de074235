import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readHead, readLog } from '@/audit/readLog'
import { verifyChain } from '@/audit/verify'
import type { Id } from '@/access/scope'
import type { TestApp } from '../../kit/bootApp'
import { bootApp } from '../../kit/bootApp'
import type { People } from '../../kit/people'
import { body, makeItem, review, webAccount } from './kit'

let app: TestApp
beforeAll(async () => {
  app = await bootApp()
  await webAccount(app)
})
afterAll(() => app.stop())

const save = async (who: keyof People, id: Id, data: object, query = '?draft=true&autosave=true') =>
  app.request
    .patch(`/api/news/${id}${query}`)
    .set(await app.as(who))
    .send(data)

const panel = async (who: keyof People, id: Id) =>
  app.request.get(`/api/news/${id}/review`).set(await app.as(who))

describe('the review endpoint', () => {
  it('answers 401, 403, 404, 400 and 409 with a reason', async () => {
    const id = await makeItem(app, { title: '状态码' })
    const anonymous = await app.request.post(`/api/news/${id}/review`).send({ decision: 'submit' })
    expect(anonymous.status).toBe(401)
    expect((await app.request.get(`/api/news/${id}/review`)).status).toBe(401)
    expect((await review(app, 'otherEditor', id, { decision: 'submit' })).status).toBe(403)
    expect((await review(app, 'administrator', id, { decision: 'submit' })).status).toBe(403)
    expect((await review(app, 'editor', 999_999, { decision: 'submit' })).status).toBe(404)
    expect((await review(app, 'editor', 'x; drop' as never, { decision: 'submit' })).status).toBe(
      404,
    )
    expect((await review(app, 'editor', id, { decision: 'publish' })).status).toBe(400)
    expect((await review(app, 'editor', id, {})).status).toBe(400)
    const early = await review(app, 'chief', id, { decision: 'approve' })
    expect(early.status).toBe(409)
    expect(early.body.errors[0].message).toContain('送审')
    const malformed = await app.request
      .post(`/api/news/${id}/review`)
      .set(await app.as('editor'))
      .set('Content-Type', 'application/json')
      .send('{')
    expect(malformed.status).toBe(400)
  })

  it('refuses a submission that lacks something, naming each', async () => {
    const id = await makeItem(app, { title: '', body: null, type: 'repost' })
    const answer = await review(app, 'editor', id, { decision: 'submit' })
    expect(answer.status).toBe(409)
    const words = answer.body.errors.map(({ message }: { message: string }) => message).join()
    for (const part of ['标题', '正文', '来源单位', '原作者', '原标题', '原文网址'])
      expect(words).toContain(part)
  })

  it('refuses what the fields themselves would refuse at the release', async () => {
    const id = await makeItem(app, { title: '长'.repeat(101) })
    expect((await review(app, 'editor', id, { decision: 'submit' })).status).toBe(409)
  })

  it('tells the panel what each person may do, and why not', async () => {
    const id = await makeItem(app, { title: '面板' })
    expect((await panel('editor', id)).body).toMatchObject({
      state: 'draft',
      run: null,
      allowed: { submit: true, approve: expect.stringContaining('送审') },
    })
    await review(app, 'editor', id, { decision: 'submit' })
    const seen = (await panel('reviewer1', id)).body
    expect(seen).toMatchObject({
      state: 'inReview',
      allowed: {
        approve: true,
        return: true,
        submit: expect.any(String),
        reject: expect.any(String),
      },
    })
    expect(seen.checklist).toHaveLength(2)
    expect(seen.accounts).toMatchObject([{ name: '网站', channel: 'web' }])
    expect(seen.run.snapshot).toBeUndefined()
    expect((await panel('editor', id)).body.allowed).toMatchObject({ withdraw: true })
    await review(app, 'reviewer1', id, { decision: 'opened' })
    expect((await panel('editor', id)).body.allowed.withdraw).toContain('打开')
  })
})

describe('during the review', () => {
  it('only the reviewer of the open stage changes the text, and the change shows', async () => {
    const id = await makeItem(app, { title: '改稿' })
    await review(app, 'editor', id, { decision: 'submit' })
    expect((await save('editor', id, { title: '偷改' })).status).toBe(409)
    expect((await save('reviewer2', id, { title: '偷改' })).status).toBe(409)
    expect((await save('editor', id, { title: '改稿' })).status).toBe(200)
    expect((await save('editor', id, { risk: 'B' })).status).toBe(409)
    expect((await save('editor', id, { publishAt: '2030-01-01T00:00:00.000Z' })).status).toBe(409)
    expect((await save('reviewer1', id, { title: '改过的稿' })).status).toBe(200)
    const { diff, revision } = (await panel('reviewer1', id)).body
    expect(diff.sinceLastDecision[0]).toMatchObject({ field: 'title', label: '标题' })
    const passed = await review(app, 'reviewer1', id, { decision: 'approve', revision })
    expect(passed.body).toMatchObject({ stage: 'second', revision })
    expect((await save('reviewer2', id, { title: '复审改' })).status).toBe(200)
    expect((await review(app, 'reviewer2', id, { decision: 'approve', revision })).status).toBe(409)
    expect((await review(app, 'reviewer2', id, { decision: 'approve' })).status).toBe(200)
    expect((await save('chief', id, { title: '终审改' })).status).toBe(409)
    expect((await review(app, 'chief', id, { decision: 'approve' })).status).toBe(200)
  })

  it('two approvals at once: one wins, the other hears it', async () => {
    const id = await makeItem(app, { title: '同时' })
    await review(app, 'editor', id, { decision: 'submit' })
    await review(app, 'reviewer1', id, { decision: 'approve' })
    await review(app, 'reviewer2', id, { decision: 'approve' })
    const both = await Promise.all([
      review(app, 'chief', id, { decision: 'approve' }),
      review(app, 'secondChief', id, { decision: 'approve' }),
      review(app, 'chief', id, { decision: 'approve' }),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409, 409])
    const events = await app.payload.count({
      collection: 'audit-events',
      where: {
        and: [{ action: { equals: 'review.finish' } }, { targetId: { equals: String(id) } }],
      },
      overrideAccess: true,
    })
    expect(events.totalDocs).toBe(1)
    const deliveries = await app.payload.count({
      collection: 'deliveries',
      where: { item: { equals: String(id) } },
      overrideAccess: true,
    })
    expect(deliveries.totalDocs).toBe(1)
  })

  it('two submissions at once make one run', async () => {
    const id = await makeItem(app, { title: '同时送审' })
    const both = await Promise.all(
      [1, 2].map(() => review(app, 'editor', id, { decision: 'submit' })),
    )
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
  })

  it('withdraws, returns, resubmits and rejects', async () => {
    const id = await makeItem(app, { title: '来回' })
    await review(app, 'editor', id, { decision: 'submit' })
    expect((await review(app, 'editor', id, { decision: 'withdraw' })).body.state).toBe('withdrawn')
    const again = (await review(app, 'editor', id, { decision: 'submit' })).body
    expect(again.state).toBe('inReview')
    await review(app, 'reviewer1', id, { decision: 'approve' })
    expect((await review(app, 'reviewer2', id, { decision: 'return' })).status).toBe(400)
    expect(
      (await review(app, 'reviewer2', id, { decision: 'return', opinion: '润色', code: 'text' }))
        .body.state,
    ).toBe('returned')
    expect((await save('editor', id, { body: body('润色过的正文') })).status).toBe(200)
    expect((await review(app, 'editor', id, { decision: 'submit' })).body).toMatchObject({
      id: again.id,
      stage: 'second',
    })
    await review(app, 'reviewer2', id, { decision: 'approve' })
    expect(
      (await review(app, 'chief', id, { decision: 'reject', opinion: '时机不当' })).body.state,
    ).toBe('rejected')
    expect((await review(app, 'editor', id, { decision: 'submit' })).status).toBe(409)
    expect((await save('editor', id, { title: '重写' })).status).toBe(200)
    expect((await review(app, 'editor', id, { decision: 'submit' })).body).toMatchObject({
      state: 'inReview',
      stage: 'first',
    })
    const runs = await app.payload.find({
      collection: 'reviews',
      where: { item: { equals: String(id) } },
      overrideAccess: true,
    })
    expect(runs.totalDocs).toBe(3)
  })
})

it('leaves a whole audit log, one event for each change of state', async () => {
  const { problems, count } = await verifyChain({
    rows: readLog(app.payload),
    head: await readHead(app.payload),
    key: app.payload.secret,
  })
  expect(problems).toEqual([])
  expect(count).toBeGreaterThan(30)
})
