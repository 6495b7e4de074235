import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { APP_ID, setUpIssues } from './issueWorld'

let world: Awaited<ReturnType<typeof setUpIssues>>
beforeAll(async () => {
  world = await setUpIssues()
  const account = await world.payload.findByID({
    collection: 'channel-accounts',
    id: world.account,
  })
  await world.payload.update({
    collection: 'channel-accounts',
    id: world.account,
    data: { settings: { ...account.settings, mode: 'draft' } } as never,
  })
}, 240_000)
afterAll(() => world?.stop())

const rowsOf = (carrier: number | string) =>
  world.findDeliveries({
    payload: world.payload,
    where: { and: [{ target: { equals: carrier } }, { kind: { equals: 'news' } }] },
  })

describe('an issue that a person publishes', () => {
  it('is noticed when they do, with every article’s address', async () => {
    const { body } = await world.send(await world.make(await world.items('手一', '手二')))
    await world.work(body.id, world.is('handedOff'))
    expect((await rowsOf(body.id)).map(({ state }) => state)).toEqual(['handedOff', 'handedOff'])
    const [draft] = world.sandbox.control.wechat.drafts(APP_ID)
    await world.sandbox.control.wechat.publishByHand(APP_ID, draft!.mediaId)
    await world.work(body.id, world.is('published'))
    const urls = (await rowsOf(body.id)).map(({ url }) => url).sort()
    expect(urls).toEqual(
      world
        .feed()
        .map(({ url }) => url)
        .sort(),
    )
  })

  it('is one draft until then, and is taken away as one', async () => {
    const issue = await world.make(await world.items('稿一', '稿二'))
    const { body } = await world.send(issue)
    await world.work(body.id, world.is('handedOff'))
    const ordered = await world.post(`/api/issues/${issue}/recall`, 'chief', { reason: '不发了' })
    expect(ordered.body.deliveries).toHaveLength(1)
    await world.work(ordered.body.deliveries[0].id, world.is('recalled'))
    expect((await world.read(body.id)).state).toBe('recalled')
    expect((await rowsOf(body.id)).map(({ state }) => state)).toEqual(['recalled', 'recalled'])
    expect(world.sandbox.control.wechat.drafts(APP_ID)).toEqual([])
  })
})
