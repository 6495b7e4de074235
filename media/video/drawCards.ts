import type { Canvas, Image, SKRSContext2D } from '@napi-rs/canvas'
import { breakLines } from './breakLines'
import { canvasLibrary } from './canvasLibrary'
import { drawMark } from './drawScene'
import { drawLines, drawText } from './drawText'
import { drawCode } from './drawCode'
import { hang } from './layout'
import { TEXT_AREA } from './safeAreas'
import type { AiUsage, ClosingScene, Storyboard, TitleScene } from './storyboard'
import { FRAME } from './storyboard'
import { unitsOf } from './textUnits'
import type { Ground } from './themes'
import { THEME } from './themes'

const x = TEXT_AREA.left
/** Between the picture and the words below it. */
const gap = 56
const width = TEXT_AREA.right - TEXT_AREA.left

/**
 * The first card of a film, 1080 pixels wide and `height` high: a cover is the same card in its own proportions, never a
 * cut-out of the film.
 */
export function drawTitleCard({
  storyboard,
  scene,
  picture,
  height = FRAME.height,
}: {
  storyboard: Storyboard
  scene: TitleScene
  picture?: Image
  height?: number
}): Canvas {
  const { canvas, context, look } = cardOf(storyboard, height)
  const isTall = height > 1500
  if (isTall) drawMark(context, storyboard.watermark, look)
  const bottom = isTall ? TEXT_AREA.bottom : height - 90
  const title = titleLines(scene.title)
  const titleHeight = title.lines.length * Math.round(title.size * 1.3)
  const label = storyboard.ai === 'generated' ? 84 : 0
  const wordsHeight = titleHeight + (scene.kicker ? 96 : 48) + label
  let y = Math.round((isTall ? 860 : height / 2) - wordsHeight / 2)
  if (picture && scene.picture) {
    const top = isTall ? 260 : 80
    const room = bottom - wordsHeight - gap - top
    const box = hang(scene.picture, { x: 54, y: 0, width: 972, height: Math.min(room, 820) })
    // A low picture and few words hang a little lower than the top, as a page is set.
    const spare = room - box.height
    const down = spare > 200 ? Math.round(spare * 0.3) : 0
    context.drawImage(picture, box.x, top + down, box.width, box.height)
    y = top + down + box.height + gap
  }
  if (scene.kicker) y = drawKicker(context, scene.kicker, look, y)
  else y = drawRule(context, look, y)
  y = drawLines({
    ...{ context, x, y, width, lines: title.lines, size: title.size },
    ...({ face: 'bold', color: look.text, leading: 1.3 } as const),
  })
  // GB 45438-2025: an explicit mark on the first picture, at least 5 % of the shorter side high, for at least 2 s.
  if (label)
    drawText({
      ...{ context, x, y: y + 16, width, size: 56, color: look.quiet },
      ...({ face: 'medium', text: '人工智能生成', leading: 1.2 } as const),
    })
  return canvas
}

/** The last card: who says this, where to read on, and what must be declared. */
export function drawClosingCard(storyboard: Storyboard, scene: ClosingScene): Canvas {
  const { canvas, context, look } = cardOf(storyboard, FRAME.height)
  const middle = { context, x: (FRAME.width - 860) / 2, width: 860, align: 'center' } as const
  const y = drawText({
    ...middle,
    ...({ text: scene.name, face: 'bold', size: 76, color: look.text, leading: 1.3 } as const),
    y: 330,
    mostLines: 3,
  })
  const code = scene.url ? drawCode(context, { text: scene.url, y: y + 60, size: 400 }) : y
  const below = scene.url
    ? drawText({
        ...middle,
        ...({ text: '扫码阅读全文', face: 'medium', size: 42, color: look.text } as const),
        y: code + 28,
      })
    : code
  let at = below + 48
  for (const line of [...scene.lines, ...declaration(storyboard.ai)]) {
    const words = {
      text: line,
      face: 'regular',
      size: 36,
      color: look.quiet,
      leading: 1.45,
    } as const
    at = drawText({ ...middle, ...words, y: at, mostLines: 2 }) + 6
  }
  return canvas
}

/** Nobody can edit it away (人工智能生成合成内容标识办法, 2025-09-01). */
const declaration = (ai: AiUsage): string[] => {
  if (ai === 'none') return []
  return [ai === 'generated' ? '本片含人工智能生成内容' : '本片由人工智能辅助制作']
}

function cardOf(storyboard: Storyboard, height: number) {
  const canvas = canvasLibrary().createCanvas(FRAME.width, height)
  const context = canvas.getContext('2d')
  const look = THEME[storyboard.theme].card
  context.fillStyle = look.ground
  context.fillRect(0, 0, FRAME.width, height)
  return { canvas, context, look }
}

function drawKicker(context: SKRSContext2D, kicker: string, look: Ground, y: number): number {
  context.fillStyle = look.accent
  context.fillRect(x, y + 10, 8, 44)
  const words = { context, text: kicker, size: 42, color: look.quiet, leading: 1.5 } as const
  drawText({ ...words, face: 'medium', x: x + 28, y, width: width - 28, mostLines: 1 })
  return y + 96
}

function drawRule(context: SKRSContext2D, look: Ground, y: number): number {
  context.fillStyle = look.accent
  context.fillRect(x, y, 96, 8)
  return y + 48
}

/** The largest size that needs at most four lines. */
function titleLines(title: string): { size: number; lines: string[] } {
  const clauses = title
    .split(/(?<=[：，！？；—])|\s+/u)
    .map((clause) => clause.trim())
    .filter(Boolean)
  // 一行一意: a headline that pauses is broken there, if it stays a headline's size.
  const size = Math.min(112, Math.floor(width / Math.max(...clauses.map(unitsOf), 1)))
  if (clauses.length > 1 && clauses.length < 4 && size >= 76) return { size, lines: clauses }
  const sizes = [112, 100, 88, 76, 66, 58]
  for (const each of sizes) {
    const lines = breakLines(title, Math.floor((width / each) * 2) / 2)
    const most = each > 90 ? 3 : 4
    if (lines.length <= most && (each < 112 || unitsOf(title) < 15)) return { size: each, lines }
  }
  return { size: 50, lines: breakLines(title, width / 50).slice(0, 6) }
}
