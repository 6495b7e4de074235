import type { CollectionBeforeChangeHook } from 'payload'
import { Refused } from '@/review/refused'
import type { State } from './states'
import { SHOWABLE, STATE_NAMES } from './states'

/** The review says whether the words may go out; this, whether the entry has come that far. */
export const guardEntryShown: CollectionBeforeChangeHook = ({ data, operation }) => {
  if (data._status !== 'published' || operation !== 'update') return data
  const state = data.state as State
  if (data.consentWithdrawnAt) throw new Refused(409, '作者已撤回授权，不能再公开展示。')
  if (!SHOWABLE.includes(state))
    throw new Refused(
      409,
      `作品现在是“${STATE_NAMES[state]?.zh ?? '草稿'}”，形式审查和推荐都通过后才能上网展示。`,
    )
  return data
}
