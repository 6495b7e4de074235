import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { ABLE, LATE_MS, setCommentBench, type CommentBench } from './commentBench'

describe.each(ABLE)('%s: comments are acted on', (_name, harness) => {
  let bench: CommentBench
  let receipt: CommentBench['receipt']
  let commenting: CommentBench['commenting']
  let platform: CommentBench['followers']
  beforeEach(async () => {
    bench = await setCommentBench(harness)
    receipt = bench.receipt
    commenting = bench.commenting
    platform = bench.followers
  })
  afterEach(() => bench.close())
  afterAll(() => harness.stop?.())

  const say = (...args: Parameters<CommentBench['say']>) => bench.say(...args)
  const readAll = () => bench.readAll()
  const byId = (id: string) => bench.byId(id)
  const placeOf = (...args: Parameters<CommentBench['placeOf']>) => bench.placeOf(...args)
  const calls = (...args: Parameters<CommentBench['calls']>) => bench.calls(...args)
  const lookFor = (...args: Parameters<CommentBench['lookFor']>) => bench.lookFor(...args)

  it('answers, once, and knows its own words again', async () => {
    const id = await say('个人能投还是要单位推荐？')
    const text = '个人可以投稿，谢谢关注。'
    const done = await commenting.reply!({ ...placeOf(id), text }, bench.context)
    expect(done).toMatchObject({ state: 'done' })
    expect(platform.answersTo(receipt, id)).toEqual([text])
    const again = await commenting.reply!({ ...placeOf(id), text }, bench.context)
    expect(again).toMatchObject({ state: 'done' })
    expect(platform.answersTo(receipt, id)).toEqual([text])
    const { comments } = await readAll()
    if (platform.hasThreads)
      expect(comments.filter(({ isOwn }) => isOwn)).toMatchObject([{ parentId: id }])
    else expect(comments).toMatchObject([{ id, reply: { text } }])
    expect(await lookFor('reply', placeOf(id), text)).toMatchObject({ state: 'done' })
  })

  it('refuses an answer that is empty or too long before anything is sent', async () => {
    const id = await say('在吗')
    for (const text of [' ', '工'.repeat(commenting.replyLimit + 1)])
      await expect(
        commenting.reply!({ ...placeOf(id), text }, bench.context),
      ).rejects.toMatchObject({ kind: 'content' })
    expect(calls('reply')).toBe(0)
  })

  it.each(['lostAnswer', 'html'] as const)('finds an answer in spite of %s', async (fault) => {
    const id = await say('展厅在哪一层')
    const text = '三层东厅。'
    bench.proxy.fault({ match: (seen) => platform.isCall('reply', seen), fault, processed: true })
    const since = bench.context.now()
    const lost = await commenting.reply!({ ...placeOf(id), text }, bench.context)
    expect(lost).toMatchObject({ state: 'unknown', reason: expect.stringMatching(/[一-龥]/) })
    const look = { act: 'reply' as const, place: placeOf(id), text, since }
    expect(await commenting.look(look, bench.context)).toMatchObject({ state: 'done' })
    expect(platform.answersTo(receipt, id)).toEqual([text])
    expect(calls('reply')).toBe(1)
  })

  it('proves that an answer did not arrive, but not too early', async () => {
    const id = await say('展厅在哪一层')
    const text = '三层东厅。'
    bench.proxy.fault({
      match: (seen) => platform.isCall('reply', seen),
      fault: 'lostRequest',
    })
    expect(await commenting.reply!({ ...placeOf(id), text }, bench.context)).toMatchObject({
      state: 'unknown',
    })
    expect(await lookFor('reply', placeOf(id), text, -1000)).toMatchObject({
      state: 'unknown',
      lookAfterMs: expect.any(Number),
    })
    expect(await lookFor('reply', placeOf(id), text, LATE_MS)).toEqual({ state: 'absent' })
  })

  it('does not take another official answer for this one', async () => {
    const id = await say('展厅在哪一层')
    await commenting.reply!({ ...placeOf(id), text: '请看公告。' }, bench.context)
    expect(await lookFor('reply', placeOf(id), '三层东厅。')).toMatchObject({ state: 'unknown' })
  })

  it('takes an answer back', async () => {
    if (!commenting.unreply) return
    const id = await say('电子证书在哪下')
    const done = await commenting.reply!({ ...placeOf(id), text: '个人中心。' }, bench.context)
    const replyId = done.state === 'done' ? done.receipt.replyId : undefined
    const place = placeOf(id, replyId ? { replyId } : {})
    expect(await lookFor('unreply', place, undefined, LATE_MS)).toEqual({ state: 'absent' })
    expect(await commenting.unreply({ ...place, replyId }, bench.context)).toMatchObject({
      state: 'done',
    })
    expect(platform.answersTo(receipt, id)).toEqual([])
    expect(await lookFor('unreply', place)).toMatchObject({ state: 'done' })
    expect(await commenting.unreply({ ...place, replyId }, bench.context)).toMatchObject({
      state: 'done',
    })
  })

  it('elects and un-elects', async () => {
    if (!commenting.elect || !commenting.unelect) return
    const id = await say('坐过周师傅的车，稳！')
    expect(await lookFor('elect', placeOf(id), undefined, LATE_MS)).toEqual({ state: 'absent' })
    expect(await commenting.elect(placeOf(id), bench.context)).toMatchObject({ state: 'done' })
    expect(await byId(id)).toMatchObject({ isElected: true })
    expect(await lookFor('elect', placeOf(id))).toMatchObject({ state: 'done' })
    expect(await commenting.unelect(placeOf(id), bench.context)).toMatchObject({ state: 'done' })
    expect(await byId(id)).toMatchObject({ isElected: false })
    expect(await lookFor('unelect', placeOf(id))).toMatchObject({ state: 'done' })
  })

  it('deletes, also what is gone already, and nothing else', async () => {
    if (!commenting.remove) return
    const kept = await say('祝老师傅健康')
    const id = await say('加V领流水，日结')
    expect(await lookFor('delete', placeOf(id), undefined, LATE_MS)).toEqual({ state: 'absent' })
    bench.proxy.fault({ match: (seen) => platform.isCall('delete', seen), fault: 'lostAnswer' })
    expect(await commenting.remove(placeOf(id), bench.context)).toMatchObject({ state: 'unknown' })
    expect(await lookFor('delete', placeOf(id))).toMatchObject({ state: 'done' })
    expect(await commenting.remove(placeOf(id), bench.context)).toMatchObject({ state: 'done' })
    expect((await readAll()).comments.map((each) => each.id)).toEqual([kept])
  })

  it('says that a comment is gone which its author took back', async () => {
    const id = await say('说错了')
    await platform.withdraw(receipt, id)
    await expect(
      commenting.reply!({ ...placeOf(id), text: '您好' }, bench.context),
    ).rejects.toMatchObject({ kind: expect.stringMatching(/^(?:notFound|content)$/) })
    if (commenting.remove)
      expect(await lookFor('delete', placeOf(id))).toMatchObject({ state: 'done' })
  })
})
