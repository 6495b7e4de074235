import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Id } from '@/access/scope'
import { body, makeItem, review, reviewThrough } from '../review/kit'
import { setUp } from './setUp'

let world: Awaited<ReturnType<typeof setUp>>
const appid = 'wx5a0db0c000000001'

beforeAll(async () => {
  world = await setUp()
}, 240_000)
afterAll(() => world?.stop())

const picture = async (name: string): Promise<Id> => {
  const { makePicture } = await import('../../../scripts/chaos/items')
  const { payload, app } = world
  return makePicture({ payload, organization: app.organizations.city, title: name, index: 0 })
}

const deliveryTo = async (item: Id, account: Id) => {
  const [found] = await world.findDeliveries({
    payload: world.payload,
    where: { and: [{ item: { equals: String(item) } }, { account: { equals: account } }] },
  })
  if (!found) throw new Error('no delivery')
  return found
}

const make = async (title: string, over: Record<string, unknown> = {}) =>
  makeItem(world.app, {
    title,
    type: 'news',
    organization: world.app.organizations.city,
    cover: await picture(title),
    accounts: [world.accounts.wechat, world.accounts.web],
    ...over,
  })

describe('an account with words of its own', () => {
  let item: Id
  beforeAll(async () => {
    const variants = [
      { account: world.accounts.wechat, title: '公众号的短题', digest: '公众号的摘要' },
    ]
    item = await make('主稿的长标题', { variants })
  })

  it('shows the reviewer what each account gets, then is approved by its hash', async () => {
    await review(world.app, 'editor', item, { decision: 'submit' })
    const { body: panel } = await world.app.request
      .get(`/api/news/${item}/review`)
      .set(await world.app.as('reviewer1'))
    expect(panel.renditions).toEqual([
      expect.objectContaining({ channel: 'web', hasVariant: false }),
      expect.objectContaining({
        channel: 'wechat',
        hasVariant: true,
        isApproved: false,
        blocks: 0,
      }),
    ])
    for (const who of ['reviewer1', 'reviewer2'] as const)
      expect((await review(world.app, who, item, { decision: 'approve' })).status).toBe(200)
    const { body: run } = await review(world.app, 'chief', item, { decision: 'approve' })
    expect(run.renditions).toHaveLength(2)
    const delivery = await deliveryTo(item, world.accounts.wechat)
    expect(run.renditions).toContainEqual({
      account: String(world.accounts.wechat),
      sha256: delivery.renditionHash,
    })
  })

  it('sends them there, and the master to the others', async () => {
    const [wechat, web] = await Promise.all([
      deliveryTo(item, world.accounts.wechat),
      deliveryTo(item, world.accounts.web),
    ])
    const sent = await world.work(wechat.id, world.is('published'))
    const page = await world.work(web.id, world.is('published'))
    expect(sent.rendition?.parts).toMatchObject({ title: '公众号的短题', digest: '公众号的摘要' })
    expect(page.rendition?.parts.title).toBe('主稿的长标题')
    expect(world.sandbox.control.wechat.feed(appid).map(({ title }) => title)).toContain(
      '公众号的短题',
    )
  })

  it('previews beside what the account published last, pointing at the variant', async () => {
    const path = `/api/news/${item}/renditions?account=${world.accounts.wechat}&compare=published`
    const before = await world.app.request.get(path).set(await world.app.as('editor'))
    expect(before.body).toMatchObject({
      variant: { path: 'variants.0', isUsed: true },
      approved: expect.stringMatching(/^[0-9a-f]{64}$/),
      published: { rendition: { parts: { title: '公众号的短题' } } },
    })
    const variants = [{ account: world.accounts.wechat, title: '公众号的新题' }]
    const edit = world.app.request.patch(`/api/news/${item}?draft=true`)
    expect((await edit.set(await world.app.as('editor')).send({ variants })).status).toBe(200)
    const { body: now } = await world.app.request.get(path).set(await world.app.as('editor'))
    expect(now.approved).toBeNull()
    const title = now.published.changes.find(({ part }: { part: string }) => part === 'title')
    expect(title.segments).toContainEqual({ kind: 'removed', text: '短' })
  })

  it('never shows a variant to readers of the interface', async () => {
    const answers = [
      await world.app.request.get(`/api/news/${item}?depth=2`),
      await world.app.request.get('/api/news?limit=50&depth=2'),
      await world.app.request.get('/api/news/versions?limit=50'),
      await world.app.request
        .post('/api/graphql')
        .send({ query: '{ allNews: News { docs { title variants { title } siteAccount } } }' }),
    ]
    expect(answers[0]?.body.title).toBe('主稿的长标题')
    for (const { text } of answers) expect(text).not.toContain('公众号的')
  })
})

