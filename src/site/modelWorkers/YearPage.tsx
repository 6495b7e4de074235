import type { YearPage as Year } from './readYear'
import { WorkerGrid } from './WorkerGrid'

/** 年度专题: everybody honoured in one year, from the highest level down. */
export const YearPage = ({ topic: { year, total, groups, years } }: { topic: Year }) => (
  <div className="roll wrap">
    <header className="year-head">
      <p className="kicker">
        <a href="/model-workers">劳模工匠</a>
      </p>
      <h1>
        <span className="year-number">{year}</span>
        <span>年度劳模工匠</span>
      </h1>
      <p className="year-count">
        {total > 0
          ? `这一年受到表彰的 ${total} 位（个）先进，在这里留名。`
          : '这一年还没有上网的人物。'}
      </p>
      <nav aria-label="其他年份">
        <ul className="wall-letters year-list">
          {years.map((other) => (
            <li key={other}>
              <a
                href={`/model-workers/years/${other}`}
                aria-current={other === year ? 'page' : undefined}
              >
                {other}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
    {groups.map(({ level, name, cards }) => (
      <section key={level} className="year-group" aria-labelledby={`level-${level}`}>
        <h2 id={`level-${level}`}>{name}</h2>
        <WorkerGrid cards={cards} heading="h3" />
      </section>
    ))}
  </div>
)
