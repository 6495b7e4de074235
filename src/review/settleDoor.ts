import type { CollectionBeforeOperationHook } from 'payload'
import type { Id } from '@/access/scope'
import { isReviewedKind } from '@/content/kinds'
import { effectOn } from './effect'
import { liveRow } from './liveRow'
import { Refused } from './refused'

const restoringKey = 'gongmei.restoringAsDraft'

/**
 * Payload has a dozen doors and tells a hook little of the one that was used. Here, where the arguments
 * are still at hand, each is led to one of two writes: a draft, which never touches the live row, or a
 * publication, which `guard.ts` judges. Taking a live item off is refused: that is a recall.
 */
export const settleDoor: CollectionBeforeOperationHook = async ({
  args,
  operation,
  req,
  collection,
  context,
}) => {
  delete context[restoringKey]
  if (operation === 'create') return asCreation(args)
  if (operation === 'restoreVersion') {
    if (!args.draft) throw new Refused(409, '恢复的旧版本要重新送审，请用“恢复为草稿”。')
    context[restoringKey] = true
    return args
  }
  if (operation !== 'update') return args
  const { id } = args as { id?: Id }
  if (id !== undefined && effectOn(context, id)) return args
  const settled = { ...args, unpublishAllLocales: undefined, publishAllLocales: undefined }
  const data = { ...args.data } as { _status?: string; deletedAt?: unknown }
  // Several at once are read as the main rows unless `draft` is set; the head is what is to be published.
  if (data._status === 'published') return id === undefined ? { ...settled, draft: true } : settled
  const wantsUnpublish =
    (data._status === 'draft' && !args.draft) || Boolean(args.unpublishAllLocales)
  // The trash is a column of the main row, so a draft could not hold it; the guard judges it.
  if (id === undefined) {
    if (wantsUnpublish) throw recallFirst()
    return data.deletedAt === undefined ? { ...settled, draft: true } : settled
  }
  if (!isReviewedKind(collection.slug) || !(await liveRow(req, collection.slug, id))) return settled
  if (wantsUnpublish || data.deletedAt) throw recallFirst()
  return { ...settled, draft: true }
}

/** True once for the restore that was led to a draft: its data still says what the old version's status was. */
export function isRestoredDraft(context: Record<string, unknown>): boolean {
  const restored = context[restoringKey] === true
  delete context[restoringKey]
  return restored
}

/** A copy of an item is a new item: it starts as a draft whatever the original was. */
function asCreation<T extends object>(args: T): T {
  if (
    !('duplicateFromID' in args) ||
    args.duplicateFromID === undefined ||
    args.duplicateFromID === null
  )
    return args
  const data = 'data' in args && args.data && typeof args.data === 'object' ? args.data : {}
  return { ...args, draft: true, data: { ...data, _status: 'draft' } }
}

export const recallFirst = () =>
  new Refused(409, '稿件正在线上，不能直接下线、移走或删除；请先撤稿并写明理由。')
