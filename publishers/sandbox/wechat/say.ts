import { createHash } from 'node:crypto'
import { momentOf, type Said, type Saying } from '../say'
import { addComment } from './comments'
import type { AccountState } from './state'
import type { World } from './world'

/** A follower's words under an article, as a seed gives them. Errors: in Chinese when they are not taken. */
export const say = async (
  owner: AccountState,
  { saying, world }: { saying: Saying; world: World },
): Promise<Said> => {
  const { item, position = 1, nickname, text, userId } = saying
  const published = owner.published.find(
    ({ articleId, msgDataId }) => articleId === item || msgDataId === item,
  )
  if (!published) throw new Error('没有这篇文章')
  const result = addComment(published, {
    id: world.number(),
    index: position - 1,
    nickname,
    content: text,
    openid: userId ?? (nickname ? openidOf(owner, nickname) : undefined),
    now: momentOf(saying, world.now()),
  })
  if (!result.ok) throw new Error(result.reason)
  await world.commit()
  return { id: String(result.comment.id) }
}

/** One follower, one openid for an account: 28 characters, as on the platform. */
export const openidOf = ({ account }: AccountState, nickname: string): string =>
  `o${createHash('sha256').update(`${account.appid} ${nickname}`).digest('base64url').slice(0, 27)}`
