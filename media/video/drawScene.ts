import type { Canvas, SKRSContext2D } from '@napi-rs/canvas'
import { canvasLibrary } from './canvasLibrary'
import { drawLines, drawText } from './drawText'
import type { Box } from './layout'
import { CAPTION_TOP, hang, SCENE_WALL } from './layout'
import { TEXT_AREA } from './safeAreas'
import type { Scene, Storyboard } from './storyboard'
import { FRAME } from './storyboard'
import type { Ground } from './themes'
import { THEME } from './themes'

const textWidth = TEXT_AREA.right - TEXT_AREA.left

/** Everything of a scene that stands still: wall, words, mark. The picture or clip goes into `wallOf(scene)`. */
export function drawSceneGround({
  storyboard,
  scene,
  lines,
}: {
  storyboard: Storyboard
  scene: Scene
  lines: string[]
}): Canvas {
  const canvas = canvasLibrary().createCanvas(FRAME.width, FRAME.height)
  const context = canvas.getContext('2d')
  const look = THEME[storyboard.theme].scene
  context.fillStyle = look.ground
  context.fillRect(0, 0, FRAME.width, FRAME.height)
  drawMark(context, storyboard.watermark, look)
  if (scene.kind === 'text') drawWords(context, lines, look)
  else drawCaption(context, lines, look)
  const box = wallOf(scene)
  if (box && 'credit' in scene && scene.credit) {
    drawText({
      context,
      text: scene.credit,
      face: 'regular',
      size: 30,
      color: look.quiet,
      x: Math.max(box.x, 54),
      y: box.y + box.height + 12,
      width: textWidth,
      mostLines: 1,
    })
  }
  return canvas
}

/** Where the scene's picture or clip is at its largest. */
export function wallOf(scene: Scene): Box | undefined {
  if (scene.kind === 'picture') return hang(scene.picture, SCENE_WALL)
  if (scene.kind === 'footage') return hang(scene.footage, SCENE_WALL)
  return undefined
}

/** Small, at the top left, as a running head: not a sign over anybody's picture. */
export function drawMark(context: SKRSContext2D, watermark: string, look: Ground): void {
  if (!watermark) return
  const { left: x, top: y } = TEXT_AREA
  const words = { context, face: 'regular', size: 32, color: look.quiet, leading: 1.3 } as const
  drawText({ ...words, text: watermark, x, y, width: textWidth, mostLines: 1 })
}

function drawCaption(context: SKRSContext2D, lines: string[], look: Ground): void {
  if (lines.length === 0) return
  const size = 58
  const height = lines.length * Math.round(size * 1.42)
  context.fillStyle = look.accent
  context.fillRect(TEXT_AREA.left - 30, CAPTION_TOP + 12, 8, height - 24)
  const words = { context, face: 'medium', size, color: look.text, leading: 1.42 } as const
  drawLines({ ...words, lines, x: TEXT_AREA.left, y: CAPTION_TOP, width: textWidth })
}

/** A sentence by itself, large, where a picture would be. */
function drawWords(context: SKRSContext2D, lines: string[], look: Ground): void {
  const size = Math.min(92, Math.floor(textWidth / Math.max(...lines.map(widest), 6)))
  const y = 760 - (lines.length * size * 1.5) / 2
  context.fillStyle = look.accent
  context.fillRect(TEXT_AREA.left, y - 48, 96, 8)
  const words = { context, face: 'bold', size, color: look.text, leading: 1.5 } as const
  drawLines({ ...words, lines, x: TEXT_AREA.left, y, width: textWidth })
}

const widest = (line: string) => [...line].length
