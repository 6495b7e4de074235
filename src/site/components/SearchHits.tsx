import type { SearchPage } from '../data/searchPage'
import { CardMeta } from './CardList'
import { Marked } from './Marked'

export const SearchHits = ({
  query,
  found: { hits, terms, total },
}: {
  query: string
  found: SearchPage
}) => (
  <>
    <p className="found" role="status">
      {total > 0 ? `找到 ${total} 篇和“${query}”有关的稿件` : `没有找到和“${query}”有关的稿件`}
    </p>
    {total === 0 && <p className="empty">可以换一个词，或者只用其中两三个字，例如“书画”“津贴”。</p>}
    <ul className="cards">
      {hits.map(({ card, excerpt }) => (
        <li key={card.id} className="card">
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
        </li>
      ))}
    </ul>
  </>
)
