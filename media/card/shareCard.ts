import { canvasLibrary } from '../video/canvasLibrary'
import { drawText } from '../video/drawText'
import { drawCodeAt, drawWhole, fillPage, GOLD, INK, openPicture, QUIET, RED, TINT } from './paint'
import type { ProfileCard } from './profileCard'

/** What social networks show beside a link: 1200 × 630, the portrait whole on the left, the words on the right. PNG. */
export async function drawShareCard(card: ProfileCard): Promise<Buffer> {
  const [width, height] = [1200, 630]
  const canvas = canvasLibrary().createCanvas(width, height)
  const context = canvas.getContext('2d')
  fillPage(context, width, height)
  const picture = card.portrait && (await openPicture(card.portrait, { isGrey: card.isCalm }))
  const isWide = Boolean(picture && picture.width > picture.height)
  const left = picture ? (isWide ? 560 : 472) : 0
  if (picture) {
    context.fillStyle = TINT
    context.fillRect(0, 0, left, height)
    drawWhole(context, picture, { x: 0, y: 0, width: left, height })
  }
  const x = left + 56
  const room = width - x - 56
  const accent = card.isCalm ? INK : GOLD
  let y = drawText({
    ...{ context, text: card.kicker, face: 'medium', size: 26, x, y: 56, width: room },
    color: card.isCalm ? QUIET : RED,
    mostLines: 1,
  })
  const size = card.name.length > 5 ? 60 : 92
  y = drawText({
    ...{ context, text: card.name, face: 'bold', size, x, y: y + 10, width: room },
    ...{ color: INK, leading: 1.25, mostLines: 2 },
  })
  for (const { name, year } of card.honours.slice(0, 2)) {
    y = drawText({
      ...{ context, face: 'medium', size: 32, x, y: y + 8, width: room, color: accent },
      text: [name, year].filter(Boolean).join('  '),
      mostLines: 1,
    })
  }
  for (const [index, text] of [card.unit, card.line].filter(Boolean).entries()) {
    const gap = index === 0 ? 18 : 4
    y = drawText({
      ...{ context, text, face: 'regular', size: 26, x, y: y + gap, width: room },
      ...{ color: QUIET, mostLines: 1 },
    })
  }
  const code = 132
  if (y < height - code - 80 && (card.motto || card.digest))
    drawText({
      ...{ context, face: 'regular', size: 28, x, y: y + 22, width: room, color: INK },
      text: card.motto ? `“${card.motto}”` : (card.digest ?? ''),
      mostLines: 2,
    })
  const side = drawCodeAt(context, {
    text: card.url,
    x: width - 48 - code,
    y: height - 44 - code,
    size: code,
  })
  drawText({
    ...{ context, text: card.siteName, face: 'medium', size: 26, x, color: INK },
    ...{ y: height - 44 - 36, width: room - side - 20, mostLines: 1 },
  })
  return canvas.encode('png')
}
