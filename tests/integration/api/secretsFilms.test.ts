import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { setUpStrangers } from './secretsWorld'

let world: Awaited<ReturnType<typeof setUpStrangers>>
beforeAll(async () => {
  world = await setUpStrangers()
}, 300_000)
afterAll(() => world?.stop())

describe('a film’s storyboard', () => {
  it('takes no picture of another union that is not public, by its fingerprint', async () => {
    const { app, payload, item } = world
    const data = await sharp({
      create: { width: 60, height: 80, channels: 3, background: '#123456' },
    })
      .png()
      .toBuffer()
    const foreign = await payload.create({
      collection: 'media',
      data: { alt: '别处的', licence: 'own', organization: app.organizations.other } as never,
      file: { data, mimetype: 'image/png', name: 'foreign.png', size: data.length },
      overrideAccess: true,
    })
    const editor = await app.as('editor')
    const drafted = await app.request.post(`/api/news/${item}/film`).set(editor).send({})
    expect(drafted.status).toBe(201)
    const { id, storyboard } = drafted.body.film
    const text = JSON.stringify(storyboard)
    const [key] = /[0-9a-f]{64}/.exec(text) ?? []
    expect(key).toBeDefined()
    const swapped = JSON.parse(text.replaceAll(String(key), String(foreign.sha256)))
    const scene = swapped.scenes.find((each: object) =>
      JSON.stringify(each).includes(String(foreign.sha256)),
    )
    const asked = [
      app.request.post(`/api/films/${id}/storyboard`).set(editor).send({ storyboard: swapped }),
      app.request
        .post(`/api/films/${id}/still`)
        .set(editor)
        .send({ storyboard: swapped, scene: scene.id }),
    ]
    for (const answer of await Promise.all(asked)) {
      expect(answer.status).toBe(400)
      expect(answer.body.errors[0].message).toMatch(/素材库/)
    }
  })
})
