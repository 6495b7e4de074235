import { afterEach, describe, expect, it } from '@jest/globals'
import { commit } from '@publishers/douyin/commit'
import { observe } from '@publishers/douyin/observe'
import { prepare } from '@publishers/douyin/prepare'
import { setUp, type Setting } from './setUp'

const MB = 1024 * 1024

let world: Setting
const start = async (filmBytes?: number) => {
  world = await setUp({ settings: { mode: 'server' }, filmBytes })
  await world.granted()
}
afterEach(() => world.close())

const look = (more: object = {}) => ({
  journal: world.journal.entries,
  key: world.journal.key,
  action: 'publish' as const,
  rendition: world.rendition,
  ...more,
})
const upload = () => prepare(world.rendition, world.context, world.journal.key)
const create = async () => commit(world.rendition, await upload(), world.journal, world.context)

describe('publishing by the server', () => {
  it('uploads once a delivery, creates, and believes only the review', async () => {
    await start()
    const first = await upload()
    expect(await upload()).toEqual(first)
    expect(world.seen('upload_video/')).toHaveLength(1)
    expect(world.seen('upload_image/')).toHaveLength(1)
    const outcome = await create()
    expect(outcome).toMatchObject({ state: 'accepted' })
    if (outcome.state !== 'accepted') throw new Error()
    const { receipt } = outcome
    const { itemId = '' } = receipt.ids
    for (const [status, state] of [
      [4, 'accepted'],
      [1, 'published'],
      [5, 'published'],
      [2, 'failed'],
    ] as const) {
      await world.douyin.review(itemId, status)
      await expect(observe(look({ receipt }), world.context)).resolves.toMatchObject({ state })
    }
    const [work] = world.douyin.works('tester')
    expect(work?.text).toContain('云帆工会举行技能比武')
    expect(work?.topics).toEqual(['技能比武', '劳动最光荣'])
  })

  it('uploads another time for another delivery: a film’s id is good for one work', async () => {
    await start()
    const [one, two] = [await upload(), await prepare(world.rendition, world.context, 'other')]
    expect(one.refs.video).not.toEqual(two.refs.video)
    expect(one.refs.cover).toEqual(two.refs.cover)
  })

  it('sends a large film in parts of 20 MB and goes on after a crash where it stopped', async () => {
    await start(51 * MB)
    world.proxy.fault({ match: ({ path }) => path.includes('part_number=3'), fault: 'lostRequest' })
    await expect(upload()).rejects.toMatchObject({ kind: 'transient' })
    await expect(create()).resolves.toMatchObject({ state: 'accepted' })
    const parts = world
      .seen('upload_video_part/')
      .map(({ path }) => new URLSearchParams(path.split('?')[1]).get('part_number'))
    expect(parts).toEqual(['1', '2', '3', '3'])
    expect(world.seen('init_video_part_upload/')).toHaveLength(1)
    expect(world.seen('upload_video/')).toHaveLength(0)
  })

  it('starts anew when the upload it would go on with is over', async () => {
    await start(51 * MB)
    world.proxy.fault({ match: world.onPath('complete_video_part'), fault: 'lostAnswer' })
    await expect(upload()).rejects.toMatchObject({ kind: 'transient' })
    await upload()
    expect(world.seen('init_video_part_upload/')).toHaveLength(2)
    world.context.advance(7_000_000)
    await world.context.refs.forget('video', `${world.film.key}:${world.journal.key}`)
    await upload()
    expect(world.seen('init_video_part_upload/')).toHaveLength(3)
  })

  it.each(['lostAnswer', 'html', 'http500'] as const)(
    'finds what %s hid, and does not create again',
    async (fault) => {
      await start()
      world.proxy.fault({ match: world.onPath('create_video/'), fault, processed: true })
      await expect(create()).rejects.toMatchObject({ kind: 'unconfirmed' })
      const found = await observe(look(), world.context)
      expect(found).toMatchObject({ state: 'found', step: 'video.create' })
      expect(world.douyin.works('tester')).toHaveLength(1)
    },
  )

  it('proves an absence only after a while', async () => {
    await start()
    world.proxy.fault({ match: world.onPath('create_video/'), fault: 'lostRequest' })
    await expect(create()).rejects.toMatchObject({ kind: 'unconfirmed' })
    await expect(observe(look(), world.context)).resolves.toMatchObject({ state: 'wait' })
    world.context.advance(1000)
    await expect(observe(look(), world.context)).resolves.toMatchObject({ state: 'absent' })
  })

  it('adopts the work when Douyin says the film is used already', async () => {
    await start()
    await create()
    world.journal.entries.length = 0
    await expect(create()).resolves.toMatchObject({
      state: 'accepted',
      receipt: { note: expect.stringContaining('没有重复发布') },
    })
    expect(world.douyin.works('tester')).toHaveLength(1)
  })

  it('does not take another’s work for its own when the answer names a wrong one', async () => {
    await start()
    const outcome = await create()
    if (outcome.state !== 'accepted') throw new Error()
    const receipt = { ...outcome.receipt, ids: { ...outcome.receipt.ids, itemId: '@wrong/+=' } }
    const [work] = world.douyin.works('tester')
    await world.douyin.review(work?.itemId ?? '', 1)
    await expect(observe(look({ receipt }), world.context)).resolves.toMatchObject({
      state: 'published',
      receipt: { ids: { itemId: work?.itemId } },
    })
  })

  it('says what to do when the person has to prove themselves to Douyin', async () => {
    await start()
    await upload()
    await world.douyin.trouble('tester', 'risk')
    await expect(create()).rejects.toMatchObject({ kind: 'manual', code: '28001052' })
  })
})
