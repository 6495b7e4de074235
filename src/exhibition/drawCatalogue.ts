import { mm, PAPER } from '@media/print/paper'
import type { Print, TextStyle } from '@media/print/printDocument'
import { printDocument } from '@media/print/printDocument'
import { plateLine } from './plate'
import type { Show, ShownWork } from './readShow'

/** A picture as `printPicture` gives it; undefined when its file is gone. */
export type PictureFor = (image: number | string) => Promise<Buffer | undefined>

const [WIDTH, HEIGHT] = PAPER.a4
const MARGIN = mm(22)
const INNER = WIDTH - 2 * MARGIN
const QUIET = '#5B5347'
const RED = '#B3131B'
const BODY: TextStyle = { size: 11, leading: 1.8, align: 'justify' }

/** The catalogue (电子画册): cover, preface, then one work a page, whole, on white. */
export async function drawCatalogue(show: Show, pictureFor: PictureFor): Promise<Buffer> {
  const print = printDocument({
    title: show.title,
    author: show.partners[0]?.[1],
    date: show.date,
    paper: PAPER.a4,
  })
  await drawCover(print, show, pictureFor)
  drawPreface(print, show)
  let page = 2
  for (const wall of show.walls) {
    for (const [index, work] of wall.works.entries()) {
      page += 1
      await drawWork(print, { work, wall: index === 0 ? wall : undefined, page, pictureFor })
    }
  }
  drawClosing(print, show)
  return print.finish()
}

async function drawCover(print: Print, show: Show, pictureFor: PictureFor): Promise<void> {
  print.addPage()
  const bytes = show.cover === undefined ? undefined : await pictureFor(show.cover)
  let y = mm(30)
  if (bytes) {
    print.picture(bytes, { x: MARGIN, y, width: INNER, height: mm(120) })
    y += mm(134)
  } else y += mm(40)
  y = print.text(
    show.title,
    { x: MARGIN, y, width: INNER },
    { size: 26, face: 'bold', leading: 1.4, align: 'center' },
  )
  if (show.subtitle)
    y = print.text(
      show.subtitle,
      { x: MARGIN, y: y + 6, width: INNER },
      { size: 14, align: 'center', color: QUIET },
    )
  y = print.text(
    [show.days, show.place].filter(Boolean).join('\n'),
    { x: MARGIN, y: y + 14, width: INNER },
    { size: 11, leading: 1.7, align: 'center', color: QUIET },
  )
  const hosts = show.partners
    .slice(0, 2)
    .map(([name, value]) => `${name}　${value}`)
    .join('\n')
  print.text(
    hosts,
    { x: MARGIN, y: Math.max(y + 20, HEIGHT - mm(38)), width: INNER },
    { size: 10.5, leading: 1.7, align: 'center' },
  )
}

function drawPreface(print: Print, show: Show): void {
  print.addPage()
  let y = print.text(
    '前言',
    { x: MARGIN, y: mm(34), width: INNER },
    { size: 20, face: 'bold', align: 'center' },
  )
  y += mm(8)
  for (const paragraph of show.preface.split(/\n+/).filter(Boolean)) {
    const text = `　　${paragraph.trim()}`
    if (y + print.heightOf(text, INNER, BODY) > HEIGHT - MARGIN) {
      print.addPage()
      y = MARGIN
    }
    y = print.text(text, { x: MARGIN, y, width: INNER }, BODY) + 4
  }
}

type WorkPage = {
  work: ShownWork
  wall?: { title: string; words: string }
  page: number
  pictureFor: PictureFor
}

/** The plate and the words have their room first; the picture gets the rest of the page, as large as it goes. */
async function drawWork(print: Print, { work, wall, page, pictureFor }: WorkPage): Promise<void> {
  print.addPage()
  let top = MARGIN
  if (wall) {
    top = print.text(
      wall.title,
      { x: MARGIN, y: top, width: INNER },
      { size: 13, face: 'bold', color: RED },
    )
    if (wall.words)
      top = print.text(
        wall.words,
        { x: MARGIN, y: top + 2, width: INNER },
        { size: 9.5, leading: 1.6, color: QUIET, maxLines: 4 },
      )
    top += mm(5)
  }
  const height = drawWords(print, work, { measure: true })
  const bottom = HEIGHT - MARGIN - height
  const pictures = (await Promise.all(work.frames.map(({ image }) => pictureFor(image)))).filter(
    (bytes) => bytes !== undefined,
  )
  drawPictures(print, pictures, { top, bottom: bottom - mm(6) })
  drawWords(print, work, { y: bottom })
  print.text(
    String(page),
    { x: MARGIN, y: HEIGHT - mm(14), width: INNER },
    { size: 8.5, align: 'center', color: QUIET },
  )
}

