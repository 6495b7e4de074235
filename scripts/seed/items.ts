import type { Id } from '@/access/scope'
import type { NewsKey } from './news'
import type { Demo } from './reviewedItem'
import { seedReviewed } from './reviewedItem'
import { situationOf } from './situations'

/** One of the eight news items in its situation. */
export async function seedItem(
  demo: Demo,
  key: NewsKey,
  item: Record<string, unknown>,
  media: Record<string, Id>,
): Promise<void> {
  await seedReviewed({ demo, kind: 'news', item, situation: situationOf(key, Date.now()) })
  if (key === 'N8')
    await demo.payload.update({
      collection: 'media',
      id: media.carwash as Id,
      data: { licence: 'none' },
      overrideAccess: true,
    })
}
