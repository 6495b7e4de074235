import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { TestApp } from '../../kit/bootApp'
import { bootApp } from '../../kit/bootApp'
import { release } from '@/review/release'
import { withdraw } from '@/review/withdraw'
import { body, makeItem, review, reviewThrough, webAccount } from './kit'

let app: TestApp
beforeAll(async () => {
  app = await bootApp()
  await webAccount(app)
})
afterAll(() => app.stop())

describe('three reviews', () => {
  it('take an item from draft to live, with one event a step', async () => {
    const id = await makeItem(app, { title: '云帆市总工会召开推进会' })
    const submitted = await review(app, 'editor', id, { decision: 'submit' })
    expect(submitted.body).toMatchObject({ state: 'inReview', stage: 'first' })
    expect((await review(app, 'reviewer1', id, { decision: 'approve' })).body).toMatchObject({
      stage: 'second',
    })
    expect((await review(app, 'reviewer2', id, { decision: 'approve' })).body).toMatchObject({
      stage: 'final',
    })
    const approved = await review(app, 'chief', id, { decision: 'approve' })
    expect(approved.body).toMatchObject({ state: 'approved', stage: '' })
    expect(approved.body.decisions).toHaveLength(4)

    const events = await app.payload.find({
      collection: 'audit-events',
      where: { and: [{ targetId: { equals: String(id) } }, { targetKind: { equals: 'news' } }] },
      sort: 'seq',
      overrideAccess: true,
    })
    expect(events.docs.map(({ action }) => action)).toEqual([
      'review.submit',
      'review.approve',
      'review.approve',
      'review.finish',
    ])
    const deliveries = await app.payload.find({
      collection: 'deliveries',
      where: { item: { equals: String(id) } },
      overrideAccess: true,
    })
    expect(deliveries.docs).toHaveLength(1)

    expect((await app.request.get(`/api/news/${id}`)).status).toBe(404)
    const first = await release({
      payload: app.payload,
      kind: 'news',
      item: id,
      review: approved.body.id,
    })
    expect(first).toMatchObject({ revision: approved.body.revision, firstTime: true })
    const again = await release({
      payload: app.payload,
      kind: 'news',
      item: id,
      review: approved.body.id,
    })
    expect(again).toMatchObject({ ...first, firstTime: false })
    const shown = await app.request.get(`/api/news/${id}`)
    expect(shown.status).toBe(200)
    expect(shown.body.title).toBe('云帆市总工会召开推进会')
    expect(shown.body.liveRevision).toBe(approved.body.revision)
    expect(shown.body.reviewState).toBeUndefined()
  })

  it('editing a live item leaves the readers what was approved, and a new review brings the change', async () => {
    const id = await makeItem(app, { title: '展览开展' })
    const run = await reviewThrough(app, id)
    await release({ payload: app.payload, kind: 'news', item: id, review: run.id })
    const editor = await app.as('editor')
    const edited = await app.request
      .patch(`/api/news/${id}`)
      .set(editor)
      .send({ title: '展览今日开展', correction: '展期有误' })
    expect(edited.status).toBe(200)
    expect(edited.body.doc).toMatchObject({
      title: '展览今日开展',
      _status: 'draft',
      reviewState: 'liveWithChanges',
    })
    expect((await app.request.get(`/api/news/${id}`)).body.title).toBe('展览开展')
    expect((await app.request.get(`/api/news/${id}?draft=true`)).body.title).toBe('展览开展')

    const panel = await app.request.get(`/api/news/${id}/review`).set(editor)
    expect(panel.body.state).toBe('liveWithChanges')
    expect(panel.body.diff.sinceLive.map(({ field }: { field: string }) => field)).toEqual([
      'title',
      'correction',
    ])

    const second = await reviewThrough(app, id)
    await release({ payload: app.payload, kind: 'news', item: id, review: second.id })
    const shown = (await app.request.get(`/api/news/${id}`)).body
    expect(shown.title).toBe('展览今日开展')
    expect(shown.correctedAt).toBeTruthy()
  })

  it('one character after the approval voids it, an autosave that changes nothing does not', async () => {
    const id = await makeItem(app, { title: '一字之差' })
    const run = await reviewThrough(app, id)
    const editor = await app.as('editor')
    const same = { title: '一字之差', body: body('正文') }
    const idle = await app.request
      .patch(`/api/news/${id}?draft=true&autosave=true`)
      .set(editor)
      .send(same)
    expect(idle.status).toBe(200)
    expect((await stateOf(run.id)).state).toBe('approved')
    await app.request
      .patch(`/api/news/${id}?draft=true&autosave=true`)
      .set(editor)
      .send({ ...same, title: '一字之羞' })
      .expect(200)
    expect((await stateOf(run.id)).state).toBe('invalidated')
    await expect(
      release({ payload: app.payload, kind: 'news', item: id, review: run.id }),
    ).rejects.toMatchObject({ status: 409 })
    const deliveries = await app.payload.find({
      collection: 'deliveries',
      where: { item: { equals: String(id) } },
      overrideAccess: true,
    })
    expect(deliveries.docs.map(({ state }) => state)).toEqual(['cancelled'])
  })

  it('a recall takes it off, keeps the newer draft, and closes the gate', async () => {
    const id = await makeItem(app, { title: '要撤的稿件' })
    const run = await reviewThrough(app, id)
    await release({ payload: app.payload, kind: 'news', item: id, review: run.id })
    await app.request
      .patch(`/api/news/${id}?draft=true`)
      .set(await app.as('editor'))
      .send({ title: '改过的草稿' })
      .expect(200)
    expect(
      await withdraw({ payload: app.payload, kind: 'news', item: id, reason: '事实有误' }),
    ).toBe(true)
    expect(
      await withdraw({ payload: app.payload, kind: 'news', item: id, reason: '事实有误' }),
    ).toBe(false)
    expect((await app.request.get(`/api/news/${id}`)).status).toBe(404)
    const head = await app.request.get(`/api/news/${id}?draft=true`).set(await app.as('editor'))
    expect(head.body).toMatchObject({ title: '改过的草稿', reviewState: 'recalled' })
    await expect(
      release({ payload: app.payload, kind: 'news', item: id, review: run.id }),
    ).rejects.toMatchObject({ status: 409 })
  })

  const stateOf = (id: unknown) =>
    app.payload.findByID({ collection: 'reviews', id: id as never, overrideAccess: true })
})
