import type { Kind } from '@/content/kinds'
import { StateChip } from '../look/Chip'
import { kindName } from '../look/kindName'
import { KindWord } from '../look/KindWord'
import { ITEM_STATES, lookOf } from '../look/states'
import { exactTime, timeAgo } from '../look/timeWords'
import { returnOpinion } from './returnOpinion'
import { listLink } from './listLink'
import { itemLink, Part } from './Part'
import type { PartProps } from './Part'

/** What the author has in hand: returned first, then drafts. */
export const OwnParts = (props: PartProps) => {
  const { desk, word, language, admin } = props
  if (desk.drafts.total === 0 && desk.returned.total === 0 && !desk.isAuthor) return null
  return (
    <>
      <Part
        empty={word('returnedEmpty')}
        href={listLink({
          admin,
          collection: 'reviews',
          where: { state: { equals: 'returned' }, submittedBy: { equals: desk.me } },
        })}
        icon="undo"
        title={word('returnedTitle')}
        total={desk.returned.total}
      >
        <ul className="gm-cards">
          {desk.returned.rows.map((run) => (
            <li key={run.id}>
              <a className="gm-card" href={itemLink({ admin, kind: run.kind, item: run.item })}>
                <span className="gm-card__title">
                  <KindWord kind={run.kind} language={language} /> {run.title}
                </span>
                <span className="gm-card__facts">
                  <StateChip language={language} look={lookOf(ITEM_STATES, run.state)} />
                  <span>{returnOpinion(run)}</span>
                </span>
              </a>
            </li>
          ))}
        </ul>
      </Part>
      <Part
        empty={word('draftsEmpty')}
        href={draftsLink({ ...props, kind: desk.drafts.kinds[0]?.kind ?? 'news' })}
        icon="pencil"
        title={word('drafts')}
        total={desk.drafts.total}
      >
        {desk.drafts.kinds.length > 1 && (
          <p className="gm-kinds">
            {desk.drafts.kinds.map(({ kind, total }) => (
              <a href={draftsLink({ ...props, kind })} key={kind}>
                {kindName(kind, language)} {total}
              </a>
            ))}
          </p>
        )}
        <ul className="gm-cards">
          {desk.drafts.rows.map((item) => (
            <li key={`${item.kind} ${item.id}`}>
              <a className="gm-card" href={itemLink({ admin, kind: item.kind, item: item.id })}>
                <span className="gm-card__title">
                  <KindWord kind={item.kind} language={language} /> {item.title || word('untitled')}
                </span>
                <span className="gm-card__facts">
                  <StateChip
                    language={language}
                    look={lookOf(ITEM_STATES, item.reviewState || 'draft')}
                  />
                  <time
                    className="gm-quiet"
                    dateTime={item.updatedAt}
                    title={exactTime(item.updatedAt)}
                  >
                    {timeAgo({ at: item.updatedAt, now: desk.now, language })}
                  </time>
                </span>
              </a>
            </li>
          ))}
        </ul>
      </Part>
    </>
  )
}

/** The author's unpublished items of one kind: each kind has its own list. */
const draftsLink = ({ desk, admin, kind }: PartProps & { kind: Kind }) =>
  listLink({
    admin,
    collection: kind,
    where: { _status: { equals: 'draft' }, createdBy: { equals: desk.me } },
  })
