import { canvasLibrary } from '../video/canvasLibrary'
import { drawText } from '../video/drawText'
import { drawCodeAt, drawWhole, fillPage, GOLD, INK, openPicture, QUIET, RED, TINT } from './paint'
import type { ProfileCard } from './profileCard'

const WIDTH = 1080
const MARGIN = 80

/** A long picture to send from phone to phone: the portrait whole, every honour, the motto, a code. PNG, 1080 wide. */
export async function drawLongCard(card: ProfileCard): Promise<Buffer> {
  const picture = card.portrait && (await openPicture(card.portrait, { isGrey: card.isCalm }))
  const portrait = picture
    ? Math.min(1440, Math.round((picture.height / picture.width) * WIDTH))
    : 0
  // The words decide how long it is: set once to measure, once to keep.
  const measured = paint(card, { portrait, height: 6000 })
  const { canvas, context } = paint(card, { portrait, height: measured.height })
  if (picture) {
    context.fillStyle = TINT
    context.fillRect(0, 0, WIDTH, portrait)
    drawWhole(context, picture, { x: 0, y: 0, width: WIDTH, height: portrait })
  }
  return canvas.encode('png')
}

function paint(card: ProfileCard, { portrait, height }: { portrait: number; height: number }) {
  const canvas = canvasLibrary().createCanvas(WIDTH, height)
  const context = canvas.getContext('2d')
  fillPage(context, WIDTH, height)
  const common = { context, x: MARGIN, width: WIDTH - 2 * MARGIN }
  const accent = card.isCalm ? INK : GOLD
  let y = portrait + 72
  y = drawText({
    ...common,
    ...{ text: card.kicker, face: 'medium', size: 34, y, color: card.isCalm ? QUIET : RED },
  })
  const size = card.name.length > 6 ? 76 : 124
  y = drawText({
    ...common,
    ...{ text: card.name, face: 'bold', size, y: y + 8, color: INK, leading: 1.25 },
  })
  const line = [card.unit, card.line].filter(Boolean).join('  ')
  y = drawText({
    ...common,
    ...{ text: line, face: 'regular', size: 34, y: y + 12, color: QUIET, mostLines: 3 },
  })
  y += 36
  for (const { name, year } of card.honours.slice(0, 8)) {
    context.fillStyle = accent
    context.beginPath()
    context.arc(MARGIN + 9, y + 32, 9, 0, 2 * Math.PI)
    context.fill()
    const indent = { context, x: MARGIN + 44, width: WIDTH - 2 * MARGIN - 44 }
    y = drawText({
      ...indent,
      ...{ text: [year, name].filter(Boolean).join('  '), face: 'medium', size: 42, y },
      color: accent,
    })
    y += 12
  }
  if (card.motto)
    y = drawText({
      ...common,
      ...{ text: `“${card.motto}”`, face: 'bold', size: 44, y: y + 36, color: INK, leading: 1.5 },
    })
  if (card.digest)
    y = drawText({
      ...common,
      ...{ text: card.digest, face: 'regular', size: 36, y: y + 28, color: INK, leading: 1.7 },
    })
  y += 56
  context.fillStyle = '#DDD4C5'
  context.fillRect(MARGIN, y, WIDTH - 2 * MARGIN, 2)
  y += 40
  const side = drawCodeAt(context, { text: card.url, x: MARGIN, y, size: 220 })
  const beside = { context, x: MARGIN + side + 36, width: WIDTH - 2 * MARGIN - side - 36 }
  drawText({
    ...beside,
    ...{ text: card.siteName, face: 'bold', size: 40, y: y + 40, color: INK, mostLines: 1 },
  })
  drawText({
    ...beside,
    ...{ text: '长按或扫码，读完整事迹', face: 'regular', size: 32, y: y + 108, color: QUIET },
  })
  return { canvas, context, height: y + side + 64 }
}
