import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import crypto from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { composeFilm } from '@media/video/compose'
import { findFfmpeg } from '@media/video/findFfmpeg'
import { probeVideo } from '@media/video/probe'
import { runFfmpeg } from '@media/video/runFfmpeg'
import type { Scene, Storyboard } from '@media/video/storyboard'
import { sweepWorkFolders } from '@media/video/workFolder'

const ffmpeg = await findFfmpeg()
if (!ffmpeg) console.warn('films: skipped, this machine has no ffmpeg at all')
const rendering = ffmpeg ? describe : describe.skip

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'gongmei-compose-'))
const files = new Map<string, Buffer>()
const keep = (bytes: Buffer) => {
  const key = crypto.createHash('sha256').update(bytes).digest('hex')
  files.set(key, bytes)
  return key
}
let scenes: Scene[]
const boardOf = (middle: Scene[]): Storyboard => ({
  ...({
    version: 1,
    theme: 'ink',
    platform: 'channels',
    watermark: '云帆工会',
    ai: 'generated',
  } as const),
  scenes: middle,
})
const compose = (storyboard: Storyboard, more = {}) =>
  composeFilm({
    storyboard,
    files: async (key) => files.get(key) ?? Promise.reject(new Error('no such file')),
    workRoot: root,
    ...more,
  })

beforeAll(async () => {
  const background = { r: 200, g: 40, b: 40 }
  const still = sharp({ create: { width: 900, height: 600, channels: 3, background } })
  const picture = { key: keep(await still.jpeg().toBuffer()), width: 900, height: 600 }
  const words = { caption: '三百名选手参加', credit: '作者：张三' }
  scenes = [
    { kind: 'title', id: 'a', seconds: 1, title: '技能竞赛', kicker: '云帆', picture },
    { kind: 'picture', id: 'b', seconds: 1.5, picture, motion: 'in', ...words },
    { kind: 'closing', id: 'c', seconds: 1, name: '云帆工会', url: 'https://a.test', lines: [] },
  ]
})
afterAll(() => fs.rmSync(root, { recursive: true, force: true }))

rendering('a composed film', () => {
  it('is 1080 × 1920 H.264 with AAC at 30 a second, as long as planned, and the same bytes again', async () => {
    const seen: number[] = []
    const film = await compose(boardOf(scenes), { onProgress: (part: number) => seen.push(part) })
    expect(probeVideo(film.mp4)).toMatchObject({
      ...{ width: 1080, height: 1920, video: 'avc1', audio: 'mp4a', isFast: true },
    })
    expect(probeVideo(film.mp4)?.fps).toBeCloseTo(30, 0)
    expect(Math.abs(film.measures.seconds - 3.5)).toBeLessThan(0.1)
    expect(film.covers.map(({ ratio }) => ratio)).toEqual(['9:16', '3:4'])
    expect(film.subtitles).toContain('三百名选手参加')
    expect(seen.at(-1)).toBe(1)
    expect(seen).toEqual([...seen].sort((a, b) => a - b))
    const again = await compose(boardOf(scenes))
    expect(again.mp4.equals(film.mp4)).toBe(true)
    expect(fs.readdirSync(root)).toEqual([])
  })

  it('shows own footage with its sound, trimmed to its part', async () => {
    const clip = path.join(root, 'clip.mp4')
    const lavfi = ['-f', 'lavfi', '-i']
    const args = [...lavfi, 'testsrc2=s=640x360:d=3', ...lavfi, 'sine=f=440:d=3']
    const program = ffmpeg?.path ?? ''
    await runFfmpeg({ program, args: [...args, '-c:v', 'libx264', '-pix_fmt', 'yuv420p', clip] })
    const footage = { key: keep(fs.readFileSync(clip)), width: 640, height: 360, length: 3 }
    const middle: Scene = {
      ...{ kind: 'footage', id: 'f', seconds: 1.5, footage, from: 1, sound: true },
      ...{ caption: '', credit: '' },
    }
    const film = await compose(boardOf([scenes[0]!, middle, scenes[2]!]))
    expect(Math.abs(film.measures.seconds - 3.5)).toBeLessThan(0.1)
    const mp4 = path.join(root, 'film.mp4')
    const pcm = path.join(root, 'film.pcm')
    fs.writeFileSync(mp4, film.mp4)
    await runFfmpeg({ program, args: ['-i', mp4, '-f', 's16le', '-ac', '1', '-ar', '8000', pcm] })
    const sound = fs.readFileSync(pcm)
    const loudest = (from: number, to: number) => {
      let peak = 0
      for (let at = from * 16_000; at < to * 16_000; at += 2)
        peak = Math.max(peak, Math.abs(sound.readInt16LE(at)))
      return peak
    }
    // The card is silent, the clip is heard, the other card is silent again.
    expect(loudest(0, 0.9)).toBeLessThan(50)
    expect(loudest(1.3, 2.2)).toBeGreaterThan(1_000)
    expect(loudest(2.7, 3.3)).toBeLessThan(50)
    for (const file of [clip, mp4, pcm]) fs.rmSync(file)
  })

  it('stops at once when it is told to, with nothing left behind', async () => {
    const stop = new AbortController()
    const long = scenes.map((scene) => ({ ...scene, seconds: 20 }))
    const onProgress = () => stop.abort(new Error('cancelled'))
    const composing = compose(boardOf(long), { signal: stop.signal, onProgress })
    await expect(composing).rejects.toThrow('cancelled')
    expect(fs.readdirSync(root)).toEqual([])
  })

  it('says in Chinese which kind of file cannot be read, and leaves nothing behind', async () => {
    const broken = { key: keep(Buffer.from('no picture')), width: 9, height: 9 }
    const middle = { ...scenes[1], picture: broken } as Scene
    const composing = compose(boardOf([scenes[0]!, middle, scenes[2]!]))
    await expect(composing).rejects.toMatchObject({
      code: 'badMedia',
      message: expect.stringContaining('图片读不出来'),
    })
    expect(fs.readdirSync(root)).toEqual([])
  })
})

describe('what killed processes leave', () => {
  it('is swept by owner and age; the folders of the living stay', async () => {
    const host =
      os
        .hostname()
        .replace(/[^a-zA-Z0-9]/g, '')
        .slice(0, 40) || 'host'
    const make = (name: string) => fs.mkdirSync(path.join(root, `gongmei-film-${name}`))
    const dead = `${host}-4194301-abc`
    const [living, other, old] = [
      `${host}-${process.pid}-abc`,
      'elsewhere-1-abc',
      'elsewhere-2-abc',
    ]
    for (const name of [dead, living, other, old]) make(name)
    const long = new Date(Date.now() - 48 * 3_600_000)
    fs.utimesSync(path.join(root, `gongmei-film-${old}`), long, long)
    expect(await sweepWorkFolders(root)).toBe(2)
    expect(fs.readdirSync(root).sort()).toEqual(
      [`gongmei-film-${living}`, `gongmei-film-${other}`].sort(),
    )
    expect(probeVideo(Buffer.from('no film'))).toBeUndefined()
  })
})
