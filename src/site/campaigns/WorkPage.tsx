import { CorrectionNote } from '../components/CorrectionNote'
import { Picture } from '../components/Picture'
import type { LiveItem } from '../data/liveItem'
import { longDay } from '../calendar'
import type { ReactNode } from 'react'
import './works.css'

export type ShownCall = { title: string; slug: string }

/** A work of a call on its own page. `children`: the vote, where there is one. */
export const WorkPage = ({
  item,
  call,
  children,
}: {
  item: LiveItem
  call?: ShownCall
  children?: ReactNode
}) => {
  const { card, content, html, parts, cover } = item
  return (
    <article className="entry-work wrap">
      <header>
        <p className="kicker">
          {call ? (
            <a href={`/campaigns/${call.slug}`}>{call.title}</a>
          ) : (
            <a href="/campaigns">征集</a>
          )}
        </p>
        <h1>{card.title}</h1>
        <p className="meta">
          {content.author && <span>{content.author}</span>}
          {typeof item.doc.number === 'string' && <span>{item.doc.number}</span>}
          <time dateTime={content.datedAt}>{longDay(content.datedAt)} 展示</time>
        </p>
      </header>
      <CorrectionNote correction={content.correction} />
      {cover && !item.isCoverInBody && !/<(?:video|audio)\b/.test(html) && (
        <figure className="cover">
          <Picture photo={cover} sizes="(min-width: 48rem) 42rem, 100vw" isFirst />
        </figure>
      )}
      {parts.ai && <p className="ai-note">{parts.ai}</p>}
      {/* Sanitised by the web channel: an allow-list of elements. */}
      <div className="body" dangerouslySetInnerHTML={{ __html: html }} />
      {children}
      {call && (
        <p>
          <a href={`/campaigns/${call.slug}/works`}>看看其他作品</a>
        </p>
      )}
    </article>
  )
}
