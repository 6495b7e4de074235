import { Pager } from '../components/Pager'
import { Picture } from '../components/Picture'
import type { Wall } from './readWall'
import { WallFilters } from './WallFilters'
import type { WorkerCard } from './workerCard'
import { WorkerGrid } from './WorkerGrid'
import { isFiltered, wallPath } from './wallQuery'

/** The wall of the honoured: by level, newest first, then by strokes. */
export const WallPage = ({ wall }: { wall: Wall }) => {
  const { query, cards, choices, today, total, page, pages } = wall
  const isCollective = query.type === 'collective'
  const [latest] = choices.years
  return (
    <div className="roll wrap">
      <header className="roll-head">
        <h1>{isCollective ? '先进集体' : '劳模工匠'}</h1>
        <nav aria-label="劳模工匠栏目">
          <ul className="wall-tabs">
            <Tab
              path="/model-workers"
              name={`人物 ${choices.counts.person}`}
              isHere={!isCollective}
            />
            <Tab
              path="/model-workers?type=collective"
              name={`集体 ${choices.counts.collective}`}
              isHere={isCollective}
            />
            {latest && <Tab path={`/model-workers/years/${latest}`} name="年度专题" />}
            <Tab path="/studios" name="创新工作室" />
          </ul>
        </nav>
      </header>
      {today && <Today card={today} />}
      <WallFilters wall={wall} />
      {isFiltered(query) && (
        <p className="found" role="status">
          {total > 0
            ? `符合条件的${isCollective ? '集体' : '人物'}有 ${total} ${isCollective ? '个' : '位'}`
            : '没有符合条件的，换个条件试试。'}
        </p>
      )}
      {cards.length > 0 ? (
        <WorkerGrid cards={cards} />
      ) : (
        !isFiltered(query) && (
          <p className="empty">还没有上网的{isCollective ? '集体' : '人物'}。</p>
        )
      )}
      {cards.length > 0 && <p className="wall-order">按荣誉级别、获奖年份、姓氏笔画排序</p>}
      <Pager page={page} pages={pages} path={(number) => wallPath(query, { page: number })} />
    </div>
  )
}

const Tab = ({ path, name, isHere }: { path: string; name: string; isHere?: boolean }) => (
  <li>
    <a href={path} aria-current={isHere ? 'page' : undefined}>
      {name}
    </a>
  </li>
)

const Today = ({ card }: { card: WorkerCard }) => (
  <section className="today-worker" aria-labelledby="today-worker">
    {card.photo && (
      <a href={card.path} tabIndex={-1} aria-hidden="true">
        <Picture photo={card.photo} sizes="(min-width: 48rem) 20rem, 60vw" alt="" isFirst />
      </a>
    )}
    <div>
      <p className="today-word">今日推荐</p>
      <h2 id="today-worker">
        <a href={card.path}>{card.title}</a>
      </h2>
      <p className="worker-line">{[card.unit, card.line].filter(Boolean).join('　')}</p>
      {card.top && (
        <p className="worker-honour">
          {card.top.name}
          {card.top.year && <span>{card.top.year}</span>}
        </p>
      )}
      {card.motto ? (
        <blockquote>
          <p>{card.motto}</p>
        </blockquote>
      ) : (
        card.digest && <p>{card.digest}</p>
      )}
    </div>
  </section>
)
