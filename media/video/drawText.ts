import type { SKRSContext2D } from '@napi-rs/canvas'
import { breakLines } from './breakLines'
import { drawable, fontOf } from './fonts'
import type { Face } from './fonts'

type Words = {
  context: SKRSContext2D
  text: string
  face: Face
  size: number
  color: string
  x: number
  /** Top of the first line. */
  y: number
  width: number
  /** Of the size. */
  leading?: number
  align?: 'left' | 'center'
  mostLines?: number
}

/** Sets a text in lines of at most `width` pixels; returns the y below it. */
export function drawText({ text, size, width, mostLines = 20, ...rest }: Words): number {
  const lines = breakLines(drawable(text), Math.max(1, Math.floor((width / size) * 2) / 2))
  return drawLines({ ...rest, size, width, lines: lines.slice(0, mostLines) })
}

/** The same for lines that were broken before. */
export function drawLines({
  context,
  lines,
  face,
  size,
  color,
  x,
  y,
  width,
  leading = 1.4,
  align = 'left',
}: Omit<Words, 'text'> & { lines: string[] }): number {
  context.font = fontOf(face, size)
  context.fillStyle = color
  context.textBaseline = 'alphabetic'
  context.textAlign = align
  const step = Math.round(size * leading)
  lines.forEach((line, index) => {
    // 0.88 of the size stands above the baseline in this font, and the rest of the leading is shared out.
    const baseline = y + index * step + Math.round((step - size) / 2 + size * 0.88)
    // Narrower by a little rather than past the edge: Latin letters differ in width.
    context.fillText(drawable(line), align === 'center' ? x + width / 2 : x, baseline, width)
  })
  return y + lines.length * step
}
