import type { Comment, Photo } from './state'
import type { World } from './world'

/** What a person can write under a film. */
export const COMMENT_MAX = 300
const MAX_COMMENTS = 5000

/** `at` in milliseconds; now when absent. */
export type Words = Pick<Comment, 'name' | 'content' | 'parentId' | 'isOfficial' | 'visitor'> & {
  at?: number
}

/** A comment under a film; RangeError with a Chinese reason when it is not taken. The platform tells no program of it. */
export const addComment = (
  { comments }: Photo,
  { at, parentId, ...said }: Words,
  world: World,
): Comment => {
  const content = said.content.trim()
  if (!content || [...content].length > COMMENT_MAX)
    throw new RangeError(`评论要有 1–${COMMENT_MAX} 字`)
  if (parentId && !comments.some(({ id }) => id === parentId))
    throw new RangeError('要回复的评论不见了')
  if (comments.length >= MAX_COMMENTS) throw new RangeError('评论已满')
  const comment: Comment = {
    ...said,
    content,
    ...(parentId && { parentId }),
    id: world.id(16),
    createdAt: at ?? world.now(),
  }
  comments.push(comment)
  return comment
}
