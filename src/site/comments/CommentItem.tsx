import type { ReactNode } from 'react'
import type { ShownComment, ShownReply } from '@/comments/site/threads'
import { dayAndMinute } from '../calendar'

type Props = {
  comment: ShownComment
  /** What can be done about one: buttons, where there are any. */
  acts?: (comment: ShownComment) => ReactNode
}

/** A comment as everybody reads it, with the official answers and those of others below. */
export const CommentItem = ({ comment, acts }: Props) => (
  <li className="comment" id={`comment-${comment.id}`}>
    <article aria-label={`${comment.name}的留言`}>
      <CommentHead comment={comment} />
      {comment.isOrphan && <p className="comment-note">回复的留言已不再公开。</p>}
      <CommentText text={comment.text} />
      {comment.picture && <CommentPicture src={comment.picture} name={comment.name} />}
      {acts?.(comment)}
    </article>
    {comment.replies.map((reply) => (
      <OfficialReply key={reply.id} reply={reply} />
    ))}
    {comment.answers.length > 0 && (
      <ol className="comment-answers" aria-label="回复">
        {comment.answers.map((answer) => (
          <CommentItem key={answer.id} comment={answer} acts={acts} />
        ))}
      </ol>
    )}
  </li>
)

/** Text is text: nothing of it becomes a link, a mark-up, or a direction for what stands beside it. */
export const CommentText = ({ text }: { text: string }) => (
  <p className="comment-text" dir="auto">
    {text}
  </p>
)

export const CommentPicture = ({ src, name }: { src: string; name: string }) => (
  <a className="comment-picture" href={src}>
    <img src={src} alt={`${name}所附的图片`} loading="lazy" />
  </a>
)

const CommentHead = ({ comment }: { comment: ShownComment }) => (
  <p className="comment-head">
    {comment.isElected && <strong className="comment-elected">精选</strong>}
    {comment.isOfficial && <strong className="comment-badge">官方</strong>}
    <bdi className="comment-name">{comment.name}</bdi>
    {comment.from && <span>来自{comment.from}</span>}
    <time dateTime={comment.at}>{dayAndMinute(comment.at)}</time>
    {comment.isEdited && <span>已修改</span>}
  </p>
)

const OfficialReply = ({ reply }: { reply: ShownReply }) => (
  <div className="comment-official">
    <p className="comment-head">
      <strong className="comment-badge">官方回复</strong>
      {reply.by && <span>{reply.by}</span>}
      <time dateTime={reply.at}>{dayAndMinute(reply.at)}</time>
    </p>
    <CommentText text={reply.text} />
  </div>
)
