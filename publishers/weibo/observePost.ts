import type { Context, Outcome, Receipt } from '../contract'
import { stands } from './post'

/** Whether a post we know the id of still stands. One we may not look at was seen in Weibo's own answer. */
export const observePost = async (known: Receipt, context: Context): Promise<Outcome> => {
  const postId = known.ids.postId ?? ''
  const isThere = await stands({ postId, since: new Date(known.at) }, context)
  if (isThere === false)
    return {
      state: 'recalled',
      receipt: { ...known, at: context.now().toISOString(), note: '这条微博已删除' },
    }
  return { state: 'published', receipt: known }
}
