import type { Context, Observation, Outcome } from '../contract'
import { receiptOf, type JournalEntry } from '../journal'
import { mayStillCome, readStanding } from './film'
import { handOff } from './handOff'
import { DELETE, knownSoFar } from './journal'
import { settingsOf } from './settings'

/** A deletion has no delay of its own: the time a request may be under way is enough. */
const LONGEST_SETTLE_MS = 20_000

/** Did the deletion happen, ours or a person's? A film that was there is unknown now, or it still stands. */
export const observeRecall = async (
  open: JournalEntry | undefined,
  observation: Observation,
  context: Context,
): Promise<Outcome> => {
  const done = receiptOf(observation.journal, DELETE)
  if (!open && done) return { state: 'recalled', receipt: done }
  const known = knownSoFar(observation)
  const photoId = known?.ids.photoId
  if (!known || !photoId)
    return open
      ? { state: 'unknown', reason: '没有保存作品编号，请到快手核对是否已删除。' }
      : NOTHING_SENT
  const film = await readStanding(photoId, context)
  const receipt = {
    ids: known.ids,
    at: context.now().toISOString(),
    note: '已核对：作品已删除。',
  }
  if (!open) {
    if (!film && known.url) return { state: 'recalled', receipt }
    return settingsOf(context.account).deleteByApi ? NOTHING_SENT : handOff(known)
  }
  const { settleMs, pace } = settingsOf(context.account)
  if (!film && mayStillCome(known, context))
    return {
      state: 'wait',
      reason: '快手还查不到这个新作品',
      pollAfterMs: Math.max(250, 30_000 * pace),
    }
  if (!film) return { state: 'found', step: open.step, receipt }
  const patience = Math.min(settleMs, LONGEST_SETTLE_MS)
  const age = context.now().getTime() - Date.parse(open.at)
  if (age < patience)
    return {
      state: 'wait',
      reason: '等待快手更新',
      pollAfterMs: Math.max(250, Math.ceil(patience - age)),
    }
  return {
    state: 'absent',
    step: open.step,
    proof: `请求发出 ${Math.round(age / 1000)} 秒后，作品仍然存在。`,
  }
}

const NOTHING_SENT: Outcome = {
  state: 'absent',
  step: DELETE,
  proof: '流水里没有撤回的记录：写下意图之前，不会发出请求。',
}
