import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Id } from '@/access/scope'
import { actStage } from './actStage'

let stage: Awaited<ReturnType<typeof actStage>>

beforeAll(async () => {
  stage = await actStage()
}, 240_000)
afterAll(() => stage?.stop())

const write = (who: Parameters<typeof stage.post>[0], comment: Id, body: object) =>
  stage.post(who, `/api/comments/${String(comment)}/replies`, body)
const review = (
  who: Parameters<typeof stage.post>[0],
  reply: Id,
  verb: string,
  body: object = {},
) => stage.post(who, `/api/comment-replies/${String(reply)}/${verb}`, body)
const text = '周二至周日九点到十七点开放，周一闭馆。'

describe('an official reply', () => {
  it('is written by one, passed by another, and said on WeChat once', async () => {
    const id = await stage.comment('wechat', '几点开馆，周一开吗？')
    const { status, body } = await write('chief', id, { text })
    expect([status, body.state]).toEqual([201, 'inReview'])
    expect((await review('chief', body.id, 'approve')).status).toBe(403)
    const waitingFor = async (who: Parameters<typeof stage.app.as>[0]) =>
      (await stage.app.request.get('/api/comment-replies/waiting').set(await stage.app.as(who)))
        .body.replies.length
    expect(await waitingFor('chief')).toBe(0)
    expect(await waitingFor('secondChief')).toBe(1)
    expect(await waitingFor('editor')).toBe(0)
    const talk = await stage.app.request
      .get(`/api/comments/${String(id)}/replies`)
      .set(await stage.app.as('editor'))
    expect(talk.body).toMatchObject({ mayWrite: false, replies: [{ isOwn: false }] })
    expect((await review('editor', body.id, 'approve')).status).toBe(403)
    expect((await review('otherEditor', body.id, 'approve')).status).toBe(404)
    expect((await review('secondChief', body.id, 'approve')).body.state).toBe('approved')
    expect((await review('reviewer1', body.id, 'approve')).status).toBe(409)
    expect((await stage.readReply(body.id))?.isShown).toBe(false)
    await stage.perform(id)
    expect(await stage.readReply(body.id)).toMatchObject({ state: 'sent', isShown: true })
    expect((await stage.there.wechat(id))?.reply?.content).toBe(text)
    expect(stage.calls('comment/reply/add')).toBe(1)
    expect(await stage.eventsOf('comment-replies', body.id)).toEqual([
      ...['reply.write', 'reply.approve', 'reply.sent'],
    ])
    expect((await review('chief', body.id, 'withdraw')).status).toBe(409)
  })

  it('that a killed process left between two writes is said once, or known as said', async () => {
    const { payload } = stage
    const { healReplies } = await import('@/comments/replies/healReplies')
    const later = new Date(Date.now() + 180_000)
    const passed = async (question: string) => {
      const id = await stage.comment('wechat', question)
      const { body } = await write('chief', id, { text })
      await review('secondChief', body.id, 'approve')
      return { id, reply: body.id as Id }
    }
    const [lost, said] = [await passed('周末开吗？'), await passed('要预约吗？')]
    // Passed, and killed before the act was written.
    const where = { reply: { equals: lost.reply } }
    await payload.db.deleteMany({ collection: 'comment-acts', where })
    // Said, and killed before that was noted.
    await stage.perform(said.id)
    const data = { state: 'approved', sentAt: null, isShown: false }
    await payload.db.updateOne({ collection: 'comment-replies', id: said.reply, data })
    expect(await healReplies(payload)).toBe(0)
    expect(await healReplies(payload, later)).toBe(2)
    expect(await healReplies(payload, later)).toBe(0)
    expect(await stage.readReply(said.reply)).toMatchObject({ state: 'sent', isShown: true })
    await stage.perform(lost.id, { aheadMs: 200_000 })
    expect((await stage.there.wechat(lost.id))?.reply?.content).toBe(text)
    expect(stage.calls('comment/reply/add')).toBe(3)
  })

  it('is said at once on our own site, and is as public as its comment', async () => {
    const id = await stage.comment('web', '展厅在哪一层')
    const { body } = await write('editor', id, { text: '在三层。' })
    expect((await review('reviewer1', body.id, 'approve')).body).toMatchObject({ state: 'sent' })
    const seen = () => stage.app.request.get(`/api/comment-replies/${body.id}`)
    const answer = await seen()
    expect(answer.body.text).toBe('在三层。')
    expect(answer.body.opinion ?? answer.body.author?.email).toBeUndefined()
    await stage.decide(id, 'rejected')
    expect((await seen()).status).toBeGreaterThanOrEqual(403)
    await stage.decide(id, 'approved')
    expect((await seen()).status).toBe(200)
  })

  it('goes back with an opinion, is changed by its author and passed anew', async () => {
    const id = await stage.comment('weibo', '个人能投还是要单位推荐？')
    const { body } = await write('editor', id, { text: '都可以' })
    expect((await review('reviewer2', body.id, 'return')).status).toBe(400)
    const opinion = '请写明报名方式。'
    expect((await review('reviewer2', body.id, 'return', { opinion })).body.state).toBe('returned')
    expect((await review('operator', body.id, 'edit', { text: '别人的' })).status).toBe(403)
    const edited = await review('editor', body.id, 'edit', { text: '个人和单位都可以在线报名。' })
    expect(edited.body).toMatchObject({ state: 'inReview' })
    const seen = { seen: body.updatedAt }
    expect((await review('reviewer2', body.id, 'approve', seen)).status).toBe(409)
    expect((await review('reviewer2', body.id, 'approve')).status).toBe(200)
    await stage.perform(id)
    expect(await stage.readReply(body.id)).toMatchObject({ state: 'sent' })
    expect(stage.there.weibo().filter((each) => each.text.includes('在线报名'))).toHaveLength(1)
  })

  it('is one at a time, and can be withdrawn while nothing of it was sent', async () => {
    const id = await stage.comment('weibo', '视频最大多少兆')
    const { body } = await write('editor', id, { text: '不超过三百兆。' })
    expect((await write('operator', id, { text: '另一条' })).status).toBe(409)
    await review('reviewer1', body.id, 'approve')
    expect((await write('operator', id, { text: '另一条' })).status).toBe(409)
    expect((await review('editor', body.id, 'withdraw')).body.state).toBe('withdrawn')
    await stage.perform(id)
    expect(await stage.summary(id)).toEqual(['reply cancelled'])
    expect((await write('operator', id, { text: '另一条' })).status).toBe(201)
  })

  it('warns of personal data, and of what the channel does not take', async () => {
    const id = await stage.comment('weibo', '找谁问？')
    const own = { text: '请打王师傅的手机13812345678。' }
    const warned = await write('editor', id, own)
    expect([warned.status, warned.body.errors[0].message]).toEqual([
      400,
      expect.stringContaining('手机号“13812345678”'),
    ])
    expect((await write('editor', id, { ...own, confirmed: true })).status).toBe(201)
    const other = await stage.comment('weibo', '说说？')
    expect((await write('editor', other, { text: '好'.repeat(141) })).status).toBe(400)
    expect((await write('editor', other, { text: ' \0 ' })).status).toBe(400)
    expect((await write('editor', other, { text: 12 })).status).toBe(400)
  })

  it('is refused where the comment is hidden, and stops where it was hidden meanwhile', async () => {
    const hidden = await stage.comment('web', '不公开的', { state: 'rejected', isShown: false })
    const refused = await write('editor', hidden, { text })
    expect([refused.status, refused.body.errors[0].message]).toEqual([
      409,
      expect.stringContaining('诉求'),
    ])
    const id = await stage.comment('wechat', '后来不公开的')
    const { body } = await write('editor', id, { text })
    await review('reviewer1', body.id, 'approve')
    await stage.decide(id, 'rejected')
    await stage.perform(id)
    expect(await stage.readReply(body.id)).toMatchObject({ state: 'failed', isShown: false })
    expect((await stage.there.wechat(id))?.reply).toBeUndefined()
  })

  it('asks for a person where the channel has no way, and is sent by their word', async () => {
    const id = await stage.comment('weibo', '导入的问题', { key: 'import:9:1' })
    const { body } = await write('editor', id, { text: '已经答复。' })
    await review('reviewer1', body.id, 'approve')
    const [act] = await stage.acts(id)
    expect(act).toMatchObject({ act: 'reply', state: 'byHand' })
    expect(act?.instructions?.text).toBe('已经答复。')
    const path = `/api/comment-acts/${act!.id}/confirm`
    expect((await stage.post('districtEditor', path, { done: true })).status).toBe(404)
    expect((await stage.post('editor', path, { done: true })).status).toBe(200)
    expect(await stage.readReply(body.id)).toMatchObject({ state: 'sent', isShown: true })
  })
})

