import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
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

describe('numbers of an exhibition', () => {
  let ids: Id[]

  it('are given once each when ten are selected at the same moment', async () => {
    ids = []
    for (let index = 0; index < 10; index++)
      ids.push(
        await world.work({ type: index % 2 ? 'MS' : 'SF', style: index % 2 ? 'oil' : 'kai' }),
      )
    const answers = await Promise.all(ids.map((id) => world.select(id)))
    expect(answers.map(({ status }) => status)).toEqual(ids.map(() => 200))
    const numbers = answers.map(({ body: { no } }) => String(no))
    const sequences = numbers.map((no) => Number(no.slice(3))).sort((a, b) => a - b)
    expect(sequences).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    expect(numbers.filter((no) => no.startsWith('MS-'))).toHaveLength(5)
  }, 60_000)

  it('stay with a work that is selected twice, however fast', async () => {
    const [id] = ids as [Id]
    const answers = await Promise.all([world.select(id), world.select(id), world.select(id)])
    expect(new Set(answers.map(({ body: { no } }) => no)).size).toBe(1)
    expect(answers.every(({ body: { isNew } }) => isNew === false)).toBe(true)
  })

  it('are never given again after a work was deleted for good', async () => {
    const last = ids.at(-1) as Id
    await app.payload.delete({ collection: 'artworks', id: last, overrideAccess: true })
    const { body: given } = await world.select(await world.work())
    expect(given).toEqual({ no: 'SF-011', isNew: true })
  })

  it('change with the category, and the old one stays burnt', async () => {
    const id = await world.work()
    const first = (await world.select(id)).body.no
    await app.request
      .patch(`/api/artworks/${id}?draft=true`)
      .set(await editor())
      .send({ type: 'JZ' })
    expect([first, (await world.select(id)).body.no]).toEqual(['SF-012', 'JZ-013'])
    await app.request
      .patch(`/api/artworks/${id}?draft=true`)
      .set(await editor())
      .send({ type: 'SF' })
    expect((await world.select(id)).body.no).toBe('SF-012')
  })

  it('begin anew in another exhibition, in its own form', async () => {
    expect((await world.select(await world.work(), world.other)).body.no).toBe('2026-SF-0001')
  })

  it('are written by nobody else: no request, no copy of a work', async () => {
    const [id] = ids as [Id]
    const before = await app.payload.findByID({ collection: 'artworks', id, draft: true, depth: 0 })
    await app.request
      .patch(`/api/artworks/${id}?draft=true`)
      .set(await editor())
      .send({ no: 'SF-999' })
    const after = await app.payload.findByID({ collection: 'artworks', id, draft: true, depth: 0 })
    expect(after.no).toBe(before.no)
    const copy = await app.request
      .post(`/api/artworks/${id}/duplicate?draft=true`)
      .set(await editor())
      .send({})
    expect(copy.body.doc?.no ?? null).toBeNull()
    for (const collection of ['exhibition-numbers', 'likes']) {
      const path = `/api/${collection}`
      const [reading, writing] = [app.request.get(path), app.request.post(path).send({})]
      for (const asked of [reading, writing])
        expect((await asked.set(await editor())).status).toBe(403)
    }
  })

  it('are for those who may write there', async () => {
    const [id] = ids as [Id]
    expect((await app.request.post(`/api/artworks/${id}/select`).send({})).status).toBe(401)
    expect((await world.select(id, exhibition, 'otherEditor')).status).toBe(404)
    expect((await world.select(id, exhibition, 'operator')).status).toBe(403)
    expect((await world.select('x' as Id)).status).toBe(404)
    expect((await world.select(id, 'none' as Id)).status).toBe(404)
  })
})

