import { Picture } from '../components/Picture'
import type { WorkerCard } from './workerCard'

type Props = { cards: (WorkerCard & { honour?: string })[]; heading?: 'h2' | 'h3' }

/** Portraits with room around them, whole as they were made; the honour in quiet gold. */
export const WorkerGrid = ({ cards, heading: Heading = 'h2' }: Props) => (
  <ul className="worker-grid">
    {cards.map((card) => (
      <li key={card.id} className="worker-card">
        <div className="worker-portrait" aria-hidden="true">
          {card.photo ? (
            <Picture
              photo={card.photo}
              sizes="(min-width: 62rem) 15rem, (min-width: 36rem) 30vw, 45vw"
              alt=""
            />
          ) : (
            <span className="worker-nobody">{card.title.slice(0, 1)}</span>
          )}
        </div>
        <Heading>
          <a href={card.path}>{card.title}</a>
        </Heading>
        {card.line && <p className="worker-line">{card.line}</p>}
        {card.unit && <p className="worker-unit">{card.unit}</p>}
        {(card.honour ?? card.top?.name) && (
          <p className="worker-honour">
            {card.honour ?? card.top?.name}
            {!card.honour && card.top?.year && <span>{card.top.year}</span>}
          </p>
        )}
      </li>
    ))}
  </ul>
)
