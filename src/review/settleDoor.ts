import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { can } from '@/access/scope'
import { headOf } from '@/content/headOf'
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
  if (operation === 'create') return asCreation(args, { req, kind: collection.slug })
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

type Copying = { req: PayloadRequest; kind: string }

/**
 * A copy of an item is a new item: it starts as a draft whatever the original was. It is made of the newest draft, so only for
 * those who read that; of a live item the others would else get what is not public of it.
 */
async function asCreation<T extends object>(args: T, { req, kind }: Copying): Promise<T> {
  const { duplicateFromID: from, overrideAccess } = args as {
    duplicateFromID?: Id | null
    overrideAccess?: boolean
  }
  if (from === undefined || from === null) return args
  if (!overrideAccess && isReviewedKind(kind)) {
    const source = await headOf({ payload: req.payload, req, kind, id: from })
    if (!source || !(await can(req, 'content.read', source.organization)))
      throw new Refused(404, '没有这篇稿件，或不归您复制。')
  }
  const data = 'data' in args && args.data && typeof args.data === 'object' ? args.data : {}
  return { ...args, draft: true, data: { ...data, _status: 'draft' } }
}

export const recallFirst = () =>
  new Refused(409, '稿件正在线上，不能直接下线、移走或删除；请先撤稿并写明理由。')
