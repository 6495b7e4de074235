import type { Context, PackedFile, Rendition } from '../contract'
import { instructionsFor } from './instructions'
import { filmOf } from './parts'

/** For a phone that cannot scan: the film, its covers and its words, to publish by hand. */
export const pack = async (rendition: Rendition, context: Context): Promise<PackedFile[]> => {
  const film = filmOf(rendition)
  const covers = await Promise.all(
    film.covers.map(async ({ ratio, picture }) => {
      const { data, mimeType } = await context.media(picture.key)
      const extension = mimeType === 'image/png' ? 'png' : 'jpg'
      return { name: `封面-${ratio.replace(':', 'x')}.${extension}`, data }
    }),
  )
  const { title = '', text = '' } = rendition.parts
  const steps = instructionsFor(rendition).map((step, index) => `${index + 1}. ${step}`)
  return [
    { name: 'film.mp4', data: (await context.media(film.key)).data },
    ...covers,
    { name: '标题.txt', data: Buffer.from(`${title}\n`) },
    { name: '文案.txt', data: Buffer.from(`${text}\n`) },
    { name: 'subtitles.srt', data: Buffer.from(film.subtitles) },
    { name: '核对清单.txt', data: Buffer.from(`${steps.join('\n')}\n`) },
  ]
}