describe('a reply whose answer is lost', () => {
  it('is looked up and not said twice', async () => {
    const id = await stage.comment('weibo', '退休职工可以参加吗')
    const { body } = await write('editor', id, { text: '退休职工可以参加的，欢迎。' })
    stage.fault('weibo', 'comments/reply', { kind: 'lostResponse' })
    await review('reviewer1', body.id, 'approve')
    await stage.perform(id)
    expect(await stage.readReply(body.id)).toMatchObject({ state: 'sent' })
    expect(stage.there.weibo().filter((each) => each.text.includes('欢迎'))).toHaveLength(1)
  }, 60_000)

  it('is a task for a person when nobody can tell, and nobody repeats it', async () => {
    const id = await stage.comment('wechat', '电子证书在哪下')
    const { external } = (await stage.readComment(id))!
    const { body } = await write('editor', id, { text: '在“我的”里下载。' })
    stage.fault('wechat', 'comment/reply/add', { kind: 'lostRequest' })
    await review('reviewer1', body.id, 'approve')
    const due = { payload: stage.payload, worker: 'test', timing: stage.timing, limit: 4 }
    await Promise.all(await stage.beginDueActs(due))
    // Meanwhile somebody answers at the platform's own desk.
    const there = (await stage.there.wechat(id))!
    expect(String(there.id)).toBe(external?.commentId)
    there.reply = { content: '请看公告。', createdAt: Date.now() }
    const [act] = await stage.perform(id)
    expect(act?.state).toBe('unconfirmed')
    const path = `/api/comment-acts/${act!.id}`
    expect((await stage.post('editor', `${path}/retry`)).status).toBe(409)
    expect((await stage.post('editor', `${path}/cancel`)).status).toBe(409)
    expect((await review('editor', body.id, 'withdraw')).status).toBe(409)
    expect((await stage.post('editor', `${path}/confirm`, { done: false })).status).toBe(200)
    expect(await stage.readReply(body.id)).toMatchObject({ state: 'failed' })
  }, 60_000)

  it('waits for the next day of the platform and holds back no deletion', async () => {
    const id = await stage.comment('weibo', '今天的额度')
    const { body } = await write('editor', id, { text: '明天再说。' })
    stage.fault('weibo', 'comments/reply', { kind: 'errcode', code: 10023 })
    await review('reviewer1', body.id, 'approve')
    const due = { payload: stage.payload, worker: 'test', timing: stage.timing, limit: 4 }
    await Promise.all(await stage.beginDueActs(due))
    const [waiting] = await stage.acts(id)
    expect(waiting).toMatchObject({ act: 'reply', state: 'queued', intentAt: null })
    expect(Date.parse(String(waiting?.nextAt)) - Date.now()).toBeGreaterThan(30_000)
    await stage.decide(id, 'deleted')
    await stage.perform(id, { aheadMs: 9_000, patienceMs: 2_000 })
    expect(await stage.summary(id)).toEqual(['reply queued', 'delete done'])
    expect(await stage.readReply(body.id)).toMatchObject({ state: 'approved' })
  })
})
