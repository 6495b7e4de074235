import type { Context, PackedFile, Rendition } from '../contract'
import { PublisherError } from '../errors'
import { checklist } from './checklist'

/** Film, covers, texts ready to paste, subtitles and the checklist. Errors: `content` without a film. */
export const pack = async (rendition: Rendition, context: Context): Promise<PackedFile[]> => {
  const { film, parts } = rendition
  if (!film)
    throw new PublisherError('还没有成片', {
      kind: 'content',
      code: 'film-missing',
      remedy: '请在稿件的「短片」里生成成片，看过并选用后再送审。',
    })
  const covers = film.covers.map(async ({ ratio, picture }) => {
    const { data, mimeType } = await context.media(picture.key)
    const extension = mimeType === 'image/png' ? 'png' : 'jpg'
    return { name: `封面-${ratio.replace(':', 'x')}.${extension}`, data }
  })
  const steps = checklist(rendition).map((step, index) => `□ ${index + 1}. ${step}`)
  return [
    { name: 'film.mp4', data: (await context.media(film.key)).data },
    ...(await Promise.all(covers)),
    text('标题.txt', parts.shortTitle),
    text('文案.txt', parts.text),
    text('subtitles.srt', film.subtitles),
    text('核对清单.txt', [`《${parts.title ?? ''}》视频号发布核对清单`, '', ...steps].join('\n')),
  ]
}

const text = (name: string, content = ''): PackedFile => ({
  name,
  data: Buffer.from(`${content}\n`),
})
