import { Part } from './Part'
import type { PartProps } from './Part'
import type { CommentWork } from './readCommentWork'
import type { WordKey } from '../words/wordsIn'

type Line = { name: Exclude<keyof CommentWork, 'total'>; word: WordKey; path: string }

const LINES: readonly Line[] = [
  { name: 'overdueTickets', word: 'deskTicketsLate', path: '/appeals' },
  { name: 'queued', word: 'deskCommentsQueued', path: '/comments' },
  { name: 'objections', word: 'deskObjections', path: '/comments?tab=objections' },
  { name: 'repliesToReview', word: 'deskRepliesToReview', path: '/comments?tab=replies' },
  { name: 'ownReplies', word: 'deskOwnReplies', path: '/comments?tab=replies' },
  { name: 'actsByHand', word: 'deskActsByHand', path: '/comments?tab=replies#acts' },
  { name: 'actsUnconfirmed', word: 'deskActsUnconfirmed', path: '/comments?tab=replies#acts' },
]

/** What the public said and nobody has answered yet, in numbers. */
export const CommentPart = ({ desk, word, admin }: PartProps) => {
  const { comments } = desk
  const open = LINES.filter(({ name }) => comments[name] > 0)
  return (
    <Part
      empty=""
      grave={comments.overdueTickets > 0 || comments.actsUnconfirmed > 0}
      href={`${admin}${open[0]?.path ?? '/comments'}`}
      icon="person"
      title={word('deskComments')}
      total={comments.total}
    >
      <ul className="gm-cards">
        {open.map((line) => (
          <li key={line.name}>
            <a className="gm-card" href={`${admin}${line.path}`}>
              <span className="gm-card__title">
                {word(line.word, { count: comments[line.name] })}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </Part>
  )
}
