import { mm, PAPER as SHEETS } from '../print/paper'
import type { Print } from '../print/printDocument'
import { printDocument } from '../print/printDocument'
import { printPicture } from '../print/printPicture'
import { GOLD, INK, QUIET, RED } from './paint'
import type { ProfileCard } from './profileCard'

/** 展牌: an A4 sheet to hang beside a machine or at a gate; the code leads to the page. PDF. */
export async function drawPlaque(card: ProfileCard & { date: Date }): Promise<Buffer> {
  const print = printDocument({
    title: `${card.name} · ${card.kicker}`,
    author: card.siteName,
    date: card.date,
    paper: SHEETS.a4,
  })
  print.addPage()
  const [width, height] = SHEETS.a4
  const accent = card.isCalm ? INK : GOLD
  frame(print, accent)
  const portrait = card.portrait && (await printPicture(card.portrait))
  const at = { x: mm(28), width: width - mm(56) }
  let y = mm(26)
  if (portrait) {
    const box = print.picture(portrait, { ...at, y, height: mm(118) })
    y = box.y + box.height + mm(9)
  }
  const center = { align: 'center' } as const
  y = print.text(
    card.kicker,
    { ...at, y },
    { size: 13, color: card.isCalm ? QUIET : RED, ...center },
  )
  y = print.text(
    card.name,
    { ...at, y: y + mm(1) },
    { size: card.name.length > 6 ? 30 : 44, face: 'bold', leading: 1.3, maxLines: 2, ...center },
  )
  const line = [card.unit, card.line].filter(Boolean).join('  ')
  y = print.text(line, { ...at, y: y + mm(1) }, { size: 13, color: QUIET, maxLines: 2, ...center })
  y += mm(5)
  for (const { name, year } of card.honours.slice(0, 5)) {
    const words = [year, name].filter(Boolean).join('　')
    y = print.text(words, { ...at, y }, { size: 16, face: 'bold', color: accent, ...center })
  }
  if (card.motto)
    y = print.text(
      `“${card.motto}”`,
      { ...at, y: y + mm(5) },
      { size: 17, leading: 1.5, maxLines: 2, ...center },
    )
  const code = mm(30)
  const foot = height - mm(26) - code
  print.code(card.url, { x: width - mm(26) - code, y: foot, size: code })
  const words = { x: mm(28), width: width - mm(64) - code }
  const below = print.text(
    card.digest ?? '',
    { ...words, y: Math.max(foot + mm(2), Math.min(y + mm(6), foot + mm(2))) },
    { size: 10.5, leading: 1.6, maxLines: 4 },
  )
  print.text(
    `${card.siteName}　扫码读完整事迹`,
    { ...words, y: Math.max(below + mm(2), foot + code - mm(6)) },
    { size: 9.5, color: QUIET, maxLines: 1 },
  )
  return print.finish()
}

/** Two lines, thick and thin, as on a certificate. */
function frame({ doc }: Print, color: string): void {
  const [width, height] = SHEETS.a4
  doc.lineWidth(2.2).strokeColor(color)
  doc.rect(mm(12), mm(12), width - mm(24), height - mm(24)).stroke()
  doc
    .lineWidth(0.6)
    .rect(mm(14), mm(14), width - mm(28), height - mm(28))
    .stroke()
}
