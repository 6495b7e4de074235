import type { AiUsage, Film, Footage } from '@publishers/contract'
import type { FilmRow } from './filmRows'
import type { LexicalNode } from './lexical'
import { rootNodes, walk } from './lexical'
import type { MediaRow } from './mediaRows'
import { isPicture, toPicture } from './pictureOf'

/** Only a finished film is one: undefined while it is drafted, queued or rendered, and when its file is gone. */
export function toFilm(row: FilmRow | undefined, ai: AiUsage): Film | undefined {
  if (row?.state !== 'ready' || !row.file) return undefined
  const { file, measures } = row
  return {
    key: file.sha256,
    storyboard: row.storyboardHash,
    bytes: file.filesize,
    seconds: measures.seconds,
    width: measures.width || file.width,
    height: measures.height || file.height,
    covers: row.covers
      .filter(isPicture)
      .map((cover) => ({ ratio: ratioOf(cover), picture: toPicture(cover) })),
    subtitles: row.subtitles,
    ai: strictest([ai, file.aiUsage]),
  }
}

/** The own clips of a body, in order, once each; a clip on another site is none. */
export function footageOf(body: unknown, fileOf: (id: unknown) => MediaRow | undefined): Footage[] {
  const clips = [...walk(rootNodes(body))].flatMap((node) => {
    const file = isVideoBlock(node) ? fileOf(node.fields?.file) : undefined
    return file?.mimeType?.startsWith('video/') ? [{ file, title: node.fields?.title }] : []
  })
  const once = new Map(clips.map((clip) => [clip.file.sha256, clip]))
  return [...once.values()].map(({ file, title }) => ({
    key: file.sha256,
    mimeType: file.mimeType,
    bytes: file.filesize,
    seconds: file.seconds ?? 0,
    width: file.width ?? 0,
    height: file.height ?? 0,
    caption: (typeof title === 'string' && title) || file.caption || undefined,
    credit: file.credit || undefined,
    ai: file.aiUsage,
  }))
}

const isVideoBlock = ({ type, fields }: LexicalNode) =>
  type === 'block' && fields?.blockType === 'video'

const ratios = [
  [9, 16],
  [3, 4],
  [1, 1],
  [4, 3],
  [16, 9],
] as const

/** The named ratio that a frame is nearest to. */
function ratioOf({ width, height }: MediaRow): string {
  const off = ([w, h]: readonly [number, number]) => Math.abs(Math.log(width / height / (w / h)))
  const [w, h] = [...ratios].sort((a, b) => off(a) - off(b))[0]!
  return `${w}:${h}`
}

const order: readonly AiUsage[] = ['none', 'assisted', 'generated']

const strictest = (all: (AiUsage | undefined)[]): AiUsage =>
  order[Math.max(0, ...all.map((usage) => order.indexOf(usage ?? 'none')))] ?? 'none'
