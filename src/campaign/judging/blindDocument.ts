import sharp from 'sharp'
import { refusal } from '@/distribution/answer'
import { blindPdf } from './blindPdf'
import { blotOut } from './blindWork'

const PDF = 'application/pdf'
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const cannot = '这份文档里的作者信息去不干净，不能匿名打开。请告诉评审负责人，换成图片或文字版。'

export type BlindDocument = { type: string; ending: string; bytes: Buffer }

/** A document as judges get it: a PDF without what it says of its maker, words of Word with the names blotted out. */
export async function blindDocument(
  mimeType: string,
  original: Buffer,
  names: readonly string[],
): Promise<BlindDocument> {
  if (mimeType === PDF) {
    const bytes = blindPdf(original)
    if (!bytes) throw refusal(409, cannot)
    return { type: PDF, ending: 'pdf', bytes }
  }
  if (mimeType !== WORD) throw refusal(409, cannot)
  const words = blotOut(await htmlOf(original), names)
  const page = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>作品</title><style>${look}</style><body>${words}</body></html>`
  return { type: 'text/html; charset=utf-8', ending: 'html', bytes: Buffer.from(page) }
}

const look =
  'body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:1.1rem/1.8 sans-serif;color:#1f1b16;background:#fff}img{max-width:100%;height:auto}td,th{border:1px solid #999;padding:.3rem .5rem}table{border-collapse:collapse}'

async function htmlOf(original: Buffer): Promise<string> {
  const { default: mammoth } = await import('mammoth')
  // A photograph in a document has its own camera, place and date: it is drawn anew.
  const convertImage = mammoth.images.imgElement(async (image) => {
    const bytes = await sharp(Buffer.from(await image.readAsArrayBuffer()))
      .autoOrient()
      .resize({ width: 1600, withoutEnlargement: true })
      .webp()
      .toBuffer()
      .catch(() => undefined)
    return { src: bytes ? `data:image/webp;base64,${bytes.toString('base64')}` : '' }
  })
  try {
    return (await mammoth.convertToHtml({ buffer: original }, { convertImage })).value
  } catch {
    throw refusal(409, cannot)
  }
}
