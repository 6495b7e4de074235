import { KIND_NAMES, type Kind } from '@/content/kinds'
import type { SearchPage } from '../data/searchPage'
import { searchPath } from '../paths'
import { CardMeta } from './CardList'
import { Marked } from './Marked'
import { Picture } from './Picture'

type Props = { query: string; kind?: Kind; found: SearchPage }

export const SearchHits = ({ query, kind, found: { hits, terms, total, counts } }: Props) => (
  <>
    <p className="found" role="status">
      {total > 0 ? `找到 ${total} 条和“${query}”有关的内容` : `没有找到和“${query}”有关的内容`}
    </p>
    <KindFilter query={query} kind={kind} counts={counts} />
    {total === 0 && <p className="empty">可以换一个词，或者只用其中两三个字，例如“书画”“津贴”。</p>}
    <ul className="cards">
      {hits.map(({ card, excerpt }) => (
        <li key={`${card.kind} ${card.id}`} className={card.photo ? 'card with-photo' : 'card'}>
          <div className="card-words">
            <h2 className="card-title">
              <a href={card.path}>
                <Marked text={card.title} terms={terms} />
              </a>
            </h2>
            <p className="card-digest">
              <Marked text={excerpt} terms={terms} />
            </p>
            <CardMeta card={card} />
          </div>
          {card.photo && card.kind !== 'news' && (
            <div className="card-photo" aria-hidden="true">
              <Picture photo={card.photo} sizes="9rem" alt="" />
            </div>
          )}
        </li>
      ))}
    </ul>
  </>
)

/** Only kinds that answer, and only when there is a choice. */
const KindFilter = ({ query, kind, counts }: Omit<Props, 'found'> & Pick<SearchPage, 'counts'>) => {
  if (counts.length < 2 && !kind) return null
  const sum = counts.reduce((all, { total }) => all + total, 0)
  return (
    <nav className="filter" aria-label="按类型筛选">
      <ul>
        <li>
          <a href={searchPath({ query })} aria-current={kind ? undefined : 'page'}>
            全部 <small>{sum}</small>
          </a>
        </li>
        {counts.map((each) => (
          <li key={each.kind}>
            <a
              href={searchPath({ query, kind: each.kind })}
              aria-current={each.kind === kind ? 'page' : undefined}
            >
              {KIND_NAMES[each.kind]} <small>{each.total}</small>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
