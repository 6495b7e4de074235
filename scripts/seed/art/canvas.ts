import type { Canvas, SKRSContext2D } from '@napi-rs/canvas'
import sharp from 'sharp'
import { canvasLibrary } from '@media/video/canvasLibrary'

export type Pen = SKRSContext2D
export type Random = () => number

/** Mulberry32: the same picture at every seed of the demo. */
export function randomOf(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

export const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index))

export const between = (random: Random, low: number, high: number): number =>
  low + (high - low) * random()

export const newCanvas = (width: number, height: number): { canvas: Canvas; pen: Pen } => {
  const canvas = canvasLibrary().createCanvas(width, height)
  return { canvas, pen: canvas.getContext('2d') }
}

type Size = { width: number; height: number; quality?: number }

/** A JPEG of what `draw` paints. */
export async function painted(
  { width, height, quality = 84 }: Size,
  draw: (pen: Pen) => void,
): Promise<Buffer> {
  const { canvas, pen } = newCanvas(width, height)
  draw(pen)
  const raw = { width, height, channels: 4 as const }
  return sharp(canvas.data(), { raw, limitInputPixels: 60_000_000 })
    .flatten({ background: '#ffffff' })
    .jpeg({ quality })
    .toBuffer()
}

export function wash(
  pen: Pen,
  stops: readonly string[],
  box: [number, number, number, number],
): void {
  const [x, y, width, height] = box
  const gradient = pen.createLinearGradient(0, y, 0, y + height)
  stops.forEach((color, index) =>
    gradient.addColorStop(index / Math.max(1, stops.length - 1), color),
  )
  pen.fillStyle = gradient
  pen.fillRect(x, y, width, height)
}

/** Rice paper: cream, with fibres nobody notices and everybody misses. */
export function ricePaper(pen: Pen, width: number, height: number, tone = '#f4ecdb'): void {
  const random = randomOf(7)
  pen.fillStyle = tone
  pen.fillRect(0, 0, width, height)
  for (let fibre = 0; fibre < 900; fibre++) {
    pen.strokeStyle = `rgba(${random() < 0.5 ? '120,96,60' : '255,255,250'},${between(random, 0.04, 0.14)})`
    pen.lineWidth = between(random, 0.6, 2)
    const [x, y, long] = [random() * width, random() * height, between(random, 10, 70)]
    const turn = random() * Math.PI
    pen.beginPath()
    pen.moveTo(x, y)
    pen.lineTo(x + Math.cos(turn) * long, y + Math.sin(turn) * long)
    pen.stroke()
  }
}

type Glow = { x: number; y: number; r: number; color: string; alpha?: number }

/** Soft light, or a drop of ink in water. `color` as `r,g,b`. */
export function glow(pen: Pen, { x, y, r, color, alpha = 1 }: Glow): void {
  const gradient = pen.createRadialGradient(x, y, 0, x, y, r)
  gradient.addColorStop(0, `rgba(${color},${alpha})`)
  gradient.addColorStop(0.55, `rgba(${color},${alpha * 0.45})`)
  gradient.addColorStop(1, `rgba(${color},0)`)
  pen.fillStyle = gradient
  pen.fillRect(x - r, y - r, 2 * r, 2 * r)
}

export function disc(pen: Pen, x: number, y: number, r: number, color: string): void {
  pen.fillStyle = color
  pen.beginPath()
  pen.arc(x, y, r, 0, 2 * Math.PI)
  pen.fill()
}

export function shape(
  pen: Pen,
  points: readonly (readonly [number, number])[],
  color: string,
): void {
  pen.fillStyle = color
  pen.beginPath()
  points.forEach(([x, y], index) => (index === 0 ? pen.moveTo(x, y) : pen.lineTo(x, y)))
  pen.closePath()
  pen.fill()
}

/** Draws something turned about the origin. */
export function turned(pen: Pen, turn: number, draw: () => void): void {
  pen.save()
  pen.rotate(turn)
  draw()
  pen.restore()
}
