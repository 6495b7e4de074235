import { fontOf } from '@media/video/fonts'
import { between, randomOf, type Pen } from './canvas'

/** Where the brush is and how hard it presses there (half its width). */
export type Touch = readonly [x: number, y: number, press: number]

const INK = '23,19,15'
const BRISTLES = 34

/**
 * One stroke of a loaded brush: hairs side by side along a smooth path, each running dry by itself, so that fast strokes
 * break into 飞白. `dry` is 0 to 1.
 */
export function stroke(
  pen: Pen,
  touches: readonly Touch[],
  { dry, seed }: { dry: number; seed: number },
): void {
  const random = randomOf(seed)
  const path = smooth(touches)
  pen.save()
  pen.lineCap = 'round'
  pen.lineJoin = 'round'
  for (let hair = 0; hair < BRISTLES; hair++) {
    const offset = (hair / (BRISTLES - 1)) * 2 - 1
    const tremble = random() * 9
    // Hairs at the rim and late in the stroke have the least ink.
    const ink = 1 - dry * (0.35 + 0.65 * random()) * (0.5 + 0.5 * Math.abs(offset))
    let isDown = false
    for (let step = 1; step < path.length; step++) {
      const [a, b] = [path[step - 1], path[step]] as [Touch, Touch]
      const progress = step / path.length
      const fades = ink < 0.25 + 0.75 * progress * dry + 0.12 * Math.sin(step * 0.21 + tremble)
      if (fades && progress > 0.12) {
        isDown = false
        continue
      }
      const [from, to] = [beside(a, b, offset), beside(b, a, -offset)]
      pen.strokeStyle = `rgba(${INK},${isDown ? 0.95 : 0.7})`
      pen.lineWidth = Math.max(1.2, (b[2] * 2.6) / BRISTLES)
      pen.beginPath()
      pen.moveTo(...from)
      pen.lineTo(...to)
      pen.stroke()
      isDown = true
    }
  }
  pen.restore()
}

/** Signs as a carver or a small brush writes them, from the shipped font. */
export function column(
  pen: Pen,
  {
    text,
    x,
    y,
    size,
    color = `rgba(${INK},0.92)`,
  }: { text: string; x: number; y: number; size: number; color?: string },
): void {
  const random = randomOf(text.length * 7 + Math.round(x))
  pen.save()
  pen.fillStyle = color
  pen.textAlign = 'center'
  pen.textBaseline = 'middle'
  pen.font = fontOf('medium', size)
  ;[...text].forEach((sign, index) => {
    pen.save()
    pen.translate(x + between(random, -2, 2), y + index * size * 1.12)
    pen.transform(1, between(random, -0.08, 0), -0.14, 1, 0, 0)
    pen.fillText(sign, 0, 0)
    pen.restore()
  })
  pen.restore()
}

type Seal = { text: string; x: number; y: number; size: number; cut?: boolean }

/** A red seal with its characters cut out of the stone (白文) or left standing (朱文). */
export function seal(pen: Pen, { text, x, y, size, cut = true }: Seal): void {
  const signs = [...text]
  const rows = Math.ceil(signs.length / 2)
  const isOne = signs.length === 1
  pen.save()
  pen.translate(x, y)
  pen.fillStyle = '#b3261e'
  pen.strokeStyle = '#b3261e'
  pen.lineWidth = size * 0.05
  if (cut) pen.fillRect(0, 0, size, size)
  else pen.strokeRect(size * 0.03, size * 0.03, size * 0.94, size * 0.94)
  pen.fillStyle = cut ? '#f7efe0' : '#b3261e'
  pen.textAlign = 'center'
  pen.textBaseline = 'middle'
  const cell = isOne ? size * 0.78 : (size / Math.max(2, rows)) * 0.86
  pen.font = fontOf('bold', cell)
  signs.forEach((sign, index) => {
    // Read from the right, downwards.
    const across = isOne || signs.length === 2 ? 0.5 : index < rows ? 0.74 : 0.27
    const down = isOne
      ? 0.5
      : ((signs.length === 2 ? index : index % rows) + 0.5) / Math.max(2, rows)
    pen.fillText(sign, size * across, size * down + cell * 0.02)
  })
  pen.restore()
}

/** A point beside the path, `offset` of the pressure to its left. */
function beside(a: Touch, b: Touch, offset: number): [number, number] {
  const turn = Math.atan2(b[1] - a[1], b[0] - a[0]) + Math.PI / 2
  return [a[0] + Math.cos(turn) * a[2] * offset, a[1] + Math.sin(turn) * a[2] * offset]
}

/** Catmull-Rom through the touches. */
function smooth(touches: readonly Touch[]): Touch[] {
  const path: Touch[] = []
  const at = (index: number) => touches[Math.min(touches.length - 1, Math.max(0, index))] as Touch
  for (let index = 0; index < touches.length - 1; index++) {
    const [p0, p1, p2, p3] = [at(index - 1), at(index), at(index + 1), at(index + 2)]
    const steps = Math.max(6, Math.round(Math.hypot(p2[0] - p1[0], p2[1] - p1[1]) / 7))
    for (let step = 0; step < steps; step++) {
      const t = step / steps
      const mix = (axis: 0 | 1 | 2) =>
        0.5 *
        (2 * p1[axis] +
          (p2[axis] - p0[axis]) * t +
          (2 * p0[axis] - 5 * p1[axis] + 4 * p2[axis] - p3[axis]) * t * t +
          (3 * p1[axis] - p0[axis] - 3 * p2[axis] + p3[axis]) * t * t * t)
      path.push([mix(0), mix(1), Math.max(1, mix(2))])
    }
  }
  path.push(at(touches.length - 1))
  return path
}
