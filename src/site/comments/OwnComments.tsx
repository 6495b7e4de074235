import type { OwnComment } from '@/comments/site/ownComments'
import { OwnItem } from './OwnItem'

/** One's own comments, by the page they stand below. */
export const OwnComments = ({ comments }: { comments: readonly OwnComment[] }) => (
  <ol className="comment-list">
    {comments.map((comment) => (
      <OwnItem
        key={comment.id}
        comment={comment}
        from="portal"
        about={{ title: comment.itemTitle, path: `/comments/${comment.kind}/${comment.item}` }}
      />
    ))}
  </ol>
)