/** In as many columns as show them largest, each whole in its own field. */
function drawPictures(print: Print, pictures: Buffer[], at: { top: number; bottom: number }): void {
  if (pictures.length === 0) return
  const gap = mm(4)
  const gridOf = (columns: number) => {
    const rows = Math.ceil(pictures.length / columns)
    const width = (INNER - (columns - 1) * gap) / columns
    const height = (at.bottom - at.top - (rows - 1) * gap) / rows
    return { columns, width, height }
  }
  const grids = [1, 2, 3].map(gridOf)
  const shown = (grid: (typeof grids)[number]) =>
    pictures.reduce((sum, bytes) => sum + areaIn(print, bytes, grid), 0)
  const best = grids.reduce((a, b) => (shown(b) > shown(a) ? b : a))
  pictures.forEach((bytes, index) => {
    const x = MARGIN + (index % best.columns) * (best.width + gap)
    const y = at.top + Math.floor(index / best.columns) * (best.height + gap)
    print.picture(bytes, { x, y, width: best.width, height: best.height })
  })
}

function areaIn(print: Print, bytes: Buffer, field: { width: number; height: number }): number {
  const { width, height } = print.sizeOf(bytes)
  const scale = Math.min(field.width / width, field.height / height)
  return width * height * scale * scale
}

type Words = { measure: true; y?: undefined } | { measure?: undefined; y: number }

/** Plate, transcription and statement with the code beside them; returns the height they take. */
function drawWords(print: Print, work: ShownWork, { measure, y: start = 0 }: Words): number {
  const { plate } = work
  const code = mm(22)
  const beside = INNER - code - mm(6)
  const rows: [text: string, style: TextStyle][] = [
    [plate.title, { size: 15, face: 'bold', leading: 1.4 }],
    [[plate.authors, plate.unit].filter(Boolean).join('　'), { size: 10.5, leading: 1.6 }],
    [
      [plateLine(plate), plate.taken].filter(Boolean).join('　'),
      { size: 9.5, leading: 1.6, color: QUIET },
    ],
    [
      [plate.no, plate.award, plate.entry, work.isFilm && '视频作品，扫码观看']
        .filter(Boolean)
        .join('　'),
      { size: 9.5, leading: 1.6, color: RED },
    ],
    [
      work.transcription && `释文　${work.transcription.replace(/\n+/g, ' ')}`,
      { size: 9.5, leading: 1.7, maxLines: 6 },
    ],
    [work.statement, { size: 9.5, leading: 1.7, maxLines: 6 }],
  ]
  let y = start
  for (const [text, style] of rows.filter(([each]) => each !== '')) {
    y = measure
      ? y + print.heightOf(text, beside, style)
      : print.text(text, { x: MARGIN, y, width: beside }, style)
  }
  if (!measure) print.code(work.url, { x: WIDTH - MARGIN - code, y: start, size: code })
  return Math.max(y - start, code)
}

function drawClosing(print: Print, show: Show): void {
  print.addPage()
  let y = mm(34)
  if (show.closing) {
    y = print.text(
      '结语',
      { x: MARGIN, y, width: INNER },
      { size: 20, face: 'bold', align: 'center' },
    )
    for (const paragraph of show.closing.split(/\n+/).filter(Boolean))
      y = print.text(`　　${paragraph}`, { x: MARGIN, y: y + mm(4), width: INNER }, BODY)
    y += mm(14)
  }
  const rows = [
    ...show.partners,
    ...(show.jury.length > 0 ? [['评审', show.jury.join('；')] as const] : []),
    ['展期', show.days] as const,
    ['地点', show.place] as const,
  ].filter(([, value]) => value !== '')
  for (const [name, value] of rows)
    y = print.text(`${name}　${value}`, { x: MARGIN, y, width: INNER }, { size: 10, leading: 1.8 })
  print.code(show.url, { x: (WIDTH - mm(30)) / 2, y: HEIGHT - mm(72), size: mm(30) })
  print.text(
    '扫码看线上展厅',
    { x: MARGIN, y: HEIGHT - mm(40), width: INNER },
    { size: 9.5, align: 'center', color: QUIET },
  )
}
