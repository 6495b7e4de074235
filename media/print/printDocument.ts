import PDFDocument from 'pdfkit'
import { drawCode } from './drawCode'
import type { PrintFace } from './fonts'
import { PRINT_FACES, printable, printFont } from './fonts'
import type { Box, Paper } from './paper'
import { clampLines, wrapText } from './wrapText'

export type TextStyle = {
  size: number
  face?: PrintFace
  color?: string
  /** Distance of two baselines, in sizes of the type: 1.6 for a body, 1.25 for a title. */
  leading?: number
  align?: 'left' | 'center' | 'right' | 'justify'
  maxLines?: number
}

export type Print = {
  /** The bare document, for lines and shapes. Text goes through `text`, which knows Chinese. */
  doc: PDFKit.PDFDocument
  addPage: (paper?: Paper) => void
  linesOf: (text: string, width: number, style: TextStyle) => string[]
  heightOf: (text: string, width: number, style: TextStyle) => number
  /** Draws wrapped text from the top left; returns the y below it. */
  text: (text: string, at: { x: number; y: number; width: number }, style: TextStyle) => number
  /** The whole picture in the middle of the box, never cropped, never enlarged beyond it. JPEG or PNG (`printPicture`). Returns where it is. */
  picture: (bytes: Buffer, box: Box) => Box
  /** Pixels of a JPEG or PNG. */
  sizeOf: (bytes: Buffer) => { width: number; height: number }
  /** A QR code as vector. */
  code: (text: string, at: { x: number; y: number; size: number }) => void
  finish: () => Promise<Buffer>
}

type Start = {
  title: string
  author?: string
  /** Of the content, not of the printing: the same content gives the same bytes. */
  date: Date
  paper: Paper
}

type PrintImage = { width: number; height: number }

/** Its type declarations leave this one out; it reads the file's head. */
const imageOf = (doc: PDFKit.PDFDocument, bytes: Buffer): PrintImage =>
  (doc as unknown as { openImage: (bytes: Buffer) => PrintImage }).openImage(bytes)

const INK = '#1F1B16'

/** A PDF with the shipped Chinese font, of which only the characters used are embedded. Begins without a page. */
export function printDocument({ title, author, date, paper }: Start): Print {
  const doc = new PDFDocument({
    size: [...paper],
    margin: 0,
    autoFirstPage: false,
    lang: 'zh-CN',
    displayTitle: true,
    pdfVersion: '1.7',
    info: { Title: title, ...(author && { Author: author }), CreationDate: date, ModDate: date },
  })
  const chunks: Buffer[] = []
  const done = new Promise<Buffer>((resolve, reject) => {
    doc.on('data', (chunk: Buffer) => chunks.push(chunk))
    doc.on('end', () => resolve(Buffer.concat(chunks)))
    doc.on('error', reject)
  })
  for (const face of PRINT_FACES) doc.registerFont(face, printFont(face))

  const use = ({ face = 'regular', size }: TextStyle) => doc.font(face).fontSize(size)
  const linesOf = (text: string, width: number, style: TextStyle) => {
    use(style)
    const lines = wrapText(printable(text), { width, widthOf: (piece) => doc.widthOfString(piece) })
    return style.maxLines ? clampLines(lines, style.maxLines) : lines
  }
  const stepOf = ({ size, leading = 1.5 }: TextStyle) => size * leading

  return {
    doc,
    linesOf,
    addPage: (other) => void doc.addPage({ size: [...(other ?? paper)], margin: 0 }),
    heightOf: (text, width, style) => linesOf(text, width, style).length * stepOf(style),
    text: (text, { x, y, width }, style) => {
      const lines = linesOf(text, width, style)
      doc.fillColor(style.color ?? INK)
      lines.forEach((line, index) => {
        const isLast = index === lines.length - 1
        drawLine(doc, line, { x, y: y + index * stepOf(style), width, isLast, style })
      })
      return y + lines.length * stepOf(style)
    },
    picture: (bytes, box) => {
      const image = imageOf(doc, bytes)
      const scale = Math.min(box.width / image.width, box.height / image.height)
      const [width, height] = [image.width * scale, image.height * scale]
      const at = {
        x: box.x + (box.width - width) / 2,
        y: box.y + (box.height - height) / 2,
        width,
        height,
      }
      doc.image(image as unknown as Buffer, at.x, at.y, { width, height })
      return at
    },
    sizeOf: (bytes) => {
      const { width, height } = imageOf(doc, bytes)
      return { width, height }
    },
    code: (text, at) => drawCode(doc, { text, ...at }),
    finish: () => {
      doc.end()
      return done
    },
  }
}

type Line = { x: number; y: number; width: number; isLast: boolean; style: TextStyle }

function drawLine(doc: PDFKit.PDFDocument, line: string, at: Line): void {
  const { align = 'left', size } = at.style
  const room = at.width - doc.widthOfString(line)
  const gaps = [...line].length - 1
  // The last line of a paragraph and lines far too short for it are not pulled apart.
  const isPulled = align === 'justify' && !at.isLast && gaps > 0 && room > 0 && room < size * 2
  const indent = align === 'center' ? room / 2 : align === 'right' ? room : 0
  doc.text(line, at.x + Math.max(0, indent), at.y, {
    lineBreak: false,
    ...(isPulled && { characterSpacing: room / gaps }),
  })
}
