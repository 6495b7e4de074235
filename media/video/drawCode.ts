import type { SKRSContext2D } from '@napi-rs/canvas'
import QRCode from 'qrcode'
import { FRAME } from './storyboard'

/**
 * A QR code in the middle, black on white with the quiet zone of four modules that ISO/IEC 18004 asks for, whatever the
 * colour of the card; every module is a whole number of pixels. Returns the y below it.
 */
export function drawCode(
  context: SKRSContext2D,
  { text, y, size }: { text: string; y: number; size: number },
): number {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' })
  const quiet = 4
  const module = Math.max(1, Math.floor(size / (modules.size + 2 * quiet)))
  const side = module * (modules.size + 2 * quiet)
  const left = Math.round((FRAME.width - side) / 2)
  context.fillStyle = '#FFFFFF'
  context.fillRect(left, y, side, side)
  context.fillStyle = '#000000'
  for (let row = 0; row < modules.size; row++) {
    for (let column = 0; column < modules.size; column++) {
      if (!modules.get(row, column)) continue
      const at = { x: left + (column + quiet) * module, y: y + (row + quiet) * module }
      context.fillRect(at.x, at.y, module, module)
    }
  }
  return y + side
}
