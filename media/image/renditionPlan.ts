/** What a picture's public copies have to look like: one with transparency needs PNG where another has JPEG. */
export type Look = 'opaque' | 'alpha' | 'animated'

export type RenditionFormat = 'avif' | 'webp' | 'jpg' | 'png'

export type PlannedRendition = {
  /** `large.webp`: also its name in an address and in the store. */
  file: string
  size: 'small' | 'medium' | 'large' | 'card'
  format: RenditionFormat
  mimeType: string
  width: number
  height: number
  /** Cut to its frame around the focal point; everything else is the whole picture. */
  isCropped: boolean
  /** All its frames, not the first alone. */
  isMoving: boolean
}

export type Measures = { width: number; height: number; look: Look }

/** Public copies are not for printing. */
export const LONGEST_PUBLIC = 2_000
/** Widths in CSS pixels of a phone's list, of a column, and of the whole page on a good screen. */
const WIDTHS = { small: 480, medium: 960, large: LONGEST_PUBLIC } as const
/** What a shared link shows; 1.91:1 is what platforms cut everything else to. */
const CARD = { width: 1200, height: 630 }

export const MIME: Readonly<Record<RenditionFormat, string>> = {
  avif: 'image/avif',
  webp: 'image/webp',
  jpg: 'image/jpeg',
  png: 'image/png',
}

/** All public copies of a picture, largest last in each format; never larger than the picture itself. */
export function renditionPlan({ width, height, look }: Measures): PlannedRendition[] {
  const most = fitted({ width, height }, LONGEST_PUBLIC / Math.max(width, height))
  const sizes = (Object.keys(WIDTHS) as (keyof typeof WIDTHS)[])
    .filter((size) => size === 'large' || WIDTHS[size] < most.width)
    .map((size) => ({ size, ...fitted(most, WIDTHS[size] / most.width) }))
  const whole = formatsOf(look).flatMap((format) =>
    sizes.map((size) => ({ ...size, file: `${size.size}.${format}`, format, isCropped: false })),
  )
  const card = fitted(CARD, Math.min(most.width / CARD.width, most.height / CARD.height))
  const cut = { size: 'card', format: 'jpg', file: 'card.jpg', isCropped: true, ...card } as const
  return [...whole, cut].map((one) => ({
    ...one,
    mimeType: MIME[one.format],
    isMoving: look === 'animated' && !one.isCropped,
  }))
}

/** The last one is what every reader can show. */
const formatsOf = (look: Look): RenditionFormat[] => {
  if (look === 'animated') return ['webp']
  return ['avif', 'webp', look === 'alpha' ? 'png' : 'jpg']
}

const fitted = ({ width, height }: { width: number; height: number }, scale: number) => ({
  width: Math.max(1, Math.round(width * Math.min(1, scale))),
  height: Math.max(1, Math.round(height * Math.min(1, scale))),
})
