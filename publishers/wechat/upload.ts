import { fitImage, type FittedImage, type ImageLimits } from '@media/image/fit'
import { ImageError } from '@media/image/imageError'
import type { Context, Picture } from '../contract'
import { PublisherError } from '../errors'
import { call } from './api'
import { coverCrops } from './crop'
import { manifest } from './manifest'

/** WeChat shows a body picture at 677 CSS pixels; three times that is sharp on every phone. */
const BODY: ImageLimits = {
  maxBytes: manifest.limits.bodyImageBytes ?? 1_000_000,
  maxWidth: 2031,
  maxHeight: 12_000,
}
const COVER: ImageLimits = {
  maxBytes: manifest.limits.coverImageBytes ?? 10_000_000,
  maxWidth: 4096,
  maxHeight: 4096,
}

type Named = Pick<Picture, 'key'> & Partial<Picture>
type Ref = Record<string, string>

/** `{ url }` of a body picture, uploaded once an account and content. */
export const uploadBody = (picture: Named, context: Context): Promise<Ref> =>
  once({ purpose: 'body', picture, context }, async () => {
    const fitted = await fit(picture, BODY, context)
    const { url } = await call(context, 'uploadBodyImage', { file: fileOf(picture, fitted) })
    return { url: url.replace(/^http:\/\//, 'https://') }
  })

/** `{ mediaId, crop235, crop11 }` of a cover in the permanent library, uploaded once an account and content. */
export const uploadCover = (picture: Named, context: Context): Promise<Ref> =>
  once({ purpose: 'cover', picture, context }, async () => {
    const fitted = await fit(picture, COVER, context)
    const file = fileOf(picture, fitted)
    const { media_id: mediaId } = await call(context, 'addMaterial', { file, type: 'image' })
    return { mediaId, ...coverCrops(fitted) }
  })

type Once = { purpose: 'body' | 'cover'; picture: Named; context: Context }

const once = async (
  { purpose, picture, context }: Once,
  upload: () => Promise<Ref>,
): Promise<Ref> => {
  const known = await context.refs.get(purpose, picture.key)
  if (known) return known
  try {
    const ref = await upload()
    await context.refs.set(purpose, picture.key, ref)
    return ref
  } catch (error) {
    throw withName(error, picture, purpose)
  }
}

const fit = async (picture: Named, limits: ImageLimits, context: Context): Promise<FittedImage> =>
  fitImage((await context.media(picture.key)).data, limits)

const fileOf = ({ key }: Named, { data, mimeType, extension }: FittedImage) => ({
  data,
  mimeType,
  filename: `${key.slice(0, 32)}.${extension}`,
})

const REMEDIES: Record<ImageError['code'], string> = {
  unsupported: '请把这张图片另存为 JPG 或 PNG 后重新上传（苹果手机的 HEIC 照片也需要转换）。',
  corrupt: '图片文件已损坏或不完整，请重新上传这张图片。',
  tooLarge: '请把这张图片裁小或压缩后重新上传。',
}

/** Which picture it was, in every error a picture causes. */
const withName = (error: unknown, picture: Named, purpose: Once['purpose']): unknown => {
  const name = `${purpose === 'cover' ? '封面' : '图片'}「${picture.alt || picture.caption || picture.key.slice(0, 8)}」`
  if (error instanceof ImageError)
    return new PublisherError(`${name}不能使用`, {
      kind: 'content',
      code: `image.${error.code}`,
      remedy: REMEDIES[error.code],
      cause: error,
    })
  if (!(error instanceof PublisherError)) return error
  const { kind, code, remedy, retryAfterMs, trace } = error
  return new PublisherError(`${name}上传失败：${error.message}`, {
    kind,
    code,
    remedy,
    retryAfterMs,
    trace,
  })
}
