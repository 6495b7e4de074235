import { DeliveryActions } from '../board/DeliveryActions'
import { StateChip } from '../look/Chip'
import { KindWord } from '../look/KindWord'
import { DELIVERY_STATES, lookOf } from '../look/states'
import { itemLink, Part } from './Part'
import type { PartProps } from './Part'

/** Failed deliveries with the platform's message and the remedy, or those that wait for a person; each with its buttons. */
export function DeliveryPart({
  desk,
  word,
  language,
  admin,
  which,
}: PartProps & { which: 'failed' | 'awaiting' }) {
  const { rows, total } = desk[which]
  const failed = which === 'failed'
  return (
    <Part
      empty={word(failed ? 'wrongEmpty' : 'awaitingEmpty')}
      grave={failed}
      href={`${admin}/board#${which}`}
      icon={failed ? 'alert' : 'hand'}
      title={word(failed ? 'wrong' : 'awaitingTitle')}
      total={total}
    >
      <ul className="gm-cards">
        {rows.map((delivery) => (
          <li className="gm-card" key={delivery.id}>
            <a
              className="gm-card__title"
              href={itemLink({ admin, kind: delivery.kind, item: delivery.item })}
            >
              <KindWord kind={delivery.kind} language={language} /> {delivery.title}
            </a>
            <span className="gm-card__facts">
              <StateChip language={language} look={lookOf(DELIVERY_STATES, delivery.state)} />
              <span>{typeof delivery.account === 'object' ? delivery.account?.name : ''}</span>
              {delivery.error?.code && <code>{delivery.error.code}</code>}
            </span>
            {delivery.error?.message && (
              <span className="gm-problem">{delivery.error.message}</span>
            )}
            {delivery.error?.remedy && (
              <span>
                <strong>{word('remedy')}</strong> {delivery.error.remedy}
              </span>
            )}
            <DeliveryActions
              delivery={{ id: delivery.id, state: delivery.state, title: delivery.title }}
              refreshPage
            />
          </li>
        ))}
      </ul>
    </Part>
  )
}
