import type { SKRSContext2D } from '@napi-rs/canvas'
import QRCode from 'qrcode'
import sharp from 'sharp'
import { canvasLibrary } from '../video/canvasLibrary'

export const PAPER = '#FBF8F3'
export const TINT = '#F4EEE3'
export const INK = '#1F1B16'
export const QUIET = '#5B5347'
export const RED = '#B3131B'
export const GOLD = '#7D5C10'

type Box = { x: number; y: number; width: number; height: number }

/** A portrait ready to be drawn: upright, in sRGB, at most `longEdge` pixels; never cropped. */
export async function openPicture(bytes: Buffer, { isGrey = false, longEdge = 1400 } = {}) {
  const picture = sharp(bytes, { limitInputPixels: 100_000_000 })
    .rotate()
    .resize({ width: longEdge, height: longEdge, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: PAPER })
  const data = await (isGrey ? picture.grayscale() : picture).png().toBuffer()
  return canvasLibrary().loadImage(data)
}

type Picture = Awaited<ReturnType<typeof openPicture>>

/** The whole picture in the box, on its foot; returns where it stands. */
export function drawWhole(context: SKRSContext2D, picture: Picture, box: Box): Box {
  const scale = Math.min(box.width / picture.width, box.height / picture.height)
  const [width, height] = [Math.round(picture.width * scale), Math.round(picture.height * scale)]
  const at = {
    x: Math.round(box.x + (box.width - width) / 2),
    y: Math.round(box.y + (box.height - height) / 2),
    width,
    height,
  }
  context.drawImage(picture, at.x, at.y, width, height)
  return at
}

/** A QR code with its quiet zone, whole pixels a module; returns its side. */
export function drawCodeAt(
  context: SKRSContext2D,
  { text, x, y, size }: { text: string; x: number; y: number; size: number },
): number {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' })
  const quiet = 4
  const module = Math.max(1, Math.floor(size / (modules.size + 2 * quiet)))
  const side = module * (modules.size + 2 * quiet)
  context.fillStyle = '#FFFFFF'
  context.fillRect(x, y, side, side)
  context.fillStyle = '#000000'
  for (let row = 0; row < modules.size; row++) {
    for (let column = 0; column < modules.size; column++) {
      if (!modules.get(row, column)) continue
      context.fillRect(x + (column + quiet) * module, y + (row + quiet) * module, module, module)
    }
  }
  return side
}

export function fillPage(context: SKRSContext2D, width: number, height: number): void {
  context.fillStyle = PAPER
  context.fillRect(0, 0, width, height)
}
