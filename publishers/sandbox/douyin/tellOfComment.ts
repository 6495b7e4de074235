import type { Item } from './state'
import { push } from './webhook'
import type { World } from './world'

/** Every app that may read the account's comments hears of one. */
export const tellOfComment = async (
  item: Item,
  { comment, world }: { comment: Item['comments'][number]; world: World },
): Promise<void> => {
  for (const owner of Object.values(world.state().apps)) {
    const grant = owner.grants.find(
      ({ uid, scopes }) => uid === item.uid && scopes.includes('item.comment'),
    )
    if (!grant) continue
    const content = {
      comment_id: comment.commentId,
      comment_user_id: comment.userId,
      content: comment.content,
      create_time: Math.floor(comment.createdAt / 1000),
      reply_to_item_id: item.itemId,
      reply_to_comment_id: comment.parentId ?? '',
    }
    const news = { event: 'item_comment_reply', fromUserId: comment.userId, content }
    await push(owner, { news, world })
  }
}
