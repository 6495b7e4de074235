import { isOverdue } from './byDueTime'
import { DueChip } from './DueChip'
import { Chip } from '../look/Chip'
import type { PartProps } from './Part'
import { Part } from './Part'

/** What people asked for and nobody answered yet; what was brought before us for being late says so. */
export const AppealPart = ({ desk, word, language, admin }: PartProps) => (
  <Part
    empty={word('deskAppealsEmpty')}
    grave={desk.appeals.rows.some((row) => isOverdue(row, desk.now))}
    href={`${admin}/appeals`}
    icon="hand"
    title={word('deskAppeals')}
    total={desk.appeals.total}
  >
    <ul className="gm-cards">
      {desk.appeals.rows.map((ticket) => (
        <li key={ticket.id}>
          <a className="gm-card" href={`${admin}/appeals?ticket=${ticket.id}`}>
            <span className="gm-card__title">{ticket.title}</span>
            <span className="gm-card__facts">
              <DueChip dueAt={ticket.dueAt} language={language} now={desk.now} word={word} />
              {ticket.escalations > 0 && (
                <Chip icon="alert" tone="warn">
                  {ticket.escalatedTo
                    ? word('appealEscalated', { n: ticket.escalations, to: ticket.escalatedTo })
                    : word('appealEscalatedHere', { n: ticket.escalations })}
                </Chip>
              )}
              <span className="gm-quiet">{ticket.organization}</span>
            </span>
          </a>
        </li>
      ))}
    </ul>
  </Part>
)
