import type PDFKit from 'pdfkit'
import QRCode from 'qrcode'

/**
 * A QR code as one vector path, sharp at any size: black on white with the quiet zone of four modules that ISO/IEC 18004
 * asks for inside `size`. Fifteen millimetres and up can be read from a phone.
 */
export function drawCode(
  doc: typeof PDFKit.prototype,
  { text, x, y, size }: { text: string; x: number; y: number; size: number },
): void {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' })
  const quiet = 4
  const module = size / (modules.size + 2 * quiet)
  doc.rect(x, y, size, size).fill('#FFFFFF')
  for (let row = 0; row < modules.size; row++) {
    for (const [from, length] of runsOf(row, modules)) {
      doc.rect(x + (from + quiet) * module, y + (row + quiet) * module, length * module, module)
    }
  }
  doc.fill('#000000')
}

type Modules = { size: number; get: (row: number, column: number) => number | boolean }

/** Neighbouring dark modules of a row as one bar: no hairline gaps when a printer rounds. */
function runsOf(row: number, modules: Modules): [from: number, length: number][] {
  const runs: [number, number][] = []
  for (let column = 0; column < modules.size; column++) {
    if (!modules.get(row, column)) continue
    const last = runs.at(-1)
    if (last && last[0] + last[1] === column) last[1] += 1
    else runs.push([column, 1])
  }
  return runs
}
