import type { OverlayOptions } from 'sharp'
import { canvasLibrary } from '../video/canvasLibrary'
import { drawable, fontOf } from '../video/fonts'

/** Of the shorter edge: legible on the whole picture, no bother in it. */
const SIZE = 0.028
const SMALLEST = 12
const OPACITY = 0.42

/** «单位 作品号» low in the right corner, white with a dark edge so that it shows on any ground. */
export function watermarkOf(
  text: string,
  { width, height }: { width: number; height: number },
): OverlayOptions {
  const { createCanvas } = canvasLibrary()
  const words = drawable(text.trim())
  const margin = Math.round(Math.min(width, height) * 0.02)
  const widest = Math.max(1, width - 2 * margin)
  let size = Math.max(SMALLEST, Math.round(Math.min(width, height) * SIZE))
  const measure = createCanvas(1, 1).getContext('2d')
  measure.font = fontOf('medium', size)
  const wide = measure.measureText(words).width
  if (wide > widest) size = Math.max(1, Math.floor((size * widest) / wide))
  const box = {
    width: Math.min(width, Math.ceil(wide) + size),
    height: Math.min(height, Math.ceil(size * 1.6)),
  }
  const canvas = createCanvas(box.width, box.height)
  const context = canvas.getContext('2d')
  context.globalAlpha = OPACITY
  context.font = fontOf('medium', size)
  context.textAlign = 'right'
  context.textBaseline = 'middle'
  context.lineWidth = Math.max(1, size / 9)
  context.strokeStyle = '#000000'
  context.fillStyle = '#ffffff'
  context.strokeText(words, box.width - size / 4, box.height / 2, box.width)
  context.fillText(words, box.width - size / 4, box.height / 2, box.width)
  return {
    input: canvas.toBuffer('image/png'),
    left: Math.max(0, width - box.width - margin),
    top: Math.max(0, height - box.height - margin),
  }
}
