import type { Context, Observation, Outcome } from '../contract'
import type { JournalEntry } from '../journal'
import { foundIn } from './found'
import { receiptOf } from './journal'
import { isRemembered } from './massSend'
import { findPublished, hasDraft } from './ours'
import { settingsOf } from './settings'

/**
 * Did `message/mass/sendall` happen? There is no way to ask: message/mass/get wants the msg_id that was lost, and a
 * draft in the box may wait for its administrator.
 *
 * What WeChat documents instead is `clientmsgid`: for 24 hours a second request with the same number sends nothing
 * and is answered 45065 with the first one's msg_id
 * (developers.weixin.qq.com/doc/offiaccount/Message_Management/Batch_Sends_and_Originality_Checks.html, 控制重复群发).
 * So the step is opened again (`absent`), never by us: the ledger asks its gate once more, and the request it then
 * makes carries the same number. Two locks hold it: the number, and the draft, whose id is dead once it was sent
 * (then the answer is 45065 or 40007, and nothing goes out). Both locks are needed: past the window, or without the
 * draft's id, a person decides. An article found among the published ones is adopted without asking again.
 */
export const observeMassSend = async (
  open: JournalEntry,
  { rendition, journal, action }: Observation,
  context: Context,
): Promise<Outcome> => {
  const mediaId = receiptOf(journal, 'draft.add')?.ids.mediaId
  if (!rendition || !mediaId)
    return { state: 'unknown', reason: '没有保存当时的草稿编号或版面，无法核对。' }
  const since = new Date(open.at)
  const age = context.now().getTime() - since.getTime()
  const { settleMs, publishSettleMs } = settingsOf(context.account)
  if (age < settleMs) return wait('等待微信处理', settleMs - age)

  const inBox = await hasDraft(mediaId, context)
  const published = inBox ? undefined : await findPublished(rendition, since, context)
  if (published?.result === 'found')
    return {
      state: 'found',
      step: open.step,
      receipt: {
        ...foundIn(published),
        at: context.now().toISOString(),
        note: '回答丢失，已在发布列表里找到。',
      },
    }
  // A recall asks nothing: it deletes the draft, and with it whatever still waits there.
  if (action === 'recall' && inBox && age >= publishSettleMs)
    return {
      state: 'absent',
      step: open.step,
      proof: `群发请求发出 ${Math.round(age / 1000)} 秒后，草稿仍在草稿箱。`,
    }
  const mayAsk = action !== 'recall' && isRemembered(journal, context.now())
  if (!mayAsk)
    return {
      state: 'unknown',
      reason: inBox
        ? '群发请求的结果不明，草稿还在草稿箱（可能在等管理员确认），请到公众平台核对。'
        : '草稿已离开草稿箱，这条群发很可能已经发出，请到公众平台「发表记录」核对。',
    }
  return {
    state: 'absent',
    step: open.step,
    proof: inBox
      ? `请求发出 ${Math.round(age / 1000)} 秒后草稿仍在草稿箱。将用同一编号（clientmsgid）再问：24 小时内微信只会答复前一条，不会再发一次。`
      : '草稿已离开草稿箱，编号没有收到。将用同一编号（clientmsgid）再问：原草稿已失效，微信只会答复前一条，不会再发一次。',
  }
}

const wait = (reason: string, ms: number): Outcome => ({
  state: 'wait',
  reason,
  pollAfterMs: Math.max(1000, Math.ceil(ms)),
})
