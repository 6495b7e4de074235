import { StateChip } from '../look/Chip'
import { KindWord } from '../look/KindWord'
import { DELIVERY_STATES, lookOf } from '../look/states'
import { exactTime } from '../look/timeWords'
import { listLink } from './listLink'
import { itemLink, Part } from './Part'
import type { PartProps } from './Part'

/** The day as a line of times. */
export const TodayPart = ({ desk, word, language, admin }: PartProps) => (
  <Part
    empty={word('todayEmpty')}
    href={listLink({
      admin,
      collection: 'deliveries',
      where: {
        dueAt: { greater_than_equal: desk.day.from, less_than_equal: desk.day.until },
        state: { not_equals: 'cancelled' },
      },
      sort: 'dueAt',
    })}
    icon="calendar"
    title={word('today')}
    total={desk.today.total}
  >
    <ol className="gm-timeline">
      {desk.today.rows.map((delivery) => (
        <li key={delivery.id}>
          <time dateTime={delivery.dueAt}>{exactTime(delivery.dueAt).slice(11)}</time>
          <span className="gm-timeline__text">
            <a href={itemLink({ admin, kind: delivery.kind, item: delivery.item })}>
              <KindWord kind={delivery.kind} language={language} /> {delivery.title}
            </a>
            <span className="gm-card__facts">
              <StateChip language={language} look={lookOf(DELIVERY_STATES, delivery.state)} />
              <span className="gm-quiet">
                {typeof delivery.account === 'object' ? delivery.account?.name : ''}
              </span>
              {delivery.url && (
                <a href={delivery.url} rel="noreferrer" target="_blank">
                  {word('published')}
                </a>
              )}
            </span>
          </span>
        </li>
      ))}
    </ol>
  </Part>
)
