import { CorrectionNote } from '../components/CorrectionNote'
import { LinkedItems } from '../components/LinkedItems'
import { ArtworkStage } from './ArtworkStage'
import { LikeButton } from './LikeButton'
import type { ArtworkShown, Neighbour } from './readArtwork'
import { WorkFacts } from './WorkFacts'
import { WorkKeys } from './WorkKeys'
import './exhibitions.css'

/** One work: whole, then what it is and what it says; the next one by link, key or swipe. */
export const ArtworkPage = ({ work }: { work: ArtworkShown }) => {
  const { item, plate, exhibition, place, previous, next } = work
  const { content, parts } = item
  const story = item.htmlOf('body')
  return (
    <div className="artwork wrap">
      <WorkKeys previous={previous?.path} next={next?.path} />
      <p className="kicker">
        {exhibition ? (
          <a href={exhibition.path}>{exhibition.title}</a>
        ) : (
          <a href="/exhibitions">展览</a>
        )}
        {place && (
          <span className="place">
            第 {place.at} 件，共 {place.of} 件
          </span>
        )}
      </p>
      <ArtworkStage work={work} />
      <Walk previous={previous} next={next} />
      <div className="artwork-words">
        <header>
          <h1>{plate.title}</h1>
          {item.card.subtitle && <p className="subtitle">{item.card.subtitle}</p>}
          <WorkFacts work={work} />
          {parts.ai && <p className="ai-note">{parts.ai}</p>}
          {work.likes !== undefined && <LikeButton id={work.id} likes={work.likes} />}
        </header>
        <div className="artwork-text">
          <CorrectionNote correction={content.correction} />
          {work.transcription && (
            <section aria-labelledby="transcription">
              <h2 id="transcription">释文</h2>
              <p className="transcription">{work.transcription}</p>
            </section>
          )}
          {work.statement && (
            <section aria-labelledby="statement">
              <h2 id="statement">创作说明</h2>
              <p>{work.statement}</p>
            </section>
          )}
          {story && <div className="body" dangerouslySetInnerHTML={{ __html: story }} />}
        </div>
      </div>
      <LinkedItems cards={work.links} />
    </div>
  )
}

const Walk = ({ previous, next }: { previous?: Neighbour; next?: Neighbour }) =>
  previous || next ? (
    <nav className="walk" aria-label="上一件、下一件">
      {previous ? (
        <a href={previous.path} rel="prev">
          <span aria-hidden="true">←</span>
          <span>
            <small>上一件</small>
            {previous.title}
          </span>
        </a>
      ) : (
        <span />
      )}
      {next && (
        <a href={next.path} rel="next">
          <span>
            <small>下一件</small>
            {next.title}
          </span>
          <span aria-hidden="true">→</span>
        </a>
      )}
    </nav>
  ) : null
