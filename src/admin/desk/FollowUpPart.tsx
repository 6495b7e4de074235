import { isOverdue } from './byDueTime'
import { DueChip } from './DueChip'
import { listLink } from './listLink'
import { itemLink, organizationName, Part } from './Part'
import type { PartProps } from './Part'

/** Emergency items went out after a shortened chain; the skipped review is due within 24 hours. */
export const FollowUpPart = ({ desk, word, language, admin }: PartProps) => (
  <Part
    empty={word('followUpsEmpty')}
    grave={desk.followUps.rows.some(({ followUpDueAt }) =>
      isOverdue({ dueAt: followUpDueAt }, desk.now),
    )}
    href={listLink({
      admin,
      collection: 'reviews',
      where: { followUpDueAt: { exists: 'true' }, followUpDoneAt: { exists: 'false' } },
    })}
    icon="flag"
    title={word('followUps')}
    total={desk.followUps.total}
  >
    <ul className="gm-cards">
      {desk.followUps.rows.map((run) => (
        <li key={run.id}>
          <a className="gm-card" href={itemLink({ admin, kind: run.kind, item: run.item })}>
            <span className="gm-card__title">{run.title}</span>
            <span className="gm-card__facts">
              <DueChip dueAt={run.followUpDueAt} language={language} now={desk.now} word={word} />
              <span className="gm-quiet">{organizationName(run.organization)}</span>
            </span>
          </a>
        </li>
      ))}
    </ul>
  </Part>
)
