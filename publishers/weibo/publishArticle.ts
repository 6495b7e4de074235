import type { Context, Receipt, Rendition } from '../contract'
import { PublisherError } from '../errors'
import { publishedArticle } from './answers'
import { call } from './api'
import { withAddresses } from './article'
import { currentGrant } from './auth'
import { postAddress } from './postAddress'
import { ripOf } from './rip'

/** Weibo fetches the pictures when it takes the article; whether it keeps them is not documented, so the addresses last. */
const SHARED_SECONDS = 365 * 24 * 3600

/** `proxy/article/publish.json` with its own envelope (source B); one request makes the article and the post beside it. */
export const publishArticle = async (rendition: Rendition, context: Context): Promise<Receipt> => {
  const { parts, cover } = rendition
  if (!cover)
    throw new PublisherError('头条文章没有封面', {
      kind: 'content',
      code: 'noCover',
      remedy: '请为稿件选择封面。',
    })
  const addressOf = (key: string): string => context.share(key, SHARED_SECONDS)
  const grant = await currentGrant(context)
  const { data } = await call(context, {
    path: 'proxy/article/publish.json',
    method: 'POST',
    params: {
      title: parts.title ?? '',
      content: withAddresses(parts.article ?? '', addressOf),
      cover: addressOf(cover.key),
      ...(parts.summary && { summary: parts.summary }),
      text: parts.status ?? '',
      rip: ripOf(context.account),
    },
    mutating: true,
    answer: publishedArticle,
    grant,
  })
  const { object_id: articleId, url, mid: postId } = data.data
  return {
    ids: { ...(articleId && { articleId }), ...(postId && { postId }) },
    url: url ?? (postId ? postAddress({ postId, uid: grant.uid }, context) : undefined),
    at: context.now().toISOString(),
  }
}
