/** A picture of the library as pages show it: own proportions, a size for every screen, its words. */
export type Photo = {
  src: string
  srcSet?: string
  width: number
  height: number
  alt: string
  caption?: string
  credit?: string
  ai?: string
  /** Dominant colour, `#rrggbb`: what the reader sees until the picture is there. */
  color?: string
  sha256?: string
}

type Size = { url?: string | null; width?: number | null; height?: number | null }

type StoredPicture = Size & {
  alt?: string | null
  caption?: string | null
  credit?: string | null
  aiUsage?: string | null
  color?: string | null
  mimeType?: string | null
  sha256?: string | null
  sizes?: Record<string, Size | undefined> | null
}

/** Undefined when it is no picture or the reader may not see it (then it is a bare id). */
export function photoOf(value: unknown): Photo | undefined {
  if (!value || typeof value !== 'object') return undefined
  const stored = value as StoredPicture
  const { url, width, height } = stored
  if (!url || !width || !height || !stored.mimeType?.startsWith('image/')) return undefined
  const sizes = Object.values(stored.sizes ?? {}).filter(
    (size): size is Required<Size> & { url: string; width: number } =>
      Boolean(size?.url && size.width),
  )
  const offered =
    sizes.some((size) => size.width >= width) || stored.mimeType === 'image/gif'
      ? sizes
      : [...sizes, { url, width }]
  return {
    // The largest prepared size; the original may be many megabytes.
    src: sizes.at(-1)?.url ?? url,
    srcSet:
      offered.length > 0
        ? offered.map((size) => `${size.url} ${size.width}w`).join(', ')
        : undefined,
    width,
    height,
    alt: stored.alt ?? '',
    caption: stored.caption || undefined,
    credit: stored.credit || undefined,
    ai: { assisted: 'AI 辅助', generated: 'AI 生成' }[stored.aiUsage ?? ''],
    color: /^#[0-9a-f]{6}$/.test(stored.color ?? '') ? stored.color! : undefined,
    sha256: stored.sha256 ?? undefined,
  }
}

/** Its place on the page before it is there: colour and proportions (article.css sizes by them). */
export const frameOf = ({ color, width, height }: Photo) =>
  ({ '--w': width, '--h': height, ...(color && { backgroundColor: color }) }) as Record<
    string,
    string | number
  >

/** Fields of a picture that a list needs; keeps queries small. */
export const photoFields = {
  alt: true,
  caption: true,
  credit: true,
  aiUsage: true,
  color: true,
  url: true,
  filename: true,
  mimeType: true,
  width: true,
  height: true,
  sizes: true,
} as const
