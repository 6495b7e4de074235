import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Storyboard } from '@media/video/storyboard'
import { secondsOf } from '@media/video/storyboard'
import { setUp } from './setUp'

let world: Awaited<ReturnType<typeof setUp>>
beforeAll(async () => {
  world = await setUp()
})
afterAll(() => world.stop())

describe('the draft of a film', () => {
  it('tells the item: its cover, its pictures, its words, its source and its declaration', async () => {
    const made = await world.post(`/api/news/${world.item.id}/film`, { theme: 'ink' })
    expect(made.status).toBe(201)
    const { film, files } = made.body as { film: { storyboard: Storyboard }; files: unknown[] }
    const { scenes, theme, ai } = film.storyboard
    expect({ theme, ai }).toEqual({ theme: 'ink', ai: 'assisted' })
    expect(scenes[0]).toMatchObject({ kind: 'title', title: '职工技能竞赛开赛' })
    expect(scenes.at(-1)).toMatchObject({
      kind: 'closing',
      url: 'http://site.test/news/film-item',
      lines: ['来源：云帆市总工会'],
    })
    expect(scenes.filter(({ kind }) => kind === 'picture').length).toBeGreaterThanOrEqual(2)
    expect(secondsOf(film.storyboard)).toBeGreaterThanOrEqual(15)
    expect(files).toHaveLength(2)
  })

  it('is for those who write for the organization', async () => {
    const at = `/api/news/${world.item.id}/film`
    expect((await world.request.post(at)).status).toBe(401)
    expect((await world.post(at, {}, 'otherEditor')).status).toBe(404)
    expect((await world.post(at, {}, 'operator')).status).toBe(403)
    expect((await world.post(at, { theme: 'neon' })).status).toBe(400)
    expect((await world.post(at, { account: 999_999 })).status).toBe(404)
    const { id } = await world.draft()
    expect((await world.post(`/api/films/${id}/render`, {}, 'otherEditor')).status).toBe(404)
    expect((await world.post(`/api/films/${id}/render`, {}, 'operator')).status).toBe(403)
    expect((await world.post('/api/films', { title: 'x' })).status).toBe(403)
  })
})

describe('a storyboard from outside', () => {
  it('is refused with what is wrong and where', async () => {
    const { id, storyboard } = await world.draft()
    const send = (change: object) =>
      world.post(`/api/films/${id}/storyboard`, { storyboard: { ...storyboard, ...change } })
    const [title, picture, closing] = storyboard.scenes
    const wrong: [object, RegExp][] = [
      [{ theme: 'neon' }, /没有这个配色/],
      [{ scenes: [picture, title, closing] }, /片头要在最前/],
      [{ scenes: [title, { ...picture, seconds: 0 }, closing] }, /第 2 个镜头.*至少 1 秒/],
      [{ scenes: [title, { ...picture, caption: '字'.repeat(200) }, closing] }, /第 2 个镜头.*120/],
      [{ scenes: [title, { ...picture, script: 'x' }, closing] }, /第 2 个镜头.*格式/],
      [{ scenes: [title, picture, { ...closing, url: 'javascript:1' }] }, /二维码要是网址/],
    ]
    for (const [change, message] of wrong) {
      const answer = await send(change)
      expect(answer.status).toBe(400)
      expect(JSON.stringify(answer.body)).toMatch(message)
    }
    expect((await world.read(id)).storyboardHash).toHaveLength(64)
  })

  it('cannot show a picture of people one may not see, nor take back what the item declares', async () => {
    const { id, storyboard } = await world.draft()
    const foreign = await world.makePicture(5, world.organizations.other)
    const { sha256 } = await world.payload.findByID({ collection: 'media', id: foreign })
    const [title, picture, closing] = storyboard.scenes
    const stolen = { ...picture, picture: { key: sha256, width: 900, height: 600 } }
    const scenes = [title, stolen, closing]
    const at = `/api/films/${id}`
    const answer = await world.post(`${at}/storyboard`, { storyboard: { ...storyboard, scenes } })
    expect(answer.status).toBe(400)
    const still = { scene: picture?.id, storyboard: { ...storyboard, scenes } }
    expect((await world.post(`${at}/still`, still)).status).toBe(400)
    const clean = { storyboard: { ...storyboard, ai: 'none', theme: 'paper' } }
    const changed = await world.post(`${at}/storyboard`, clean)
    expect(changed.body.film.storyboard).toMatchObject({ ai: 'assisted', theme: 'paper' })
  })

  it('is drawn scene by scene for the editor', async () => {
    const { id, storyboard } = await world.draft()
    for (const { id: scene } of storyboard.scenes) {
      const still = await world.post(`/api/films/${id}/still`, { scene })
      expect(still.status).toBe(200)
      expect(still.headers['content-type']).toBe('image/jpeg')
    }
    const srt = await world.request
      .get(`/api/films/${id}/subtitles`)
      .set(await world.as('editor'))
      .buffer(true)
      .parse((response, done) => {
        let text = ''
        response.setEncoding('utf8')
        response.on('data', (chunk: string) => (text += chunk))
        response.on('end', () => done(null, text))
      })
    expect(srt.body).toMatch(/^1\n00:00:01,000 --> 00:00:0/)
  })

  it('stays as it is while an item with the film is in review or approved', async () => {
    const { id, storyboard } = await world.draft()
    const { payload, item } = world
    const data = {
      title: '职工技能竞赛开赛',
      kind: 'news',
      item: String(item.id),
      organization: world.organizations.city,
      state: 'inReview',
      risk: 'A',
      revision: 'r',
      version: 'v',
      stages: [],
      decisions: [],
      snapshot: { film: id },
    }
    const run = await payload.db.create({ collection: 'reviews', data })
    const changed = { storyboard: { ...storyboard, theme: 'ink' } }
    const refused = await world.post(`/api/films/${id}/storyboard`, changed)
    expect(refused.status).toBe(409)
    expect(JSON.stringify(refused.body)).toContain('正在审核')
    await payload.db.updateOne({
      collection: 'reviews',
      id: run.id as never,
      data: { state: 'returned' },
    })
    expect((await world.post(`/api/films/${id}/storyboard`, changed)).status).toBe(200)
  })
})
