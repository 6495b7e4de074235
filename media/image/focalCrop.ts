/** Per cent from the left and from the top, as the panel's cross gives it. */
export type Focus = { x: number; y: number }

/** The largest frame of a ratio inside a picture, as near to its focal point as the edges allow. */
export function focalCrop({
  width,
  height,
  ratio,
  focus = { x: 50, y: 50 },
}: {
  width: number
  height: number
  ratio: number
  focus?: Focus
}): { left: number; top: number; width: number; height: number } {
  const cut =
    width / height > ratio
      ? { width: Math.max(1, Math.round(height * ratio)), height }
      : { width, height: Math.max(1, Math.round(width / ratio)) }
  const place = (whole: number, part: number, percent: number) =>
    Math.round(Math.min(Math.max((whole * percent) / 100 - part / 2, 0), whole - part))
  return {
    left: place(width, cut.width, focus.x),
    top: place(height, cut.height, focus.y),
    ...cut,
  }
}
