import { warnUntil } from '@/library/expiring'
import { DueChip } from './DueChip'
import { listLink } from './listLink'
import type { PartProps } from './Part'
import { Part } from './Part'

/** Pictures and files that may soon not be shown any more: somebody has to ask for a prolongation. */
export const LicencePart = ({ desk, word, language, admin }: PartProps) => (
  <Part
    empty={word('licencesEmpty')}
    href={listLink({
      admin,
      collection: 'media',
      where: { licenceUntil: { less_than: warnUntil(new Date(desk.now)).toISOString() } },
      sort: 'licenceUntil',
    })}
    icon="clock"
    title={word('licencesTitle')}
    total={desk.licences.total}
  >
    <ul className="gm-cards">
      {desk.licences.rows.map(({ id, alt, which, until }) => (
        <li key={id}>
          <a className="gm-card" href={`${admin}/collections/media/${id}`}>
            <span className="gm-card__title">{alt}</span>
            <span className="gm-card__facts">
              <DueChip dueAt={until} language={language} now={desk.now} word={word} />
              <span>{word(which === 'licence' ? 'licenceEnds' : 'portraitEnds')}</span>
            </span>
          </a>
        </li>
      ))}
    </ul>
  </Part>
)
