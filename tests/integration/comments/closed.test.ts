import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Id } from '@/access/scope'
import { orderFor } from '../site/kit'
import { said, setUpComments } from './siteKit'

let world: Awaited<ReturnType<typeof setUpComments>>
let author: { id: Id; cookie: string }

beforeAll(async () => {
  world = await setUpComments()
  author = await world.member('冯*')
})
afterAll(() => world.app.stop())

const publicOf = async (item: Id): Promise<string> => {
  const where = `where[item][equals]=${item}`
  return (await world.app.request.get(`/api/comments?${where}`)).text
}
const shown = async (item: Id, text: string, kind = 'news'): Promise<Id> => {
  const { body } = await world.post(author.cookie, { kind, item, text })
  await world.moderate(body.id, { action: 'approve' })
  return body.id
}
describe('comments of an item that is off', () => {
  test('are closed at once when it is recalled, and opened when it is live again', async () => {
    const { id: item } = await world.released({ title: '会撤下的稿件' })
    const id = await shown(item, '撤稿前的留言')
    expect(await publicOf(item)).toContain('撤稿前的留言')
    const { withdraw } = await import('@/review/withdraw')
    const reason = '信息有误'
    await withdraw({ payload: world.app.payload, kind: 'news', item, reason })
    expect(await world.row(id)).toMatchObject({ isClosed: true, isShown: true })
    expect(await publicOf(item)).not.toContain('撤稿前的留言')
    const page = await world.app.request.get(`/api/comments/for?kind=news&item=${item}`)
    expect(page.status).toBe(404)
    const refused = await world.post(author.cookie, { kind: 'news', item, text: '还能说吗' })
    expect(refused.status).toBe(404)
    expect(said(refused)).toMatch('撤下')
    const mine = await world.app.request.get('/api/comments/mine').set('Cookie', author.cookie)
    expect(mine.body.comments[0]).toMatchObject({ state: 'closed' })
    await passAgain(item)
    expect(await world.row(id)).toMatchObject({ isClosed: false })
    expect(await publicOf(item)).toContain('撤稿前的留言')
  })

  test('are closed by the clock when its time is over, and the clock rights what was missed', async () => {
    const { id: item } = await world.released({ title: '会过期的稿件' })
    const id = await shown(item, '过期前的留言')
    const { closeItems } = await import('@/comments/site/closeItems')
    const { payload } = world.app
    await payload.db.updateOne({
      collection: 'news',
      id: item,
      data: { expireAt: new Date(Date.now() - 1000).toISOString() },
      returning: false,
    })
    await closeItems(payload, new Date())
    expect(await world.row(id)).toMatchObject({ isClosed: true })
    expect(await publicOf(item)).not.toContain('过期前的留言')
    await payload.db.updateOne({
      collection: 'news',
      id: item,
      data: { expireAt: null },
      returning: false,
    })
    await closeItems(payload, new Date())
    expect(await publicOf(item)).toContain('过期前的留言')
  })

  test('a draft of a live item closes nothing', async () => {
    const { id: item } = await world.released({ title: '还在改的稿件' })
    const id = await shown(item, '不受影响')
    await world.app.request
      .patch(`/api/news/${item}?draft=true`)
      .set(await world.app.as('editor'))
      .send({ digest: '改一改' })
    expect(await world.row(id)).toMatchObject({ isClosed: false })
  })
})

describe('an item', () => {
  test('that is a draft, of no such kind or of no such id takes none', async () => {
    const { id: draft } = await world.approved({ title: '没有发布' })
    const bad: object[] = [
      { kind: 'news', item: draft },
      { kind: 'users', item: 1 },
      { kind: 'news', item: '1 or 1=1' },
      { kind: 'news', item: { $ne: 1 } },
      { kind: 'studios', item: 1 },
      {},
    ]
    for (const place of bad) {
      const sent = await world.post(author.cookie, { text: '在吗', ...place })
      expect(sent.status).toBe(404)
    }
  })

  test('takes none while the site is closed to comments, and members’ alone when it says so', async () => {
    const { id: item } = await world.released({ title: '看设置' })
    const { payload } = world.app
    const set = (siteComments: 'everyone' | 'members' | 'off') =>
      payload.updateGlobal({
        slug: 'moderation-settings',
        data: { siteComments },
        overrideAccess: true,
      })
    await set('off')
    await settled()
    const off = await world.post(author.cookie, { kind: 'news', item, text: '在吗' })
    expect(off.status).toBe(409)
    expect((await world.view(item)).closed).toMatch('关闭')
    await set('members')
    await settled()
    expect((await world.post('', { kind: 'news', item, text: '在吗' })).status).toBe(401)
    const { cookie } = await world.member('陈*')
    expect((await world.post(cookie, { kind: 'news', item, text: '在吗' })).status).toBe(201)
    await set('everyone')
  })
})

describe('a person’s page', () => {
  test('takes none after a death, or when they are switched off', async () => {
    const { payload } = world.app
    const { areClosed } = await import('@/comments/site/closeItems')
    const { itemFacts } = await import('@/comments/site/openItem')
    const { id } = await payload.create({
      collection: 'model-workers',
      draft: true,
      data: {
        title: '李师傅',
        type: 'person',
        organization: world.app.organizations.city,
        workingStatus: 'onDuty',
      } as never,
      overrideAccess: true,
    })
    const set = (data: object) =>
      payload.db.updateOne({
        ...{ collection: 'model-workers' as const, id, returning: false as const },
        data: { _status: 'published', ...data },
      })
    const facts = () => itemFacts({ payload }, { kind: 'model-workers', id, now: new Date() })
    await set({})
    expect(areClosed(await facts())).toBe(false)
    await set({ workingStatus: 'deceased' })
    expect(areClosed(await facts())).toBe(true)
    const sent = await world.post(author.cookie, { kind: 'model-workers', item: id, text: '敬礼' })
    expect(sent.status).toBe(409)
    await set({ workingStatus: 'retired', commentsOff: true })
    expect(areClosed(await facts())).toBe(true)
  })
})

/** Settings are kept for a moment by whoever reads them. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 2_500))

async function passAgain(item: Id): Promise<void> {
  const { reviewThrough } = await import('../review/kit')
  const { revision } = await reviewThrough(world.app, item)
  const answer = await world.send({ order: 'release', body: orderFor(item, String(revision)) })
  if (answer.status !== 200) throw new Error(`release: ${answer.status} ${answer.text}`)
}
