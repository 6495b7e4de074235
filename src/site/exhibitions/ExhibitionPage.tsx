import { STAGES } from '@/exhibition/exhibitionStage'
import { CorrectionNote } from '../components/CorrectionNote'
import { LinkedItems } from '../components/LinkedItems'
import { Picture, PictureCaption } from '../components/Picture'
import type { ExhibitionShown } from './readExhibition'
import { WallSection } from './WallSection'
import './exhibitions.css'

/** A walk through a show: what it is, the preface, wall after wall, the last words. */
export const ExhibitionPage = ({ show }: { show: ExhibitionShown }) => {
  const { item, walls, facts } = show
  const { card, content, cover } = item
  const first = walls.find(({ works }) => works.length > 0)?.works[0]
  return (
    <div className="exhibition wrap">
      <header className="exhibition-head">
        <div className="exhibition-words">
          <p className="kicker">
            <a href="/exhibitions">展览</a>
            <StageBadge show={show} />
          </p>
          <h1>{card.title}</h1>
          {card.subtitle && <p className="subtitle">{card.subtitle}</p>}
          <dl className="exhibition-facts">
            {facts.map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
          <p className="exhibition-doors">
            {first && (
              <a className="door" href={first.path}>
                开始看展（{show.works} 件）
              </a>
            )}
            {show.cataloguePath && (
              <a className="door quiet" href={show.cataloguePath}>
                电子画册 PDF
              </a>
            )}
          </p>
        </div>
        {cover && (
          <figure className="poster">
            <Picture photo={cover} sizes="(min-width: 62rem) 34rem, 100vw" isFirst />
            <PictureCaption photo={cover} />
          </figure>
        )}
      </header>
      <CorrectionNote correction={content.correction} />
      <section className="preface" aria-labelledby="preface">
        <h2 id="preface">前言</h2>
        {/* Sanitised by the web channel's own steps, as every body. */}
        <div className="body" dangerouslySetInnerHTML={{ __html: item.htmlOf('body') }} />
      </section>
      {walls.length > 1 && (
        <nav className="wall-index" aria-label="展墙">
          <ol>
            {walls.map(({ anchor, title, works }) => (
              <li key={anchor}>
                <a href={`#${anchor}`}>
                  {title} <span>{works.length} 件</span>
                </a>
              </li>
            ))}
          </ol>
        </nav>
      )}
      {walls.map((wall, index) => (
        <WallSection key={wall.anchor} wall={wall} isFirst={index === 0} />
      ))}
      {show.works === 0 && <p className="wall-none">展品正在布置，请过些时候再来。</p>}
      <ExhibitionFoot show={show} />
      <LinkedItems cards={item.links} />
    </div>
  )
}

const StageBadge = ({ show: { stage, daysLeft } }: { show: ExhibitionShown }) => (
  <span className={`stage is-${stage}`}>
    {STAGES[stage]}
    {daysLeft !== undefined &&
      daysLeft <= 14 &&
      (daysLeft === 1 ? '，今天是最后一天' : `，还有 ${daysLeft} 天`)}
  </span>
)

const ExhibitionFoot = ({ show }: { show: ExhibitionShown }) => (
  <footer className="exhibition-foot">
    {show.closing && (
      <section aria-labelledby="closing">
        <h2 id="closing">结语</h2>
        <p className="closing">{show.closing}</p>
      </section>
    )}
    <dl className="exhibition-facts">
      {show.partners.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      {show.jury.length > 0 && (
        <div>
          <dt>评审</dt>
          <dd>
            {show.jury.map((member) => (
              <span key={member} className="juror">
                {member}
              </span>
            ))}
          </dd>
        </div>
      )}
    </dl>
  </footer>
)
