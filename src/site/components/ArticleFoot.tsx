import type { Article } from '../data/article'

/** Attachments, tags and the source line that closes every item (来源 / 作者 / 责任编辑 / 审核). */
export const ArticleFoot = ({ article: { attachments, content, parts } }: { article: Article }) => (
  <footer className="article-foot">
    {attachments.length > 0 && (
      <section className="attachments" aria-labelledby="attachments">
        <h2 id="attachments">附件</h2>
        <ul>
          {attachments.map(({ path, name, bytes, mimeType }) => (
            <li key={path}>
              <a href={path} download="">
                {name}
              </a>
              <span>
                {formatOf(mimeType)}，{sizeOf(bytes)}
              </span>
            </li>
          ))}
        </ul>
      </section>
    )}
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

const formatOf = (mimeType: string) => mimeType.split('/').at(-1)?.toUpperCase() ?? ''

const sizeOf = (bytes: number) =>
  bytes < 1024 * 1024
    ? `${Math.max(1, Math.round(bytes / 1024))} KB`
    : `${(bytes / 1024 / 1024).toFixed(1)} MB`
