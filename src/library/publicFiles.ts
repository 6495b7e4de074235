import type { Look, PlannedRendition } from '@media/image/renditionPlan'
import { renditionPlan } from '@media/image/renditionPlan'

/** A row of the library, as far as the addresses of its public copies depend on it. */
export type PublicRow = {
  tag?: string | null
  mimeType?: string | null
  filename?: string | null
  width?: number | null
  height?: number | null
  look?: string | null
}

export type PublicSize = { url: string; width: number; height: number; mimeType: string }

export type PublicFiles = {
  url: string
  thumbnailURL: string | null
  /** Of a picture, in the format that every reader can show. */
  sizes?: Partial<Record<PlannedRendition['size'], PublicSize>>
}

export const folderOfPublic = '/api/media/public'

/** Where readers get a file of the library; undefined while nobody has measured it. */
export function publicFiles(row: PublicRow): PublicFiles | undefined {
  const { tag, mimeType } = row
  if (!tag || !mimeType) return undefined
  if (!mimeType.startsWith('image/')) {
    return { url: `${folderOfPublic}/${tag}/${plainName(row)}`, thumbnailURL: null }
  }
  const plan = planOf(row)
  const basic = plan.at(-2)?.format
  const shown = plan.filter(({ format, isCropped }) => isCropped || format === basic)
  const sizes = Object.fromEntries(shown.map((one) => [one.size, addressed(tag, one)]))
  const large = sizes.large as PublicSize | undefined
  if (!large) return undefined
  return { url: large.url, thumbnailURL: ((sizes.small ?? large) as PublicSize).url, sizes }
}

/** The public copies a picture has; empty for everything else. */
export function planOf({ mimeType, width, height, look }: PublicRow): PlannedRendition[] {
  if (!mimeType?.startsWith('image/') || !width || !height) return []
  return renditionPlan({ width, height, look: (look ?? 'opaque') as Look })
}

/** Every whole copy in one format, smallest first, as `srcset` wants it. */
export const sourceSet = (row: PublicRow, format: PlannedRendition['format']): string =>
  planOf(row)
    .filter((one) => one.format === format && !one.isCropped)
    .map((one) => `${addressed(row.tag ?? '', one).url} ${one.width}w`)
    .join(', ')

const addressed = (
  tag: string,
  { file, width, height, mimeType }: PlannedRendition,
): PublicSize => ({
  url: `${folderOfPublic}/${tag}/${file}`,
  width,
  height,
  mimeType,
})

/** An address is no place for a name somebody typed. */
const plainName = ({ filename }: PublicRow): string => {
  const ending = /\.([a-z0-9]{1,8})$/i.exec(filename ?? '')?.[1]
  return `file${ending ? `.${ending.toLowerCase()}` : ''}`
}
