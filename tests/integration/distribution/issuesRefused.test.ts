import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { setUpIssues } from './issueWorld'

let world: Awaited<ReturnType<typeof setUpIssues>>
beforeAll(async () => {
  world = await setUpIssues('subscription')
}, 240_000)
afterAll(() => world?.stop())

const later = new Date(Date.now() + 30 * 86_400_000).toISOString()

describe('an issue is refused', () => {
  it('without the right to send', async () => {
    const issue = await world.make(await world.items('无权'))
    expect((await world.post(`/api/issues/${issue}/send`, 'editor')).status).toBe(403)
    expect((await world.app.request.post(`/api/issues/${issue}/send`).send({})).status).toBe(401)
  })

  it('with too many, with none, and with one twice', async () => {
    const [one] = await world.items('只此一篇')
    await expect(world.make([])).rejects.toThrow()
    await expect(world.make([one!, one!])).rejects.toThrow()
    await expect(world.make(Array.from({ length: 9 }, () => one!))).rejects.toThrow()
  })

  it('when an article has no approval for the account, and says which', async () => {
    const elsewhere = await world.plan('只批了网站', [world.accounts.web])
    const [fine] = await world.items('批准了的')
    const issue = await world.make([fine!, elsewhere.item])
    const { status, body } = await world.send(issue)
    expect(status).toBe(409)
    expect(body.errors[0].message).toContain('第 2 篇《只批了网站》没有批准在这个账号发布')
  })

  it('when an article is out there already, or in another issue, or planned twice', async () => {
    const [one, two] = await world.items('先发的', '后来的')
    const first = await world.make([one!])
    const sent = await world.send(first, { publishAt: later })
    expect([sent.status, sent.body.state]).toEqual([200, 'scheduled'])
    const again = await world.send(first)
    expect(again.status).toBe(409)
    expect(again.body.errors[0].message).toContain('已经安排过')
    const second = await world.send(await world.make([two!, one!]))
    expect(second.body.errors[0].message).toContain('第 2 篇《先发的》已编入另一期')
    // What was planned may not be changed under it; cancelled, it is free again.
    await expect(
      world.payload.update({
        collection: 'issues',
        id: first,
        data: { articles: [{ news: two! }] } as never,
      }),
    ).rejects.toThrow('已安排发送')
    await world.post(`/api/deliveries/${sent.body.id}/cancel`, 'operator')
    const free = await world.send(await world.make([two!, one!]), { publishAt: later })
    expect(free.status).toBe(200)
  })

  it('on a day whose one message is planned', async () => {
    const [one, two] = await world.items('当天第一期', '当天第二期')
    const at = new Date(Date.now() + 40 * 86_400_000).toISOString()
    expect((await world.send(await world.make([one!]), { publishAt: at })).status).toBe(200)
    const { status, body } = await world.send(await world.make([two!]), { publishAt: at })
    expect(status).toBe(409)
    expect(body.errors[0].message).toContain('每天最多群发 1 次')
  })

  it('takes over what waited alone, and a row of an article has no will of its own', async () => {
    await world.payload.update({
      collection: 'channel-accounts',
      id: world.account,
      data: { settings: { issuesOnly: false } } as never,
    })
    const made = await world.plan('原本单发', [world.account], later)
    const at = new Date(Date.now() + 50 * 86_400_000).toISOString()
    const { body } = await world.send(await world.make([made.item]), { publishAt: at })
    expect((await world.read(made.delivery)).state).toBe('cancelled')
    const [row] = await world.findDeliveries({
      payload: world.payload,
      where: { target: { equals: body.id } },
    })
    const refused = await world.post(`/api/deliveries/${row?.id}/cancel`, 'operator')
    expect(refused.status).toBe(409)
    expect(refused.body.errors[0].message).toContain('对整期操作')
  })
})
