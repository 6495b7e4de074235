import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import type { Role } from '@/access/permissions'
import type { Id } from '@/access/scope'
import type { Storyboard } from '@media/video/storyboard'
import { body, p, picture as inBody } from '../../../scripts/seed/body'
import { bootApp } from '../../kit/bootApp'

/** The program with one item of two pictures, and hands to make its film with. */
export async function setUp() {
  const app = await bootApp()
  const { payload, request } = app
  const { city } = app.organizations

  const makePicture = async (index: number, organization: Id = city): Promise<Id> => {
    const background = { r: 40 * index + 30, g: 90, b: 140 }
    const channels = { width: 900, height: 600, channels: 3 } as const
    const data = await sharp({ create: { ...channels, background } })
      .jpeg()
      .toBuffer()
    const file = { data, mimetype: 'image/jpeg', name: `p${index}.jpg`, size: data.length }
    const words = {
      alt: `图${index}`,
      organization,
      licence: 'own',
    } as never
    return (await payload.create({ collection: 'media', data: words, file, overrideAccess: true }))
      .id
  }
  const [cover, second] = [await makePicture(1), await makePicture(2)]
  const item = await payload.create({
    collection: 'news',
    data: {
      title: '职工技能竞赛开赛',
      type: 'news',
      organization: city as never,
      slug: 'film-item',
      cover: cover as never,
      body: body(
        p('11月20日，云帆市职工技能竞赛开赛，三百名选手参加。'),
        inBody(second),
        p('比赛分为六个工种，为期两天。'),
      ) as never,
      ...{ aiUsage: 'assisted' },
    } as never,
    draft: true,
    overrideAccess: true,
  })

  const post = async (at: string, body: object = {}, who: Role | 'otherEditor' = 'editor') =>
    request
      .post(at)
      .set(await app.as(who))
      .send(body)
  const read = async (id: Id, who: Role = 'editor') => {
    const answer = await request.get(`/api/films/${id}?depth=0`).set(await app.as(who))
    return answer.body as { state: string; progress: number; error?: { message: string } } & Row
  }
  const until = async (id: Id, isSo: (film: Awaited<ReturnType<typeof read>>) => boolean) => {
    for (const deadline = Date.now() + 90_000; ; ) {
      const film = await read(id)
      if (isSo(film)) return film
      if (Date.now() > deadline) throw new Error(`still ${film.state} at ${film.progress} %`)
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
  /** A draft of the item, cut down to `seconds` for each of three scenes. */
  const draft = async (seconds = 1) => {
    const made = await post(`/api/news/${item.id}/film`)
    const { film } = made.body as { film: { id: Id; storyboard: Storyboard } }
    const [title, first] = film.storyboard.scenes
    const closing = film.storyboard.scenes.at(-1)
    const scenes = [title, first, closing].map((scene) => ({ ...scene, seconds }))
    const storyboard = { ...film.storyboard, scenes }
    await post(`/api/films/${film.id}/storyboard`, { storyboard })
    return { id: film.id, storyboard: storyboard as Storyboard }
  }
  const leftovers = () => {
    const work = path.join(app.dataDir, 'work')
    return fs.existsSync(work) ? fs.readdirSync(work) : []
  }
  return { ...app, item, makePicture, post, read, until, draft, leftovers }
}

type Row = { file?: Id; covers?: Id[]; subtitles?: string; measures?: { seconds: number } } & {
  storyboardHash: string
  fence: number
}

/** A worker process of its own on the same data; films only matter here. */
export function startWorkerProcess() {
  const args = ['scripts/run.mjs', 'scripts/worker.ts', '--no-clocks']
  const { NODE_OPTIONS: _ours, ...env } = process.env
  const options = ['--no-warnings', '--conditions=production', ...args]
  return spawn(process.execPath, options, {
    env: { ...env, NODE_ENV: 'test' } as NodeJS.ProcessEnv,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
}
