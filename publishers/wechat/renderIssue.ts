import { createHash } from 'node:crypto'
import type { Account, Content, Rendition } from '../contract'
import { audienceOf } from './audience'
import { renderArticle } from './render'

/**
 * Several items as one message, the first leads. `parts` holds what concerns the whole message: `audience`. Only a
 * single article shows its digest, so of several none has one; a picture message cannot stand beside others, so all
 * are ordinary articles. An article's hash stays that of its own rendition, which was approved. Pure.
 */
export function renderIssue(items: Content[], account: Account): Rendition {
  const several = items.length > 1
  const articles = items.map((item) => ofMessage(renderArticle(item, account), several))
  const audience = audienceOf(account)
  return {
    channel: 'wechat',
    parts: audience ? { audience } : {},
    pictures: [],
    articles,
    sha256: createHash('sha256')
      .update(JSON.stringify([audience ?? '', articles.map(({ sha256 }) => sha256)]))
      .digest('hex'),
    losses: articles.flatMap(({ losses }, index) =>
      losses.map((loss) => ({ ...loss, message: `第 ${index + 1} 篇：${loss.message}` })),
    ),
  }
}

const ofMessage = (article: Rendition, several: boolean): Rendition => {
  const { digest, audience: _audience, ...parts } = article.parts
  return { ...article, parts: several ? parts : { ...parts, ...(digest && { digest }) } }
}
