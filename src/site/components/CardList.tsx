import { beijingDay } from '@/beijing'
import { dayAndMinute, shortDay } from '../calendar'
import type { Card } from '../data/card'
import { Picture } from './Picture'

type HeadingTag = 'h2' | 'h3'
type Props = { cards: Card[]; heading?: HeadingTag; withSection?: boolean }

/** The calm list: headline, a line of digest, where and when, a small picture. */
export const CardList = ({ cards, heading: Heading = 'h3', withSection = true }: Props) => (
  <ul className="cards">
    {cards.map((card) => (
      <li key={card.id} className={card.photo ? 'card with-photo' : 'card'}>
        <div className="card-words">
          <Heading className="card-title">
            <a href={card.path}>{card.title}</a>
          </Heading>
          {card.digest && <p className="card-digest">{card.digest}</p>}
          <CardMeta card={card} withSection={withSection} />
        </div>
        {card.photo && (
          <div className="card-photo" aria-hidden="true">
            {/* The headline beside it says what it is; a second link and a second reading help nobody. */}
            <Picture photo={card.photo} sizes="9rem" alt="" />
          </div>
        )}
      </li>
    ))}
  </ul>
)

export const CardMeta = ({ card, withSection = true }: { card: Card; withSection?: boolean }) => (
  <p className="meta">
    {withSection && <span>{card.section}</span>}
    {card.organization && <span>{card.organization}</span>}
    <time dateTime={card.publishedAt}>{dayAndMinute(card.publishedAt)}</time>
    {card.isVoid && <strong className="flag">已失效</strong>}
    {card.corrected && <span className="flag-quiet">有更正</span>}
  </p>
)

/** Notices are looked up by day, so the day stands in front. */
export const NoticeList = ({ cards }: { cards: Card[] }) => (
  <ul className="notices">
    {cards.map((card) => (
      <li key={card.id}>
        <time dateTime={beijingDay(card.publishedAt)}>{shortDay(card.publishedAt)}</time>
        <a href={card.path}>{card.title}</a>
        {card.isVoid && <strong className="flag">已失效</strong>}
      </li>
    ))}
  </ul>
)
