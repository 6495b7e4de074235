import type { Context, Observation, Outcome, Receipt } from '../contract'
import { handedOff } from './handOff'
import { findOwn } from './ownVideos'
import { settingsOf } from './settings'
import { watchAfter } from './watchAfter'

/** Has the person published? Only an account that may list its works can be looked at; others wait for the push. */
export const observeHandedOff = async (
  known: Receipt,
  { rendition }: Observation,
  context: Context,
): Promise<Outcome> => {
  if (!rendition || !settingsOf(context.account).watchOwnVideos)
    return handedOff(rendition, known, context)
  const since = new Date(known.at)
  // The person may have published the title alone, as the publishing page shows it.
  for (const text of [rendition.parts.text ?? '', rendition.parts.title ?? '']) {
    const search = await findOwn({ text, since }, context)
    if (search.result !== 'found') continue
    const { item_id: itemId, share_url: url, video_status: status } = search.work
    if (status !== 1 && status !== 5) continue
    return {
      state: 'published',
      receipt: {
        ids: { ...known.ids, itemId },
        ...(url && { url }),
        at: context.now().toISOString(),
      },
    }
  }
  return {
    state: 'wait',
    reason: '还没有在作品列表里看到，等待扫码发布',
    pollAfterMs: watchAfter(known.at, context.now()),
  }
}
