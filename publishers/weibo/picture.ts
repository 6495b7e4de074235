import { fitImage } from '@media/image/fit'
import { ImageError } from '@media/image/imageError'
import { sniffFormat } from '@media/image/sniff'
import type { Bytes, Context, Picture } from '../contract'
import { PublisherError } from '../errors'
import { limitOf } from './settings'

/** Longer edges only cost bytes: Weibo shows 2000 pixels at the most. */
const LONGEST = 4096

/**
 * The picture as Weibo takes it: JPEG, PNG or GIF below 5 MB. A GIF that fits stays as it is, for it may move.
 * Errors: `content` naming the picture.
 */
export const fittedPicture = async (picture: Picture, context: Context): Promise<Bytes> => {
  const { data } = await context.media(picture.key)
  const maxBytes = limitOf('pictureBytes')
  const name = picture.key.slice(0, 32)
  if (sniffFormat(data) === 'gif' && data.length < maxBytes)
    return { data, mimeType: 'image/gif', filename: `${name}.gif` }
  try {
    const fitted = await fitImage(data, { maxBytes, maxWidth: LONGEST, maxHeight: LONGEST })
    return {
      data: fitted.data,
      mimeType: fitted.mimeType,
      filename: `${name}.${fitted.extension}`,
    }
  } catch (error) {
    if (!(error instanceof ImageError)) throw error
    throw new PublisherError(`图片「${picture.alt || picture.key.slice(0, 8)}」不能使用`, {
      kind: 'content',
      code: `image.${error.code}`,
      remedy: REMEDIES[error.code],
      cause: error,
    })
  }
}

const REMEDIES: Record<ImageError['code'], string> = {
  unsupported: '请把这张图片另存为 JPG 或 PNG 后重新上传。',
  corrupt: '图片文件已损坏或不完整，请重新上传这张图片。',
  tooLarge: '请把这张图片裁小或压缩后重新上传。',
}
