import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { mediaBytes } from '@/content/mediaBytes'
import { startFilms } from '@/worker/filmLoop'
import { findFfmpeg } from '@media/video/findFfmpeg'
import { probeVideo } from '@media/video/probe'
import { setUp, startWorkerProcess } from './setUp'

const ffmpeg = await findFfmpeg()
if (!ffmpeg) console.warn('films: skipped, this machine has no ffmpeg at all')
const rendering = ffmpeg ? describe : describe.skip

let world: Awaited<ReturnType<typeof setUp>>
beforeAll(async () => {
  world = await setUp()
})
afterAll(() => world.stop())

const running: (() => Promise<void>)[] = []
afterEach(async () => {
  await Promise.all(running.splice(0).map((stop) => stop()))
})
const start = (worker: string) => {
  const stop = startFilms({ payload: world.payload, worker, idleMs: 50 })
  running.push(stop)
  return stop
}

rendering('a film, rendered', () => {
  it('becomes a document of the library with covers, subtitles and measures; the same plan is one file', async () => {
    const { id } = await world.draft()
    const ordered = await world.post(`/api/films/${id}/render`)
    expect(ordered.status).toBe(200)
    expect(ordered.body.film.state).toBe('queued')
    const stop = start('test')
    const film = await world.until(id, ({ state }) => state === 'ready' || state === 'failed')
    expect(film).toMatchObject({ state: 'ready', progress: 100 })
    expect(film.subtitles).toContain('三百名选手参加')
    const { docs } = await world.payload.find({
      collection: 'media',
      where: { id: { in: [film.file, ...(film.covers ?? [])] } },
      depth: 0,
    })
    const video = docs.find(({ mimeType }) => mimeType === 'video/mp4')
    expect(video).toMatchObject({ width: 1080, height: 1920, licence: 'own', aiUsage: 'assisted' })
    const { data } = await mediaBytes({ payload: world.payload, key: video?.sha256 ?? '' })
    expect(probeVideo(data)).toMatchObject({ video: 'avc1', audio: 'mp4a', fps: 30, isFast: true })
    expect(Math.abs((probeVideo(data)?.seconds ?? 0) - 3)).toBeLessThan(0.1)
    const covers = film.covers?.map((each) => docs.find((doc) => String(doc.id) === String(each)))
    expect(covers?.map((cover) => `${cover?.width}×${cover?.height}`)).toEqual([
      '1080×1920',
      '1080×1440',
    ])
    const desk = await world.request.get(`/api/films/${id}/desk`).set(await world.as('editor'))
    expect(desk.body.result.url).toContain('.mp4')

    // Another film of the same plan: the same bytes, so the same document.
    const again = await world.draft()
    await world.post(`/api/films/${again.id}/render`)
    const second = await world.until(again.id, ({ state }) => state === 'ready')
    expect(second.file).toEqual(film.file)
    await stop()
    expect(world.leftovers()).toEqual([])
  })

  it('is cancelled within a second, and leaves nothing behind', async () => {
    const { id } = await world.draft(20)
    await world.post(`/api/films/${id}/render`)
    const stop = start('test')
    await world.until(id, ({ progress }) => progress > 0)
    expect(world.leftovers()).toHaveLength(1)
    const cancelled = Date.now()
    expect((await world.post(`/api/films/${id}/cancel`)).body.film.state).toBe('cancelled')
    while (world.leftovers().length > 0) await new Promise((resolve) => setTimeout(resolve, 20))
    expect(Date.now() - cancelled).toBeLessThan(1_500)
    await stop()
    expect((await world.read(id)).state).toBe('cancelled')
    expect((await world.post(`/api/films/${id}/cancel`)).status).toBe(409)
  })

  it('goes back into the queue when its worker is stopped in good order', async () => {
    const { id } = await world.draft(20)
    await world.post(`/api/films/${id}/render`)
    const stop = start('test')
    await world.until(id, ({ progress }) => progress > 0)
    await stop()
    expect(await world.read(id)).toMatchObject({ state: 'queued', progress: 0 })
    expect(world.leftovers()).toEqual([])
    await world.post(`/api/films/${id}/cancel`)
  })

  it('is taken over from a killed worker, whose folder is swept', async () => {
    const { id } = await world.draft(6)
    await world.post(`/api/films/${id}/render`)
    const child = startWorkerProcess()
    try {
      await world.until(id, ({ progress }) => progress > 0)
    } finally {
      child.kill('SIGKILL')
    }
    expect(await world.read(id)).toMatchObject({ state: 'rendering' })
    expect(world.leftovers()).toHaveLength(1)
    const stop = start('second')
    const film = await world.until(id, ({ state }) => state === 'ready')
    expect(film.measures?.seconds).toBeCloseTo(18, 1)
    await stop()
    expect(world.leftovers()).toEqual([])
  }, 120_000)
})
