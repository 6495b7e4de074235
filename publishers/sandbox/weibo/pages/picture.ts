import type { ServerResponse } from 'node:http'
import { send } from '../../wire'
import type { World } from '../world'

/** A picture of a post, in whatever size is asked for: the stand-in keeps the original only. */
export const showPicture = async (
  path: string,
  { response, world }: { response: ServerResponse; world: World },
): Promise<void> => {
  const id = /^\/pic\/(?:thumbnail|bmiddle|large)\/(\w{10,40})\.\w{3,4}$/.exec(path)?.[1]
  const picture = Object.values(world.slice().accounts)
    .flatMap(({ posts }) => posts)
    .flatMap(({ pictures }) => pictures)
    .find((candidate) => candidate.id === id)
  const body = picture && (await world.getBlob(picture.blob))
  if (!picture || !body)
    return send(response, { status: 404, type: 'text/plain; charset=utf-8', body: '没有这张图片' })
  send(response, {
    type: picture.mimeType,
    body,
    headers: {
      'cache-control': 'public, max-age=31536000, immutable',
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
    },
  })
}
