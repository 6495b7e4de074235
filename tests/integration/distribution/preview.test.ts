import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { setUp } from './setUp'

let world: Awaited<ReturnType<typeof setUp>>
beforeAll(async () => {
  world = await setUp()
}, 240_000)
afterAll(() => world?.stop())

it('an item goes to one phone and nowhere else', async () => {
  const { app, accounts, sandbox } = world
  const { item } = await world.plan('先在手机上看', [accounts.web])
  const address = `/api/news/${item}/preview?account=${accounts.wechat}`
  const editor = await app.as('editor')
  expect((await app.request.post(address).send({ recipient: 'reviewer' })).status).toBe(401)
  expect((await app.request.post(address).set(editor).send({})).status).toBe(400)
  const sent = await app.request.post(address).set(editor).send({ recipient: 'reviewer_phone' })
  expect(sent.status).toBe(200)
  expect(sent.body.receipt.ids.mediaId).toEqual(expect.any(String))
  const appid = 'wx5a0db0c000000001'
  expect(sandbox.control.wechat.account(appid).previews).toHaveLength(1)
  expect(sandbox.control.wechat.feed(appid)).toEqual([])
})
