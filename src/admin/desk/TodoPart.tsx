import { Chip, StateChip } from '../look/Chip'
import { KindWord } from '../look/KindWord'
import { lookOf, RISKS } from '../look/states'
import { DueChip } from './DueChip'
import { listLink } from './listLink'
import { itemLink, organizationName, Part, personName } from './Part'
import type { PartProps } from './Part'

export function TodoPart({ desk, word, language, admin }: PartProps) {
  const { rows, total } = desk.todo
  const ids = rows.map(({ row }) => String(row.id)).join(',')
  const href = listLink({
    admin,
    collection: 'reviews',
    where: ids ? { id: { in: ids } } : { state: { equals: 'inReview' } },
    sort: 'dueAt',
  })
  return (
    <Part empty={word('todoEmpty')} href={href} icon="person" title={word('todo')} total={total}>
      <ul className="gm-cards">
        {rows.map(({ row: run, dueAt, stage, onBehalfOf }) => (
          <li key={run.id}>
            <a className="gm-card" href={itemLink({ admin, kind: run.kind, item: run.item })}>
              <span className="gm-card__title">
                <KindWord kind={run.kind} language={language} /> {run.title}
              </span>
              <span className="gm-card__facts">
                <DueChip dueAt={dueAt} language={language} now={desk.now} word={word} />
                {run.risk !== 'A' && (
                  <StateChip language={language} look={lookOf(RISKS, run.risk)} />
                )}
                {run.emergency && (
                  <Chip icon="alert" tone="bad">
                    {word('emergency')}
                  </Chip>
                )}
                <span>{stage}</span>
                {onBehalfOf && <strong>{word('todoFor', { name: onBehalfOf })}</strong>}
                <span className="gm-quiet">
                  {[personName(run.submittedBy), organizationName(run.organization)]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </Part>
  )
}
