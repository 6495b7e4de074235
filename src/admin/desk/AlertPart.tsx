import { isHigher } from '@/opinion/alertLevel'
import { Chip } from '../look/Chip'
import { timeAgo } from '../look/timeWords'
import { LEVEL_LOOKS } from '../opinion/alertShape'
import type { PartProps } from './Part'
import { Part } from './Part'

/** What this person was told is alarming and has not signed for: gone with “我已阅”. */
export const AlertPart = ({ desk, word, language, admin }: PartProps) => {
  const { rows, total } = desk.alerts
  return (
    <Part
      empty=""
      grave={rows.some(({ level }) => isHigher(level, 'yellow'))}
      href={`${admin}/opinion`}
      icon="alert"
      title={word('deskAlerts')}
      total={total}
    >
      <ul className="gm-cards">
        {rows.map(({ id, title, level, openedAt }) => (
          <li key={id}>
            <a className="gm-card" href={`${admin}/opinion#alert-${id}`}>
              <span className="gm-card__title">{title}</span>
              <span className="gm-card__facts">
                <Chip icon={LEVEL_LOOKS[level].icon} tone={LEVEL_LOOKS[level].tone}>
                  {LEVEL_LOOKS[level][language]}
                </Chip>
                <span className="gm-quiet">
                  {timeAgo({ at: openedAt, now: desk.now, language })}
                </span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </Part>
  )
}
