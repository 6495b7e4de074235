import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'
import { actStage } from './actStage'

let stage: Awaited<ReturnType<typeof actStage>>

beforeAll(async () => {
  stage = await actStage()
}, 240_000)
afterAll(() => stage?.stop())

describe('a verdict on the channel', () => {
  it('elects on WeChat and un-elects when it is undone, each once and on record', async () => {
    const id = await stage.comment('wechat', '写得真好，向劳模学习')
    await stage.decide(id, 'elected')
    await stage.perform(id)
    expect(await stage.summary(id)).toEqual(['elect done'])
    expect((await stage.there.wechat(id))?.elected).toBe(true)
    const [elect] = await stage.acts(id)
    expect(await stage.eventsOf('comment-acts', elect!.id)).toEqual(['act.start', 'act.done'])
    await stage.decide(id, 'approved')
    await stage.perform(id)
    expect(await stage.summary(id)).toEqual(['elect done', 'unelect done'])
    expect((await stage.there.wechat(id))?.elected).toBe(false)
  })

  it('deletes on Weibo what a person refused, not before the time to undo is over', async () => {
    const id = await stage.comment('weibo', '加微信领红包')
    const before = stage.there.weibo().length
    await stage.decide(id, 'rejected')
    await Promise.all(
      await stage.beginDueActs({
        ...{ payload: stage.payload, worker: 'early', timing: stage.timing, limit: 4 },
      }),
    )
    expect(await stage.summary(id)).toEqual(['delete queued'])
    await stage.perform(id)
    expect(await stage.summary(id)).toEqual(['delete done'])
    expect(stage.there.weibo()).toHaveLength(before - 1)
  })

  it('takes a queued deletion back when it is undone', async () => {
    const id = await stage.comment('weibo', '手误')
    await stage.decide(id, 'rejected')
    await stage.decide(id, 'approved')
    await stage.perform(id)
    expect(await stage.summary(id)).toEqual(['delete cancelled'])
    const [act] = await stage.acts(id)
    expect(await stage.eventsOf('comment-acts', act!.id)).toEqual(['act.cancel'])
  })

  it('leaves the refusal of a machine to a person, who confirms it', async () => {
    const id = await stage.comment('weibo', '机器不喜欢的话')
    await stage.decide(id, 'rejected', 'machine')
    await stage.perform(id)
    const [act] = await stage.acts(id)
    expect(act).toMatchObject({ act: 'delete', state: 'byHand' })
    expect(act?.instructions?.steps[0]).toContain('请先确认')
    expect(act?.instructions?.link).toContain('http')
    // An operator carries out what people decide, and does not decide.
    const path = `/api/comment-acts/${act!.id}`
    expect((await stage.post('operator', `${path}/retry`)).status).toBe(403)
    expect((await stage.post('otherEditor', `${path}/retry`)).status).toBe(404)
    expect((await stage.post('moderator', `${path}/retry`)).status).toBe(200)
    await stage.perform(id)
    expect(await stage.summary(id)).toEqual(['delete done'])
  })

  it('asks a person where a comment was imported, and closes it by their word', async () => {
    const id = await stage.comment('weibo', '导入的', { key: 'import:1:77' })
    await stage.decide(id, 'rejected')
    const [act] = await stage.acts(id)
    expect(act).toMatchObject({ act: 'delete', state: 'byHand' })
    const path = `/api/comment-acts/${act!.id}`
    expect((await stage.post('operator', `${path}/retry`)).status).toBe(409)
    expect((await stage.post('operator', `${path}/confirm`)).status).toBe(400)
    const { status, body } = await stage.post('operator', `${path}/confirm`, { done: true })
    expect([status, body.state]).toEqual([200, 'done'])
    expect((await stage.post('operator', `${path}/confirm`, { done: true })).status).toBe(409)
    expect((await stage.post('operator', `${path}/cancel`)).status).toBe(409)
    expect(await stage.eventsOf('comment-acts', act!.id)).toEqual(['act.confirm'])
  })

  it('brings nothing before readers that was changed and not judged again', async () => {
    const id = await stage.comment('wechat', '改成广告之前')
    await stage.decide(id, 'elected')
    const data = { state: 'pending', isShown: false }
    await stage.payload.db.updateOne({ collection: 'comments', id, data })
    await stage.perform(id, { patienceMs: 500 })
    expect(await stage.summary(id)).toEqual(['elect queued'])
    await stage.payload.db.updateOne({ collection: 'comments', id, data: { state: 'rejected' } })
    await stage.perform(id)
    expect(await stage.summary(id)).toEqual(['elect cancelled'])
    expect((await stage.there.wechat(id))?.elected).toBe(false)
  })

  it('plans nothing on our own site', async () => {
    const id = await stage.comment('web', '本站的')
    await stage.decide(id, 'rejected')
    expect(await stage.summary(id)).toEqual([])
  })

  it('takes what its author deleted for deleted', async () => {
    const id = await stage.comment('wechat', '我后悔了')
    const { external } = (await stage.readComment(id))!
    await stage.sandbox.control.wechat.withdrawComment(stage.wechatApp, Number(external?.commentId))
    await stage.decide(id, 'deleted')
    await stage.perform(id)
    expect(await stage.summary(id)).toEqual(['delete done'])
  })
})

