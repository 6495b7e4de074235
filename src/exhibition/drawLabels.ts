import { mm, PAPER } from '@media/print/paper'
import type { Print } from '@media/print/printDocument'
import { printDocument } from '@media/print/printDocument'
import { plateLine } from './plate'
import type { Show, ShownWork } from './readShow'

/** Two by five on an A4 sheet, with lines to cut along; a sheet of card goes through any office printer. */
const LABEL = { width: mm(90), height: mm(55) }
const COLUMNS = 2
const ROWS = 5
const LEFT = (PAPER.a4[0] - COLUMNS * LABEL.width) / 2
const TOP = (PAPER.a4[1] - ROWS * LABEL.height) / 2

/** The sheet of labels (展签) of a show: one a work, with the QR code of its page. */
export async function drawLabels(show: Show): Promise<Buffer> {
  const works = show.walls.flatMap((wall) => wall.works.map((work) => ({ work, wall: wall.title })))
  const print = printDocument({
    title: `${show.title} 展签`,
    date: show.date,
    paper: PAPER.a4,
  })
  works.forEach(({ work, wall }, index) => {
    const place = index % (COLUMNS * ROWS)
    if (place === 0) print.addPage()
    const x = LEFT + (place % COLUMNS) * LABEL.width
    const y = TOP + Math.floor(place / COLUMNS) * LABEL.height
    drawLabel(print, { work, wall, x, y })
  })
  if (works.length === 0) {
    print.addPage()
    print.text('这个展览还没有展品。', { x: mm(20), y: mm(20), width: mm(170) }, { size: 12 })
  }
  return print.finish()
}

type Label = { work: ShownWork; wall: string; x: number; y: number }

function drawLabel(print: Print, { work, wall, x, y }: Label): void {
  const { plate } = work
  print.doc
    .lineWidth(0.3)
    .dash(2, { space: 2 })
    .rect(x, y, LABEL.width, LABEL.height)
    .stroke('#B9AF9E')
    .undash()
  const pad = mm(6)
  const codeSize = mm(24)
  const width = LABEL.width - 2 * pad
  const beside = width - codeSize - mm(2)
  let below = print.text(
    plate.title,
    { x: x + pad, y: y + pad - 2, width },
    { size: 14, face: 'bold', leading: 1.35, maxLines: 2 },
  )
  below = print.text(
    plate.authors,
    { x: x + pad, y: below + 3, width: beside },
    { size: 10.5, leading: 1.4, maxLines: 2 },
  )
  const lines = [plate.unit, plateLine(plate), plate.taken].filter(Boolean)
  for (const line of lines)
    below = print.text(
      line,
      { x: x + pad, y: below + 1, width: beside },
      { size: 8.5, leading: 1.4, maxLines: 2, color: '#5B5347' },
    )
  const award = [plate.award, plate.entry].filter(Boolean).join(' · ')
  if (award)
    print.text(
      award,
      { x: x + pad, y: below + 2, width: beside },
      { size: 9, face: 'bold', color: '#B3131B', maxLines: 1 },
    )
  const foot = y + LABEL.height - pad
  print.text(
    [plate.no, wall].filter(Boolean).join('　'),
    { x: x + pad, y: foot - 9, width: beside },
    { size: 8, maxLines: 1, color: '#5B5347' },
  )
  print.code(work.url, {
    x: x + LABEL.width - pad - codeSize + mm(3),
    y: foot - codeSize + mm(2),
    size: codeSize,
  })
}
