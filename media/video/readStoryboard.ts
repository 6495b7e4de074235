import { z } from 'zod'
import { FILM_SECONDS } from './draftStoryboard'
import { missingFrom } from './fonts'
import { SCENE_SECONDS, speedOf } from './readingTime'
import type { Storyboard } from './storyboard'
import { captionOf, MOTIONS, PLATFORMS, secondsOf, THEMES } from './storyboard'

/** Hard limits; what is only unwise is a remark. */
const bounds = { seconds: 30, film: 180, scenes: 40, caption: 120 } as const

const text = (max: number, name: string) =>
  z.string(`${name}应是文字`).max(max, `${name}不能超过 ${max} 字`)
const key = z.string().regex(/^[0-9a-f]{64}$/, '图片编号不对')
const side = z.number().int().min(1, '图片没有大小').max(20_000)
const picture = z.strictObject({ key, width: side, height: side })
const footage = z.strictObject({ key, width: side, height: side, length: z.number().min(0.5) })
const timed = {
  id: z.string().min(1).max(40),
  seconds: z
    .number('时长应是数字')
    .min(1, '每个镜头至少 1 秒')
    .max(bounds.seconds, `每个镜头最多 ${bounds.seconds} 秒`),
}
const words = { caption: text(bounds.caption, '字幕'), credit: text(60, '署名') }

const scene = z.discriminatedUnion('kind', [
  z.strictObject({
    ...timed,
    kind: z.literal('title'),
    title: text(60, '片名').min(1, '片名不能空'),
    kicker: text(30, '片名上方的小字'),
    picture: picture.optional(),
  }),
  z.strictObject({
    ...timed,
    ...words,
    kind: z.literal('picture'),
    picture,
    motion: z.enum(MOTIONS, '没有这种动态'),
  }),
  z.strictObject({ ...timed, kind: z.literal('text'), caption: words.caption }),
  z.strictObject({
    ...timed,
    ...words,
    kind: z.literal('footage'),
    footage,
    from: z.number().min(0, '起点不能早于开头'),
    sound: z.boolean(),
  }),
  z.strictObject({
    ...timed,
    kind: z.literal('closing'),
    name: text(40, '账号名'),
    url: z.url({ protocol: /^https?$/, message: '二维码要是网址' }).max(300, '网址太长'),
    lines: z.array(text(60, '片尾每行')).max(8, '片尾最多 8 行'),
  }),
])

const schema = z
  .strictObject({
    version: z.literal(1),
    theme: z.enum(THEMES, '没有这个配色'),
    platform: z.enum(PLATFORMS, '没有这个平台'),
    watermark: text(20, '角标'),
    ai: z.enum(['none', 'assisted', 'generated']),
    scenes: z.array(scene).min(3, '至少要有片头、一个镜头和片尾').max(bounds.scenes),
  })
  .refine(({ scenes }) => isFramed(scenes), '片头要在最前，片尾要在最后，各一个')
  .refine(({ scenes }) => new Set(scenes.map(({ id }) => id)).size === scenes.length, '镜头重号')
  .refine(
    (board) => secondsOf(board) <= bounds.film,
    `全片不能超过 ${bounds.film} 秒，请删几个镜头`,
  )
  .refine(
    ({ scenes }) => scenes.every((each) => each.kind !== 'footage' || fitsClip(each)),
    '视频片段的起点加时长超出了原片',
  )

export type Reading = { ok: true; storyboard: Storyboard } | { ok: false; message: string }

/** A storyboard as it came from outside, or in Chinese what is wrong with it and where. */
export function readStoryboard(value: unknown): Reading {
  const parsed = schema.safeParse(value)
  if (parsed.success) return { ok: true, storyboard: parsed.data }
  const issue = parsed.error.issues[0]
  const at = issue?.path[0] === 'scenes' ? Number(issue.path[1]) : NaN
  const where = Number.isInteger(at) ? `第 ${at + 1} 个镜头：` : ''
  const isOurs = /\p{Script=Han}/u.test(issue?.message ?? '')
  return { ok: false, message: where + (isOurs ? issue?.message : '分镜的格式不对') }
}

export type Remark = { scene?: string; message: string }

/** What an editor should look at before the film is made; none of it forbids. */
export function remarksOn(storyboard: Storyboard): Remark[] {
  const total = secondsOf(storyboard)
  const remarks: Remark[] = storyboard.scenes.flatMap((each) => {
    const missing = missingFrom(wordsOf(each))
    const speed = speedOf(captionOf(each), each.seconds)
    return [
      ...(missing.length > 0 ? [`字库没有「${missing.join('')}」，画面上显示为〓`] : []),
      ...(speed > 6.5 ? [`每秒 ${speed} 字，读不完，请删字或加长`] : []),
      ...(each.kind === 'picture' && each.seconds < SCENE_SECONDS.min
        ? [`不足 ${SCENE_SECONDS.min} 秒，可能看不清`]
        : []),
    ].map((message) => ({ scene: each.id, message }))
  })
  if (total > FILM_SECONDS.max) remarks.push({ message: `全片 ${total} 秒，超过 60 秒看完的人少` })
  if (total < FILM_SECONDS.min) remarks.push({ message: `全片 ${total} 秒，不足 15 秒` })
  return remarks
}

const wordsOf = (each: Storyboard['scenes'][number]): string => {
  if (each.kind === 'title') return each.title + each.kicker
  if (each.kind === 'closing') return each.name + each.lines.join('')
  return each.caption + ('credit' in each ? each.credit : '')
}

const isFramed = (scenes: { kind: string }[]) =>
  scenes.every(
    ({ kind }, index) =>
      (kind === 'title') === (index === 0) &&
      (kind === 'closing') === (index === scenes.length - 1),
  )

// Half a frame of grace for what was rounded.
const fitsClip = (clip: { from: number; seconds: number; footage: { length: number } }) =>
  clip.from + clip.seconds <= clip.footage.length + 0.02
