'use client'
import { Time } from '../look/Time'
import { FieldChange } from '../review/Differences'
import { useWords } from '../words/useWords'
import type { WordKey } from '../words/wordsIn'
import type { PreviewAnswer } from './previewShape'

/** What would be another than the account shows now, part by part. */
export function PublishedDifferences({ published }: Pick<PreviewAnswer, 'published'>) {
  const { word } = useWords()
  if (!published) return <p className="gm-quiet">{word('neverPublished')}</p>
  return (
    <>
      <p className="gm-quiet">
        {word('publishedLast')} <Time at={published.at} />{' '}
        {published.url && (
          <a className="gm-link" href={published.url} rel="noreferrer" target="_blank">
            {word('publishedPage')}
            <span className="sr-only">{word('newTab')}</span>
          </a>
        )}
      </p>
      {published.changes.length === 0 ? (
        <p className="gm-quiet">{word('samePublished')}</p>
      ) : (
        <>
          <p className="gm-quiet">{word('differenceKey')}</p>
          <dl className="gm-diff">
            {published.changes.map(({ part, segments }) => (
              <FieldChange
                change={{
                  field: part,
                  label: PART_WORDS[part] ? word(PART_WORDS[part]) : part,
                  segments,
                }}
                key={part}
              />
            ))}
          </dl>
        </>
      )}
    </>
  )
}

const PART_WORDS: Readonly<Record<string, WordKey | undefined>> = {
  title: 'part_title',
  subtitle: 'part_subtitle',
  author: 'part_author',
  digest: 'part_digest',
  summary: 'part_digest',
  sourceLine: 'part_sourceLine',
  html: 'part_html',
  article: 'part_html',
  status: 'part_post',
  text: 'part_text',
  caption: 'part_text',
  shortTitle: 'part_shortTitle',
  topics: 'part_topics',
  pictures: 'part_pictures',
  film: 'part_film',
}
