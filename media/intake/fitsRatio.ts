/** Encoders round to even numbers of pixels: two percent is the same shape. */
const tolerance = 0.02

/** Has a picture one of the shapes, such as `16:9`? */
export const fitsRatio = (ratios: readonly string[], width: number, height: number): boolean =>
  ratios.some((ratio) => {
    const [w = 1, h = 1] = ratio.split(':').map(Number)
    return Math.abs(width / height / (w / h) - 1) <= tolerance
  })
