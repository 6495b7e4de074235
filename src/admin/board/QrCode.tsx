'use client'
import { create } from 'qrcode'
import { useMemo } from 'react'

/** Modules left white around the code (ISO/IEC 18004 §6.3.8). */
const QUIET = 4
/** Modules that are four pixels wide still fit a phone's screen; more of them are three. Whole pixels read best. */
const LARGE = 85

/** A QR code drawn in the page itself: nothing is fetched, and it is sharp at any size. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { size, path } = useMemo(() => drawn(text), [text])
  const whole = size + 2 * QUIET
  return (
    <svg
      aria-label={label}
      className="gm-qr"
      role="img"
      shapeRendering="crispEdges"
      style={{ width: whole * (whole <= LARGE ? 4 : 3) }}
      viewBox={`0 0 ${whole} ${whole}`}
    >
      <rect fill="#fff" height={whole} width={whole} />
      <path d={path} fill="#000" />
    </svg>
  )
}

/** Least error correction: it is shown on a screen, and a long address needs few modules to be read. */
function drawn(text: string): { size: number; path: string } {
  const { modules } = create(text, { errorCorrectionLevel: 'L' })
  const { size } = modules
  const runs: string[] = []
  for (let row = 0; row < size; row += 1) {
    for (let column = 0, end = 0; column < size; column = end + 1) {
      end = column
      if (!modules.get(row, column)) continue
      while (end < size && modules.get(row, end)) end += 1
      runs.push(`M${column + QUIET} ${row + QUIET}h${end - column}v1h-${end - column}z`)
    }
  }
  return { size, path: runs.join('') }
}
