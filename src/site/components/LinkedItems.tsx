import type { Card } from '../data/card'
import { dayAndMinute } from '../calendar'
import { Picture } from './Picture'

type Props = { cards: readonly Card[]; title?: string; id?: string }

/** What an item is linked with, as a block on its page; the other page shows this item in the same way. */
export const LinkedItems = ({ cards, title = '相关内容', id = 'linked' }: Props) =>
  cards.length > 0 ? (
    <section className="linked" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul>
        {cards.map((card) => (
          <li key={`${card.kind} ${card.id}`} className={`linked-item of-${card.kind}`}>
            {card.photo && (
              <div className="linked-photo" aria-hidden="true">
                <Picture photo={card.photo} sizes="8rem" alt="" />
              </div>
            )}
            <div>
              <p className="linked-kind">{card.section}</p>
              <h3>
                <a href={card.path}>{card.title}</a>
              </h3>
              <p className="linked-line">{lineOf(card)}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  ) : null

/** News is dated; the others say who or what they are. */
const lineOf = ({ kind, subtitle, organization, publishedAt }: Card) =>
  kind === 'news' ? dayAndMinute(publishedAt) : (subtitle ?? organization)