describe('a work that is shown', () => {
  let id: Id
  let slug: string

  const like = (headers: Record<string, string> = {}, shown: Id = id) =>
    app.request.post(`/api/artworks/${shown}/like`).set(headers)

  beforeAll(async () => {
    id = await world.work({
      title: '行书《匠心》',
      subtitles: '1\n00:00:01,000 --> 00:00:02,000\n字',
    })
    await world.select(id)
    await app.request
      .patch(`/api/exhibitions/${exhibition}?draft=true`)
      .set(await editor())
      .send({ walls: [{ title: '第一展墙', artworks: [id] }] })
  })

  it('may not be submitted without what its category demands', async () => {
    const cursive = await world.work({ style: 'cao' })
    await world.select(cursive)
    const answer = await world.decide('editor', 'artworks', cursive, { decision: 'submit' })
    expect(answer.status).toBe(409)
    expect(JSON.stringify(answer.body)).toContain('没有释文')
  })

  it('has no tiles, likes, subtitles or catalogue before it is live', async () => {
    for (const path of ['tiles/0/8/0_0', 'subtitles.vtt'])
      expect((await app.request.get(`/api/artworks/${id}/${path}`)).status).toBe(404)
    expect((await like()).status).toBe(404)
    expect((await app.request.get(`/api/exhibitions/${exhibition}/catalogue.pdf`)).status).toBe(404)
    await world.publish('artworks', id)
    await world.publish('exhibitions', exhibition)
    const row = await app.payload.findByID({ collection: 'artworks', id, depth: 0 })
    slug = row.slug ?? ''
    expect([row._status, row.no?.slice(0, 3)]).toEqual(['published', 'SF-'])
  }, 60_000)

  it('is liked once by a person, however often and fast they press', async () => {
    const first = await like()
    expect(first.body).toEqual({ likes: 1, liked: true, already: false })
    const [cookie = ''] = String(first.headers['set-cookie']).split(';')
    expect(String(first.headers['set-cookie'])).toMatch(/HttpOnly; SameSite=Lax/)
    const again = await Promise.all(Array.from({ length: 8 }, () => like({ Cookie: cookie })))
    expect(again.map(({ body: { likes, already } }) => [likes, already])).toEqual(
      again.map(() => [1, true]),
    )
  })

  it('counts colleagues by who they are, and ten newcomers at once as what they may be', async () => {
    const mine = await editor()
    const answers = await Promise.all([like(mine), like(mine), like(mine)])
    expect(answers.filter(({ body: { already } }) => already === false)).toHaveLength(1)
    const crowd = await Promise.all(Array.from({ length: 10 }, () => like()))
    // Five newcomers a day from one device and address; the first like above was one of them.
    expect(crowd.filter(({ status }) => status === 200)).toHaveLength(4)
    expect(crowd.find(({ status }) => status === 429)?.body.errors[0].message).toContain('登录')
    const { totalDocs } = await app.payload.count({
      collection: 'likes',
      where: { artwork: { equals: String(id) } },
      overrideAccess: true,
    })
    expect(totalDocs).toBe(6)
  })

  it('sends a form without a script back to its page, and other sites away', async () => {
    const cookie = `gm-visitor=${'a'.repeat(32)}`
    const answer = await like({ Accept: 'text/html', Cookie: cookie })
    expect([answer.status, answer.headers.location]).toEqual([303, `/artworks/${slug}#like`])
    expect((await like({ 'Sec-Fetch-Site': 'cross-site' })).status).toBe(403)
  })

  it('is zoomed in tiles of a rendition, never of the original', async () => {
    const tile = (name: string) => app.request.get(`/api/artworks/${id}/tiles/0/${name}`)
    const top = await tile('11/3_1')
    expect(top.status).toBe(200)
    const { width, exif } = await sharp(top.body as Buffer).metadata()
    // 2000 pixels in tiles of 512: the fourth is what is left of the row, and the overlap.
    expect(width).toBe(2000 - 3 * 512 + 1)
    expect(exif).toBeUndefined()
    expect(top.headers['cache-control']).toBe('public, max-age=300')
    for (const name of ['12/0_0', '11/4_0', '11/../0_0', '11/0_x', '99/0_0'])
      expect((await tile(name)).status).toBe(404)
    expect((await app.request.get(`/api/artworks/${id}/tiles/1/8/0_0`)).status).toBe(404)
    expect((await app.request.get(`/api/artworks/${id}/subtitles.vtt`)).text).toContain('WEBVTT')
  }, 30_000)

  it('is printed: labels for the desk, a catalogue for everybody, the same each time', async () => {
    const labels = `/api/exhibitions/${exhibition}/labels.pdf`
    expect((await app.request.get(labels)).status).toBe(401)
    expect((await app.request.get(labels).set(await app.as('otherEditor'))).status).toBe(404)
    const sheet = await app.request.get(labels).set(await editor())
    expect([sheet.status, sheet.headers['content-type']]).toEqual([200, 'application/pdf'])
    const book = () => app.request.get(`/api/exhibitions/${exhibition}/catalogue.pdf`)
    const [one, two] = await Promise.all([book(), book()])
    expect(one.status).toBe(200)
    expect((one.body as Buffer).subarray(0, 5).toString()).toBe('%PDF-')
    expect((one.body as Buffer).equals(two.body as Buffer)).toBe(true)
    expect((one.body as Buffer).length).toBeLessThan(400_000)
    expect((one.body as Buffer).toString('latin1')).not.toContain('SecretCamera')
  }, 60_000)

  it('tells the public what stands on the plate, and nothing the desk plans', async () => {
    const { body: row } = await app.request.get(`/api/artworks/${id}?depth=1`)
    expect(row).toMatchObject({
      no: expect.stringMatching(/^SF-/),
      unit: '云帆重工',
      medium: '宣纸',
    })
    for (const field of ['accounts', 'publishAt', 'risk', 'searchText', 'createdBy'])
      expect(row).not.toHaveProperty(field)
    expect(row.variants ?? []).toEqual([])
    expect(JSON.stringify(row)).not.toContain('licenceNo')
  })
})
