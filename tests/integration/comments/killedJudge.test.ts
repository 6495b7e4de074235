import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { idOf } from '@/access/scope'
import type { Said } from '@/comments/ingest/said'
import type { StoredComment } from '@/comments/ingest/storedComment'
import { takeIn } from '@/comments/ingest/takeIn'
import { judgePending } from '@/comments/judge/judgePending'
import type { TestApp } from '../../kit/bootApp'
import { bootApp } from '../../kit/bootApp'

let app: TestApp

beforeAll(async () => {
  app = await bootApp()
}, 240_000)
afterAll(() => app?.stop())

let count = 0
const saying = (text: string, more: Partial<Said> = {}): Said => ({
  key: `j:${(count += 1)}`,
  channel: 'weibo',
  kind: 'works',
  item: '1',
  itemTitle: '骑手雨夜',
  organization: app.organizations.city,
  text,
  author: `u${count}`,
  at: new Date(Date.UTC(2026, 6, 1, 2, 0, count)),
  external: { commentId: String(count) },
  ...more,
})
const take = (text: string, more?: Partial<Said>) =>
  takeIn({ payload: app.payload, said: saying(text, more) })
const judgeAll = async () => {
  while ((await judgePending({ payload: app.payload, worker: 'test' })) > 0);
}
const row = async (id: unknown) =>
  (await app.payload.db.findOne<StoredComment & { machine: Record<string, never> }>({
    collection: 'comments',
    where: { id: { equals: id as number } },
  }))!
const judged = async (text: string, more?: Partial<Said>) => {
  const { id } = await take(text, more)
  await judgeAll()
  return row(id)
}
describe('what a killed worker left', () => {
  it('opens no second ticket after a killed worker, and names the first', async () => {
    const { payload } = app
    const heard = await judged('三号门的路灯坏了半个月没人修')
    const again = { state: 'pending', nextAt: new Date(0).toISOString(), ticket: null }
    await payload.db.updateOne({ collection: 'comments', id: heard.id, data: again })
    await judgeAll()
    expect(idOf((await row(heard.id)).ticket)).toEqual(idOf(heard.ticket))
    const where = { comment: { equals: heard.id } }
    expect((await payload.count({ collection: 'appeals', where })).totalDocs).toBe(1)
  })

  it('gives to a person what no worker ever came back from', async () => {
    const { id } = await take('谁碰谁倒')
    await app.payload.db.updateOne({ collection: 'comments', id, data: { fence: 20 } })
    expect((await judged('这条照常')).state).toBe('approved')
    expect(await row(id)).toMatchObject({ state: 'held', isShown: false, isQueued: true, risk: 1 })
  })
})
