import { dayAndMinute, longDay } from '../calendar'
import type { Article } from '../data/article'
import type { Card } from '../data/card'
import { listOf } from '../paths'
import { CorrectionNote } from './CorrectionNote'
import { ArticleFoot } from './ArticleFoot'
import { LinkedItems } from './LinkedItems'
import { NoticeFacts } from './NoticeFacts'
import { Picture, PictureCaption } from './Picture'

/** One item as its readers see it; a preview shows the same. */
export const ArticlePage = ({ article }: { article: Article }) => {
  const { card, content, cover, html, links, notice, related, parts } = article
  return (
    <div className="article-page wrap">
      <article className={`article of-${card.type}`}>
        <header className="article-head">
          <p className="kicker">
            <a href={listOf(card)}>{card.section}</a>
            {card.isVoid && <strong className="ribbon">已失效</strong>}
          </p>
          <h1>{card.title}</h1>
          {card.subtitle && <p className="subtitle">{card.subtitle}</p>}
          <p className="meta">
            {content.source.type !== 'original' && content.source.name ? (
              <span>来源：{content.source.name}</span>
            ) : (
              content.organization && <span>{content.organization}</span>
            )}
            {content.author && <span>{content.author}</span>}
            <time dateTime={content.datedAt}>{dayAndMinute(content.datedAt)}</time>
            <button type="button" className="print needs-script" data-print="">
              打印
            </button>
          </p>
        </header>
        <CorrectionNote correction={content.correction} />
        {notice && <NoticeFacts notice={notice} isVoid={card.isVoid} />}
        {cover && (
          <figure className="cover">
            <Picture photo={cover} sizes="(min-width: 48rem) 42rem, 100vw" isFirst />
            <PictureCaption photo={cover} />
          </figure>
        )}
        {parts.ai && <p className="ai-note">{parts.ai}</p>}
        {/* Sanitised by the web channel: an allow-list of elements, no attribute that runs or loads. */}
        <div className="body" dangerouslySetInnerHTML={{ __html: html }} />
        <ArticleFoot article={article} />
      </article>
      {(links.length > 0 || related.length > 0) && (
        <aside className="beside" aria-label="相关">
          <LinkedItems cards={links} />
          {related.length > 0 && <Related cards={related} />}
        </aside>
      )}
    </div>
  )
}

const Related = ({ cards }: { cards: Card[] }) => (
  <section className="related" aria-labelledby="related">
    <h2 id="related">相关稿件</h2>
    <ul>
      {cards.map((card) => (
        <li key={card.id}>
          <a href={card.path}>{card.title}</a>
          <time dateTime={card.publishedAt}>{longDay(card.publishedAt)}</time>
        </li>
      ))}
    </ul>
  </section>
)
