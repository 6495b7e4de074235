/** The two covers WeChat cuts: the wide one of the first article and the square one of lists and shares. */
const WIDE = 2.35
const SQUARE = 1

/** Centred boxes as `X1_Y1_X2_Y2`, fractions of the picture with at most 6 decimals (draft/add, pic_crop_235_1, pic_crop_1_1). */
export const coverCrops = (size: { width: number; height: number }) => ({
  crop235: centredBox({ ...size, ratio: WIDE }).join('_'),
  crop11: centredBox({ ...size, ratio: SQUARE }).join('_'),
})

/** `[x1, y1, x2, y2]` of the largest box of this ratio in the middle, each as text. */
export const centredBox = ({
  width,
  height,
  ratio,
}: {
  width: number
  height: number
  ratio: number
}): [string, string, string, string] => {
  const share = width / height / ratio
  const x = share > 1 ? (1 - 1 / share) / 2 : 0
  const y = share < 1 ? (1 - share) / 2 : 0
  return [fraction(x), fraction(y), fraction(1 - x), fraction(1 - y)]
}

const fraction = (value: number): string => String(Number(value.toFixed(6)))
