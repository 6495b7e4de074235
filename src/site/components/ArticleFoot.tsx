import type { Article } from '../data/article'
import { Attachments } from './Attachments'

/** Attachments, tags and the source line that closes every item (来源 / 作者 / 责任编辑 / 审核). */
export const ArticleFoot = ({ article: { attachments, content, parts } }: { article: Article }) => (
  <footer className="article-foot">
    <Attachments attachments={attachments} />
    {parts.sourceLine && (
      <p className="source-line">
        {parts.sourceLine.split('　').map((part) => (
          <span key={part}>{part}</span>
        ))}
      </p>
    )}
    {content.source.url && /^https?:\/\//.test(content.source.url) && (
      <p className="source-line">
        原文：
        <a href={content.source.url} rel="noopener noreferrer">
          {content.source.title ?? content.source.url}
        </a>
      </p>
    )}
    {content.tags.length > 0 && (
      <ul className="tags" aria-label="标签">
        {content.tags.map((tag) => (
          <li key={tag}>
            <a href={`/search?q=${encodeURIComponent(tag)}`}>{tag}</a>
          </li>
        ))}
      </ul>
    )}
  </footer>
)
