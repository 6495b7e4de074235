import type { Context, Observation, Outcome, Receipt } from '../contract'
import { foundIn } from './found'
import { lookAfter } from './handOff'
import { findPublished, hasDraft } from './ours'

const DAY_MS = 24 * 3_600_000

/** Has the person pressed the button? The draft leaves the box, and the article appears in the published list. */
export const observeHandedOff = async (
  known: Receipt,
  { rendition }: Observation,
  context: Context,
): Promise<Outcome> => {
  const age = context.now().getTime() - Date.parse(known.at)
  const pollAfterMs = lookAfter(age, context)
  const mediaId = known.ids.mediaId ?? ''
  if (await hasDraft(mediaId, context))
    return { state: 'wait', reason: '草稿还在草稿箱，等待人工发布', pollAfterMs }

  const search = rendition && (await findPublished(rendition, new Date(known.at), context))
  if (search?.result === 'found')
    return {
      state: 'published',
      receipt: {
        ...foundIn(search, known),
        at: context.now().toISOString(),
      },
    }
  if (search?.result === 'similar')
    return {
      state: 'unknown',
      reason: `草稿已离开草稿箱，发布列表里有一篇很像的文章，请确认是不是这一篇并填写链接：${search.url}`,
    }
  if (search && age < 7 * DAY_MS)
    return {
      state: 'wait',
      reason: '草稿已离开草稿箱，发布列表里还没有',
      pollAfterMs,
    }
  // Accounts that may not publish by API may not read the published list either (48001).
  return {
    state: 'unknown',
    reason: '草稿已离开草稿箱。如已发布，请确认并填写文章链接；如已删除，请取消这次投递。',
  }
}
