import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Id } from '@/access/scope'
import type { TestApp } from '../../kit/bootApp'
import { setUpShow, type ShowWorld } from './setUpShow'

let world: ShowWorld
let app: TestApp
let exhibition: Id
const editor = () => app.as('editor')

beforeAll(async () => {
  world = await setUpShow()
  app = world.app
  exhibition = world.exhibition
}, 120_000)

afterAll(() => app.stop())

describe('what belongs to one show or one desk', () => {
  it('a number does not travel to another exhibition, and is there again on the way back', async () => {
    const id = await world.work()
    const { no } = (await world.select(id)).body
    const move = async (to: Id) =>
      (
        await app.request
          .patch(`/api/artworks/${id}?draft=true&depth=0`)
          .set(await editor())
          .send({ exhibition: to })
      ).body.doc.no
    expect((await move(world.other)) ?? null).toBeNull()
    const there = (await world.select(id, world.other)).body.no
    expect(there).not.toBe(no)
    expect((await move(exhibition)) ?? null).toBeNull()
    expect((await world.select(id)).body).toEqual({ no, isNew: false })
  })

  it('numbers of an exhibition are for those who write there', async () => {
    const { other: organization } = app.organizations
    const made = await app.request
      .post('/api/artworks?draft=true&depth=0')
      .set(await app.as('otherEditor'))
      .send({ title: '借号', type: 'SF', organization })
    const count = async () =>
      (await app.payload.count({ collection: 'exhibition-numbers' })).totalDocs
    const before = await count()
    const { status } = await world.select(made.body.doc.id, exhibition, 'otherEditor')
    expect([status, await count()]).toEqual([404, before])
  })

  it('a picture of another desk is neither put into a draft nor seen through one', async () => {
    const { other: organization } = app.organizations
    const otherEditor = await app.as('otherEditor')
    const send = async (data: object) =>
      app.request.post('/api/artworks?draft=true&depth=0').set(otherEditor).send(data)
    const plain = { title: '看看别人的图', type: 'SF', organization }
    const frames = [{ image: world.picture }]
    expect((await send({ ...plain, frames })).status).toBe(403)
    const { id: work } = (await send(plain)).body.doc
    const patch = async (data: object) =>
      (await app.request.patch(`/api/artworks/${work}?draft=true`).set(otherEditor).send(data))
        .status
    expect(await patch({ frames })).toBe(403)
    expect(await patch({ cover: world.picture })).toBe(403)
    expect(await patch({ medium: '宣纸' })).toBe(200)
    // As a row from before the rule.
    const kept = [{ id: 'a'.repeat(24), image: world.picture }]
    await app.payload.db.updateOne({ collection: 'artworks', id: work, data: { frames: kept } })
    const tile = () => app.request.get(`/api/artworks/${work}/tiles/0/8/0_0`).set(otherEditor)
    expect((await tile()).status).toBe(404)
    await app.payload.db.updateOne({
      collection: 'media',
      id: world.picture,
      data: { organization },
    })
    const own = await tile()
    expect([own.status, own.headers['cache-control']]).toEqual([200, 'private, no-store'])
    await app.payload.db.updateOne({
      collection: 'media',
      id: world.picture,
      data: { organization: app.organizations.city },
    })
  }, 60_000)
})
