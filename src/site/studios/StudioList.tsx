import { studioLevelName } from '@/honours/industries'
import { Pager } from '../components/Pager'
import { Picture } from '../components/Picture'
import type { LivePage } from '../data/liveList'

/** Studios as their own covers, the higher level first. */
export const StudioList = ({ found }: { found: LivePage }) => (
  <div className="roll wrap">
    <header className="roll-head">
      <h1>创新工作室</h1>
      <nav aria-label="劳模工匠栏目">
        <ul className="wall-tabs">
          <li>
            <a href="/model-workers">劳模工匠</a>
          </li>
          <li>
            <a href="/studios" aria-current="page">
              创新工作室
            </a>
          </li>
        </ul>
      </nav>
    </header>
    {found.cards.length === 0 && <p className="empty">还没有上网的工作室。</p>}
    <ul className="studio-list">
      {found.cards.map((card, index) => {
        const doc = found.docs[index]
        const year = Number(doc?.namedYear)
        return (
          <li key={card.id}>
            {card.photo && (
              <div className="studio-cover" aria-hidden="true">
                <Picture photo={card.photo} sizes="(min-width: 48rem) 30rem, 100vw" alt="" />
              </div>
            )}
            <div>
              <p className="worker-honour">
                {studioLevelName(doc?.level)}
                {year > 0 && <span>{year}</span>}
              </p>
              <h2>
                <a href={card.path}>{card.title}</a>
              </h2>
              {typeof doc?.unit === 'string' && <p className="worker-unit">{doc.unit}</p>}
              {card.digest && <p className="studio-digest">{card.digest}</p>}
            </div>
          </li>
        )
      })}
    </ul>
    <Pager
      page={found.page}
      pages={found.pages}
      path={(number) => (number > 1 ? `/studios?page=${number}` : '/studios')}
    />
  </div>
)
