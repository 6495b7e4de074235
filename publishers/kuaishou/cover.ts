import { fitImage } from '@media/image/fit'
import { ImageError } from '@media/image/imageError'
import type { Bytes, Context, Picture } from '../contract'
import { PublisherError } from '../errors'
import { limitOf } from './settings'

/** A vertical frame of 1080×1920 and no more. */
const BOUNDS = { maxWidth: 2160, maxHeight: 3840 }

/** The cover as Kuaishou takes it: JPEG or PNG below 10 MB. Errors: `content`. */
export const fittedCover = async (cover: Picture | undefined, context: Context): Promise<Bytes> => {
  if (!cover) throw unusable('没有封面', 'noCover')
  const { data } = await context.media(cover.key)
  try {
    const fitted = await fitImage(data, { maxBytes: limitOf('coverBytes'), ...BOUNDS })
    return {
      data: fitted.data,
      mimeType: fitted.mimeType,
      filename: `${cover.key.slice(0, 32)}.${fitted.extension}`,
    }
  } catch (error) {
    if (error instanceof ImageError) throw unusable('封面图片不能使用', `image.${error.code}`)
    throw error
  }
}

const unusable = (message: string, code: string): PublisherError =>
  new PublisherError(message, {
    kind: 'content',
    code,
    remedy: '请为成片或稿件重新选择一张 JPG 或 PNG 封面。',
  })
