import { createHash } from 'node:crypto'
import fs from 'node:fs/promises'
import path from 'node:path'
import type { Picture } from '../../publishers/contract'
import { imageHead } from './imageHead'

type Input = { file: string; html: string; cover?: string }
type Found = { html: string; pictures: Picture[]; cover?: Picture; notes: string[] }

const SOURCE = /(<img\b[^>]*?\ssrc=)("([^"]*)"|'([^']*)'|([^\s>]+))/gi

/** Pictures beside the file, and those inside it (`data:`), become own pictures by the hash of their bytes. */
export async function localPictures({ file, html, cover }: Input): Promise<Found> {
  const notes: string[] = []
  const known = new Map<string, Picture | undefined>()
  const read = async (source: string) => {
    if (!known.has(source)) known.set(source, await readPicture({ file, source, notes }))
    return known.get(source)
  }
  for (const match of html.matchAll(SOURCE)) await read(sourceIn(match))
  const local = html.replace(SOURCE, (whole: string, before: string, ...rest: string[]) => {
    const picture = known.get(sourceIn([whole, before, ...rest]))
    return picture ? `${before}"media:${picture.key}"` : whole
  })
  const own = cover ? await read(cover) : undefined
  if (cover && !own) notes.push(`封面 ${cover} 不是本地图片，没有使用`)
  const byKey = new Map(
    [...known.values()]
      .filter((picture) => picture !== undefined)
      .map((picture) => [picture.key, picture]),
  )
  return { html: local, pictures: [...byKey.values()], ...(own && { cover: own }), notes }
}

function sourceIn(match: ArrayLike<string | undefined>): string {
  return (match[3] ?? match[4] ?? match[5] ?? '').replace(/&amp;/g, '&').trim()
}

async function readPicture({
  file,
  source,
  notes,
}: {
  file: string
  source: string
  notes: string[]
}) {
  if (source === '' || /^(https?:|media:|\/\/|blob:|javascript:)/i.test(source)) return undefined
  const bytes = /^data:/i.test(source)
    ? decodeData(source)
    : await readLocal({ file, source, notes })
  if (!bytes) return undefined
  const head = imageHead(bytes)
  if (!head) {
    notes.push(`${source.slice(0, 60)} 不是能识别的图片`)
    return undefined
  }
  const key = createHash('sha256').update(bytes).digest('hex')
  const picture: Picture = { key, ...head, bytes: bytes.length, alt: '', path: `/media/${key}` }
  return picture
}

async function readLocal({
  file,
  source,
  notes,
}: {
  file: string
  source: string
  notes: string[]
}) {
  const name = /^file:/i.test(source)
    ? new URL(source)
    : path.resolve(path.dirname(file), safeDecode(source.replace(/[?#].*$/, '')))
  try {
    return await fs.readFile(name)
  } catch {
    notes.push(`找不到图片文件 ${source.slice(0, 80)}`)
    return undefined
  }
}

function decodeData(source: string): Buffer | undefined {
  const found = /^data:image\/[\w.+-]+(;[^,]*)?,(.*)$/is.exec(source)
  if (!found) return undefined
  return /;base64/i.test(found[1] ?? '')
    ? Buffer.from(found[2]!, 'base64')
    : Buffer.from(safeDecode(found[2]!))
}

function safeDecode(source: string): string {
  try {
    return decodeURIComponent(source)
  } catch {
    return source
  }
}
