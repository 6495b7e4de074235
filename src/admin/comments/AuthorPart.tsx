'use client'
import { useWords } from '../words/useWords'
import type { CommentContext } from './deskTypes'
import { Lines } from './ThreadPart'

/** What the same author said where this person may read. */
export function AuthorPart({ author }: { author: CommentContext['author'] }) {
  const { word } = useWords()
  if (!author) return null
  return (
    <details className="gm-detail__part">
      <summary>
        {word('cmAuthor')}{' '}
        <span className="gm-quiet">
          {word('cmAuthorCounts', { approved: author.approved, hidden: author.hidden })}
          {author.isMore && ' +'}
        </span>
      </summary>
      {author.comments.length === 0 ? (
        <p className="gm-quiet">{word('cmAuthorNone')}</p>
      ) : (
        <Lines rows={author.comments} />
      )}
    </details>
  )
}
