import { CorrectionNote } from '../components/CorrectionNote'
import { LinkedItems } from '../components/LinkedItems'
import { Picture, PictureCaption } from '../components/Picture'
import { WorkerGrid } from '../modelWorkers/WorkerGrid'
import type { Studio } from './readStudio'

/** A studio: what it is, what came of it, who teaches whom, and when one may visit. */
export const StudioPage = ({ studio }: { studio: Studio }) => {
  const { item, facts, story, results, apprentices, team, visits, workers } = studio
  const { card, content, cover, parts } = item
  return (
    <article className="profile wrap">
      <header className="profile-head is-wide">
        {cover && (
          <figure className="profile-portrait">
            <Picture photo={cover} sizes="(min-width: 48rem) 44rem, 100vw" isFirst />
            <PictureCaption photo={cover} />
          </figure>
        )}
        <div className="profile-who">
          <p className="kicker">
            <a href="/studios">创新工作室</a>
          </p>
          <h1>{card.title}</h1>
          {card.subtitle && <p className="subtitle">{card.subtitle}</p>}
          <dl className="profile-facts">
            {facts.map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
          {card.digest && <p className="profile-digest">{card.digest}</p>}
        </div>
      </header>
      <CorrectionNote correction={content.correction} />
      <div className="profile-columns">
        <section className="profile-story" aria-labelledby="story">
          <h2 id="story">简介</h2>
          {parts.ai && <p className="ai-note">{parts.ai}</p>}
          {/* Sanitised by the web channel: an allow-list of elements, no attribute that runs or loads. */}
          <div className="body" dangerouslySetInnerHTML={{ __html: story }} />
          {results.length > 0 && (
            <>
              <h2 id="results">成果</h2>
              <ul className="results" aria-labelledby="results">
                {results.map(({ sort, year, text }) => (
                  <li key={text}>
                    <p className="result-sort">
                      {sort}
                      {year && <span>{year}</span>}
                    </p>
                    <p>{text}</p>
                  </li>
                ))}
              </ul>
            </>
          )}
        </section>
        <aside className="profile-side" aria-label="团队与参观">
          {apprentices.length > 0 && <Apprentices rows={apprentices} />}
          {team.length > 0 && <Team rows={team} />}
          {visits && (
            <section className="visits" aria-labelledby="visits">
              <h2 id="visits">开放参观</h2>
              <p>{visits}</p>
            </section>
          )}
          <LinkedItems cards={item.links} title="相关报道与作品" id="related" />
        </aside>
      </div>
      {workers.length > 0 && (
        <section className="studio-people" aria-labelledby="studio-people">
          <h2 id="studio-people">工作室里的劳模工匠</h2>
          <WorkerGrid cards={workers} heading="h3" />
        </section>
      )}
    </article>
  )
}

const Apprentices = ({ rows }: { rows: Studio['apprentices'] }) => (
  <section className="apprentices" aria-labelledby="apprentices">
    <h2 id="apprentices">师带徒</h2>
    <ul>
      {rows.map(({ master, apprentice, note }) => (
        <li key={`${master}-${apprentice}`}>
          <p>
            {master}
            <span aria-label="带出">→</span>
            {apprentice}
          </p>
          {note && <small>{note}</small>}
        </li>
      ))}
    </ul>
  </section>
)

const Team = ({ rows }: { rows: Studio['team'] }) => (
  <section className="team" aria-labelledby="team">
    <h2 id="team">团队</h2>
    <ul>
      {rows.map(({ name, role, path }) => (
        <li key={name}>
          {path ? <a href={path}>{name}</a> : <span>{name}</span>}
          {role && <small>{role}</small>}
        </li>
      ))}
    </ul>
  </section>
)
