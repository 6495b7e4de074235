import type { Context, Observation, Outcome, Receipt } from '../contract'
import { mergedReceipt, openIntent } from '../journal'
import { manifest } from './manifest'
import { observeCreate } from './observeCreate'
import { observeHandedOff } from './observeHandedOff'
import { observeReview } from './observeReview'
import { settingsOf } from './settings'

/** Read-only. An open intent comes first: nothing else can be said before it is known what became of it. */
export const observe = async (observation: Observation, context: Context): Promise<Outcome> => {
  const open = openIntent(observation.journal)
  if (open?.step === 'share.id')
    return {
      state: 'absent',
      step: open.step,
      proof: '分享编号还没有交给任何人：没有二维码，就没有人能用它发布。',
    }
  if (open?.step === 'video.create') return observeCreate(open, observation, context)
  const known = knownSoFar(observation)
  if (observation.action === 'recall') return askPerson(known, context)
  if (known?.ids.itemId && known.ids.shareId && !mayLook(context))
    // The number of a work a phone made comes from Douyin's signed push alone.
    return { state: 'published', receipt: known }
  if (known?.ids.itemId) return observeReview(known, observation, context)
  if (known?.ids.shareId) return observeHandedOff(known, observation, context)
  return {
    state: 'absent',
    step: 'share.id',
    proof: '流水里没有这一步的记录：写下意图之前，不会发出请求。',
  }
}

const mayLook = ({ account }: Context): boolean => {
  const { mode, watchOwnVideos } = settingsOf(account)
  return mode === 'server' || watchOwnVideos
}

/** Everything known of the delivery, the ledger's receipt last. */
const knownSoFar = ({ journal, receipt }: Observation): Receipt | undefined =>
  mergedReceipt([
    ...journal.filter(({ kind }) => kind === 'receipt').map(({ detail }) => detail as Receipt),
    receipt,
  ])

/** There is no interface to take a work back with, so there is nothing to look at. */
const askPerson = (known: Receipt | undefined, context: Context): Outcome => ({
  state: 'handedOff',
  receipt: known ?? { ids: {}, at: context.now().toISOString() },
  instructions: manifest.byHand?.recall ?? [],
})
