import { createHash } from 'node:crypto'
import type { Account, Content, Rendition } from '../contract'
import { renderArticle } from './render'

/**
 * Several items as one message, the first leads. Only a single article shows its digest, so none has one here; a
 * picture message cannot stand beside others, so all are ordinary articles. Pure.
 */
export function renderIssue(items: Content[], account: Account): Rendition {
  const articles = items.map((item) => renderArticle(item, account))
  const several = articles.length > 1
  const shown = several ? articles.map(withoutDigest) : articles
  return {
    channel: 'wechat',
    parts: {},
    pictures: [],
    articles: shown,
    sha256: createHash('sha256')
      .update(JSON.stringify(shown.map(({ sha256 }) => sha256)))
      .digest('hex'),
    losses: shown.flatMap(({ losses }, index) =>
      losses.map((loss) => ({ ...loss, message: `第 ${index + 1} 篇：${loss.message}` })),
    ),
  }
}

/** The article's hash stays that of its own rendition: what was approved is what is in it. */
const withoutDigest = (article: Rendition): Rendition => {
  const { digest: _digest, ...parts } = article.parts
  return { ...article, parts }
}
