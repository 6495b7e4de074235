import crypto from 'node:crypto'

export type Tagged = {
  sha256?: string | null
  credit?: string | null
  aiUsage?: string | null
  watermark?: string | null
  focalX?: number | null
  focalY?: number | null
}

/** Raised when public copies have to be made anew for everybody. */
const RECIPE = 1

/** The name of a file's public copies: the same bytes and words give the same, anything that shows in them another. */
export const tagOf = ({ sha256, credit, aiUsage, watermark, focalX, focalY }: Tagged): string =>
  crypto
    .createHash('sha256')
    .update(
      JSON.stringify([
        RECIPE,
        sha256,
        credit || '',
        aiUsage ?? 'none',
        watermark || '',
        focalX ?? 50,
        focalY ?? 50,
      ]),
    )
    .digest('hex')
    .slice(0, 32)