describe('from the queue', () => {
  it('plans with the decision, takes it back with the undo', async () => {
    const id = await stage.comment('weibo', '低价代写论文，加我微信')
    const body = { action: 'reject', violation: 'ad', round: 0 }
    const decided = await stage.post('moderator', `/api/comments/${String(id)}/moderate`, body)
    expect([decided.status, decided.body.state]).toEqual([200, 'rejected'])
    expect(await stage.summary(id)).toEqual(['delete queued'])
    const undone = await stage.post('moderator', `/api/comments/${String(id)}/undo`)
    expect([undone.status, undone.body.state]).toEqual([200, 'approved'])
    expect(await stage.summary(id)).toEqual(['delete cancelled'])
  })

  it('tells what is done on the channel, and what waits, to those whose it is', async () => {
    const id = await stage.comment('weibo', '等人处理的', { key: 'import:3:1' })
    await stage.decide(id, 'rejected')
    const get = async (who: Parameters<typeof stage.app.as>[0], path: string) =>
      stage.app.request.get(path).set(await stage.app.as(who))
    const own = await get('moderator', `/api/comments/${String(id)}/acts`)
    expect(own.body.acts).toMatchObject([
      { act: 'delete', state: 'byHand', can: ['confirm', 'cancel'] },
    ])
    expect(own.body.acts[0].leaseOwner ?? own.body.acts[0].fence).toBeUndefined()
    expect((await get('editor', `/api/comments/${String(id)}/acts`)).body.acts[0].can).toEqual([])
    expect((await get('otherEditor', `/api/comments/${String(id)}/acts`)).status).toBe(404)
    expect((await stage.app.request.get(`/api/comments/${String(id)}/acts`)).status).toBe(401)
    const idsOf = async (who: Parameters<typeof stage.app.as>[0]) => {
      const { body } = await get(who, '/api/comment-acts/waiting')
      return body.acts.map(({ comment }: { comment: { id: unknown } }) => comment.id)
    }
    expect(await idsOf('operator')).toContain(id)
    expect(await idsOf('otherEditor')).toEqual([])
    expect(await idsOf('editor')).not.toContain(id)
  })

  it('counts on the desk what waits for a person, within their reach', async () => {
    const { readCommentWork } = await import('@/admin/desk/readCommentWork')
    const workOf = async (who: keyof typeof stage.app.people) => {
      const { id } = stage.app.people[who]
      const user = await stage.payload.findByID({ collection: 'users', id, depth: 0 })
      const req = await createLocalReq(
        { user: { ...user, collection: 'users' } as never },
        stage.payload,
      )
      return readCommentWork(req, new Date())
    }
    expect((await workOf('moderator')).actsByHand).toBeGreaterThan(0)
    expect((await workOf('otherEditor')).total).toBe(0)
    expect((await workOf('judge')).total).toBe(0)
  })
})

describe('when the answer is lost', () => {
  it('looks, and does not repeat what happened', async () => {
    const id = await stage.comment('wechat', '答复丢了的')
    stage.fault('wechat', 'comment/markelect', { kind: 'lostResponse' })
    const before = stage.calls('comment/markelect')
    await stage.decide(id, 'elected')
    const [act] = await stage.perform(id)
    expect(act?.state).toBe('done')
    expect(stage.calls('comment/markelect') - before).toBe(1)
  }, 60_000)

  it('goes again once it is proven that nothing happened', async () => {
    const id = await stage.comment('wechat', '请求丢了的')
    stage.fault('wechat', 'comment/markelect', { kind: 'lostRequest' })
    await stage.decide(id, 'elected')
    const [act] = await stage.perform(id)
    expect(act?.state).toBe('done')
    expect((await stage.there.wechat(id))?.elected).toBe(true)
    expect(await stage.eventsOf('comment-acts', act!.id)).toContain('act.start')
  }, 60_000)

  it('asks a person where the platform wants one, with the steps', async () => {
    const id = await stage.comment('wechat', '精选满了的')
    stage.fault('wechat', 'comment/markelect', { kind: 'errcode', code: 88003 })
    await stage.decide(id, 'elected')
    const [act] = await stage.perform(id)
    expect(act?.state).toBe('byHand')
    expect(act?.instructions?.steps.join()).toContain('精选留言')
    expect((await stage.post('moderator', `/api/comment-acts/${act!.id}/retry`)).status).toBe(200)
    await stage.perform(id)
    expect(await stage.summary(id)).toEqual(['elect done'])
  })
})
