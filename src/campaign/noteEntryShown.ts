import type { CollectionAfterChangeHook } from 'payload'
import type { Id } from '@/access/scope'
import { effectOn } from '@/review/effect'
import { actOnEntry } from './actOnEntry'

/** A work that went live is on show; one that was recalled is not. In the transaction of the release or the recall. */
export const noteEntryShown: CollectionAfterChangeHook = async ({ doc, data, req, operation }) => {
  if (operation !== 'update') return doc
  const id = doc.id as Id
  const actor = { parts: ['system'] as const, id: 'system', name: '系统' }
  if (data?._status === 'published' && doc.state === 'recommended')
    await actOnEntry({ req, id, command: { type: 'show' }, actor })
  else if (effectOn(req.context, id)?.type === 'withdraw' && doc.state === 'shown')
    await actOnEntry({ req, id, command: { type: 'unshow' }, actor })
  return doc
}
