import { MIME } from '@media/image/renditionPlan'
import type { PublicRow } from '@/library/publicFiles'
import { planOf, publicFiles, sourceSet } from '@/library/publicFiles'

/** A picture of the library as pages show it: own proportions, a size for every screen, its words. */
export type Photo = {
  src: string
  srcSet?: string
  /** Smaller files for readers that know the format, the smallest first. */
  sources?: { type: string; srcSet: string }[]
  /** Cut for a shared link around its focal point; never for works of art. */
  card?: { url: string; width: number; height: number }
  width: number
  height: number
  alt: string
  caption?: string
  credit?: string
  ai?: string
  /** Dominant colour, `#rrggbb`: what the reader sees until the picture is there. */
  color?: string
  /** Where a frame that cuts has to keep what matters, as CSS has it; the middle without. */
  focus?: string
  sha256?: string
}

type StoredPicture = PublicRow & {
  alt?: string | null
  caption?: string | null
  credit?: string | null
  aiUsage?: string | null
  color?: string | null
  sha256?: string | null
  focalX?: number | null
  focalY?: number | null
}

/** Undefined when it is no picture or the reader may not see it (then it is a bare id). */
export function photoOf(value: unknown): Photo | undefined {
  if (!value || typeof value !== 'object') return undefined
  const stored = value as StoredPicture
  const { width, height, focalX, focalY } = stored
  const files = publicFiles(stored)
  if (!files?.sizes || !width || !height) return undefined
  const formats = [
    ...new Set(
      planOf(stored)
        .filter(({ isCropped }) => !isCropped)
        .map(({ format }) => format),
    ),
  ]
  const basic = formats.pop() ?? 'jpg'
  const isMoved = focalX !== undefined && focalX !== null && (focalX !== 50 || focalY !== 50)
  return {
    src: files.url,
    srcSet: sourceSet(stored, basic),
    ...(formats.length > 0 && {
      sources: formats.map((format) => ({ type: MIME[format], srcSet: sourceSet(stored, format) })),
    }),
    card: files.sizes.card,
    width,
    height,
    alt: stored.alt ?? '',
    caption: stored.caption || undefined,
    credit: stored.credit || undefined,
    ai: { assisted: 'AI 辅助', generated: 'AI 生成' }[stored.aiUsage ?? ''],
    color: /^#[0-9a-f]{6}$/.test(stored.color ?? '') ? stored.color! : undefined,
    ...(isMoved && { focus: `${focalX}% ${focalY ?? 50}%` }),
    sha256: stored.sha256 ?? undefined,
  }
}

/** Its place on the page before it is there: colour and proportions (article.css sizes by them). */
export const frameOf = ({ color, focus, width, height }: Photo) =>
  ({
    '--w': width,
    '--h': height,
    ...(color && { backgroundColor: color }),
    ...(focus && { objectPosition: focus }),
  }) as Record<string, string | number>

/** Fields of a picture that a list needs; keeps queries small. */
export const photoFields = {
  alt: true,
  caption: true,
  credit: true,
  aiUsage: true,
  color: true,
  tag: true,
  look: true,
  filename: true,
  mimeType: true,
  width: true,
  height: true,
  focalX: true,
  focalY: true,
} as const
