import { z } from 'zod'
import { fitImage } from '@media/image/fit'
import { ImageError } from '@media/image/imageError'
import type { Context, Picture } from '../contract'
import { PublisherError } from '../errors'
import { id } from './api'
import { manifest } from './manifest'
import { asUser } from './userToken'

/** `custom_cover_image_url` of create_video: the image_id of the cover, uploaded once an account and content. */
export const uploadCover = async (cover: Picture, context: Context): Promise<string> => {
  const known = await context.refs.get('cover', cover.key)
  if (known?.imageId) return known.imageId
  const { data, mimeType, extension } = await fitted(cover, context)
  const { image } = await asUser(context, {
    api: 'api/douyin/v1/video/upload_image/',
    file: { field: 'image', bytes: { data, mimeType, filename: `cover.${extension}` } },
    answer: z.object({ image: z.object({ image_id: id }) }),
  })
  await context.refs.set('cover', cover.key, { imageId: image.image_id })
  return image.image_id
}

const fitted = async (cover: Picture, context: Context) => {
  const { data } = await context.media(cover.key)
  try {
    return await fitImage(data, {
      maxBytes: manifest.limits.coverBytes ?? 10_000_000,
      maxWidth: 2160,
      maxHeight: 4096,
    })
  } catch (error) {
    if (!(error instanceof ImageError)) throw error
    throw new PublisherError(`封面「${cover.alt || '成片封面'}」不能使用`, {
      kind: 'content',
      code: `image.${error.code}`,
      remedy: '请重新合成短片，或换一张 JPG、PNG 封面。',
      cause: error,
    })
  }
}
