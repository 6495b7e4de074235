/** The two covers WeChat cuts: the wide one of the first article and the square one of lists and shares. */
const WIDE = 2.35
const SQUARE = 1

/** Centred boxes as `X1_Y1_X2_Y2`, fractions of the picture with at most 6 decimals (draft/add, pic_crop_235_1, pic_crop_1_1). */
export const coverCrops = (size: { width: number; height: number }) => ({
  crop235: centred({ ...size, ratio: WIDE }),
  crop11: centred({ ...size, ratio: SQUARE }),
})

const centred = ({
  width,
  height,
  ratio,
}: {
  width: number
  height: number
  ratio: number
}): string => {
  const share = width / height / ratio
  const x = share > 1 ? (1 - 1 / share) / 2 : 0
  const y = share < 1 ? (1 - share) / 2 : 0
  return [x, y, 1 - x, 1 - y].map(fraction).join('_')
}

const fraction = (value: number): string => String(Number(value.toFixed(6)))
