import type { Context, Receipt } from '../contract'
import type { Status } from './answers'
import { postAddress } from './postAddress'

/** What Weibo shows of a post. */
export const receiptFor = ({ postId, uid }: Status, context: Context): Receipt => ({
  ids: { postId, ...(uid && { uid }) },
  url: postAddress({ postId, uid }, context),
  at: context.now().toISOString(),
})

export const foundReceipt = (post: Status, context: Context, note: string): Receipt => ({
  ...receiptFor(post, context),
  note,
})