describe('what was approved is what is sent', () => {
  it('keeps to it when a setting of the account changes', async () => {
    const item = await make('设置会变', { accounts: [world.accounts.wechat] })
    await reviewThrough(world.app, item)
    const before = await deliveryTo(item, world.accounts.wechat)
    await setTheme('sujian')
    const sent = await world.work(before.id, world.is('published'))
    await setTheme('gongren')
    expect(sent.renditionHash).toBe(before.renditionHash)
  })

  it('stops where nothing was kept and the rendition is another now', async () => {
    const item = await make('没有留底', { accounts: [world.accounts.wechat] })
    await reviewThrough(world.app, item)
    const before = await deliveryTo(item, world.accounts.wechat)
    const kept = { sha256: { equals: before.renditionHash } }
    await world.payload.delete({ collection: 'renditions', where: kept, overrideAccess: true })
    await setTheme('sujian')
    const failed = await world.work(before.id, world.is('failed'))
    await setTheme('gongren')
    expect(failed.error).toMatchObject({
      code: 'renditionChanged',
      remedy: expect.stringContaining('重新送审'),
    })
  })

  const setTheme = (theme: string) =>
    world.payload.update({
      collection: 'channel-accounts',
      id: world.accounts.wechat,
      data: { settings: { theme } } as never,
      overrideAccess: true,
    })
})

describe('what cannot be sent is said at submission', () => {
  it('names the account and leads to the field of its variant', async () => {
    const variants = [{ account: world.accounts.wechat, title: '长'.repeat(70) }]
    const item = await make('短题', { variants })
    const answer = await review(world.app, 'editor', item, { decision: 'submit' })
    expect(answer.status).toBe(409)
    expect(answer.text).toContain('标题有 70 个字')
    const { body: panel } = await world.app.request
      .get(`/api/news/${item}/review`)
      .set(await world.app.as('editor'))
    expect(panel.findings).toContainEqual(
      expect.objectContaining({ level: 'block', field: 'variants.0.title' }),
    )
  })

  it('refuses two variants of one account, and accounts of other units', async () => {
    const twice = [
      { account: world.accounts.wechat, title: '一' },
      { account: world.accounts.wechat, title: '二' },
    ]
    const answer = await review(world.app, 'editor', await make('重复', { variants: twice }), {
      decision: 'submit',
    })
    expect(answer.text).toContain('一个账号只能有一份改写')
    const { id: foreign } = await world.payload.create({
      collection: 'channel-accounts',
      data: { name: '别家', channel: 'web', organization: world.app.organizations.other } as never,
      overrideAccess: true,
    })
    const other = await make('别家的', { variants: [{ account: foreign, title: '一' }] })
    const refused = await review(world.app, 'editor', other, { decision: 'submit' })
    expect(refused.text).toContain('不归本单位')
  })

  it('a variant of an account that gets nothing does no harm', async () => {
    const variants = [{ account: world.accounts.wechat, title: '长'.repeat(70) }]
    const item = await make('只发网站', { accounts: [world.accounts.web], variants })
    expect((await reviewThrough(world.app, item)).state).toBe('approved')
  })
})

it('a picture of a variant stays what it was while the item is in review', async () => {
  const cover = await picture('改写的封面')
  const item = await make('素材保护', { variants: [{ account: world.accounts.wechat, cover }] })
  await review(world.app, 'editor', item, { decision: 'submit' })
  const answer = await world.app.request
    .patch(`/api/media/${cover}`)
    .set(await world.app.as('editor'))
    .send({ alt: '换一句话' })
  expect(answer.status).toBe(409)
})

it('the site speaks in the words of its own variant, in lists, pages and search', async () => {
  const words = { title: '网站专用标题', body: body('只在网站上的一句话') }
  const item = await make('主稿标题在别处', {
    accounts: [world.accounts.web],
    variants: [{ account: world.accounts.web, ...words }],
  })
  await reviewThrough(world.app, item)
  await world.work((await deliveryTo(item, world.accounts.web)).id, world.is('published'))
  const { liveList } = await import('@/site/data/liveList')
  const { articleOf } = await import('@/site/data/article')
  const { findLive } = await import('@/site/data/liveItem')
  const { readSearch } = await import('@/site/data/searchPage')
  const { payload } = world
  const { cards } = await liveList({ payload, kind: 'news', limit: 50 })
  const card = cards.find(({ id }) => id === String(item))
  expect(card?.title).toBe('网站专用标题')
  const doc = await findLive({
    payload,
    kind: 'news',
    slug: String(card?.path.split('/').at(-1)),
    now: new Date(),
  })
  const article = await articleOf({ payload, doc: doc!, now: new Date() })
  expect(article.card.title).toBe('网站专用标题')
  expect(article.html).toContain('只在网站上的一句话')
  const found = await readSearch({ payload, query: '只在网站上', page: 1, now: new Date() })
  expect(found.hits[0]?.card.title).toBe('网站专用标题')
})
