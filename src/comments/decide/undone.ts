import type { Id } from '@/access/scope'
import type { Decided, Refusal } from './decide'
import type { CommentRow, VerdictColumns } from './verdictColumns'
import { verdictColumns } from './verdictColumns'

export type LastDecision = {
  id: Id
  action: string
  way?: string | null
  createdAt: string
  before: Partial<VerdictColumns> & { /** Unsealed. */ text?: string }
  after: Partial<VerdictColumns> & { text?: string }
}

/** The way of what a second person decided when its author objected. */
export const AFTER_OBJECTION = 'objection'
/** Its author was told; who was overruled does not take it back with a key. */
const isFinal = '这是另一位同事复核申诉后作出的处理，不能撤销；有新情况请重新处理并说明理由。'

const LABELS_ONLY = ['relabel', 'mask', 'picture']

type Undoing = { comment: CommentRow; last?: LastDecision }

/**
 * Back to what was before the last decision. Where the machine judged again since, as it does after an edit, what was
 * public then is not made public by an undo: nobody has seen the new words, so they wait for a person.
 */
export function undone({ comment, last }: Undoing): Decided | Refusal {
  if (!last) return { refusal: { status: 409, message: '这条留言没有可以撤销的处理。' } }
  if (last.way === AFTER_OBJECTION) return { refusal: { status: 409, message: isFinal } }
  const before = verdictColumns(comment)
  const earlier = verdictColumns(last.before)
  const isNewText = [comment.judgedAt, comment.editedAt].some(
    (at) => at && new Date(at) > new Date(last.createdAt),
  )
  const waits = (isNewText && earlier.isShown && !before.isShown) || earlier.state === 'pending'
  const after: VerdictColumns = {
    ...earlier,
    ...(waits && { state: 'held', isShown: false, isQueued: true, hiddenReason: null }),
    picture: last.action === 'picture' ? earlier.picture : before.picture,
  }
  const isMaskStanding = last.after.text !== undefined && last.after.text === comment.text
  return {
    before,
    after,
    ...(isMaskStanding && last.before.text !== undefined && { text: last.before.text }),
    event: {
      action: 'comment.undo',
      detail: { undone: last.action, from: before.state, to: after.state },
    },
    concernsChannel: !LABELS_ONLY.includes(last.action),
  }
}
