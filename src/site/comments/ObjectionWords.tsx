import type { OwnComment } from '@/comments/site/ownComments'
import { dayAndMinute } from '../calendar'
import { CommentText } from './CommentItem'

const STATES = {
  open: '申诉待复核',
  upheld: '申诉成立，留言已恢复',
  dismissed: '复核后维持原处理',
} as const

/** What became of an objection, beside the comment it is about. */
export const ObjectionWords = ({
  objection: { state, text, answer, at },
}: {
  objection: NonNullable<OwnComment['objection']>
}) => (
  <div className="comment-objection">
    <p className="comment-head">
      <strong>{STATES[state]}</strong>
      <time dateTime={at}>{dayAndMinute(at)}</time>
    </p>
    <CommentText text={`理由：${text}`} />
    {answer && <CommentText text={`答复：${answer}`} />}
  </div>
)
