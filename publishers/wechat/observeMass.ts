import type { Context, Observation, Outcome, Receipt } from '../contract'
import { call } from './api'
import { foundIn } from './found'
import { isConfirmOver, withoutConfirmNote } from './massConfirm'
import { confirmedBy } from './massHint'
import { massOutcome } from './massStatus'
import { findPublished, hasDraft, unlessCode } from './ours'
import { pollAfter } from './pollAfter'
import { settingsOf } from './settings'

const FRESH_MS = 120_000
const PUSH_MS = 30_000
const PATIENCE_MS = 48 * 3_600_000

/**
 * What became of a message: message/mass/get says whether; its addresses come with MASSSENDJOBFINISH, or from the
 * published list where the account may read it.
 */
export const observeMass = async (
  known: Receipt,
  observation: Observation,
  context: Context,
): Promise<Outcome> => {
  const { msgId } = known.ids
  if (!msgId) return withoutId(known, observation, context)
  const answer = await unlessCode('40059', () => call(context, 'readMass', { msg_id: msgId }))
  const now = context.now()
  const age = now.getTime() - Date.parse(known.at)
  const still: Outcome = {
    state: 'accepted',
    receipt: known,
    pollAfterMs: pollAfter(known.at, now),
  }
  if (!answer)
    return age < FRESH_MS
      ? still
      : { state: 'unknown', reason: '微信不认识这条群发，请到公众平台「发表记录」核对。' }
  const receipt = { ...known, note: withoutConfirmNote(known.note) }
  const outcome = massOutcome(answer.msg_status, receipt, { at: now.toISOString() })
  if (outcome === 'sending') return sending({ known, still, age }, context)
  const detailed = confirmedBy(outcome, observation.hint, context)
  if (detailed.state !== 'published' || detailed.receipt.url) return detailed
  const found = await withAddress(detailed.receipt, observation, context)
  // The push with the addresses comes about now; who has one set up waits for it a moment.
  const { pace } = settingsOf(context.account)
  if (!found.url && context.credentials.token && age < PUSH_MS * pace)
    return { state: 'accepted', receipt: known, pollAfterMs: 10_000 * pace }
  return { ...detailed, receipt: found }
}

const sending = async (
  { known, still, age }: { known: Receipt; still: Outcome; age: number },
  context: Context,
): Promise<Outcome> => {
  if (known.ids.confirm && isConfirmOver(known.at, context.now()))
    if (await hasDraft(known.ids.mediaId ?? '', context)) return EXPIRED
  if (age < PATIENCE_MS) return still
  return { state: 'unknown', reason: '提交两天后微信仍显示发送中，请到公众平台核对。' }
}

/** Taken without a number (it waited for its administrator, say): the draft box and the published list tell. */
const withoutId = async (
  known: Receipt,
  { rendition }: Observation,
  context: Context,
): Promise<Outcome> => {
  const now = context.now()
  const inBox = await hasDraft(known.ids.mediaId ?? '', context)
  if (inBox && isConfirmOver(known.at, now)) return EXPIRED
  const pollAfterMs = pollAfter(known.at, now)
  if (inBox) return { state: 'accepted', receipt: known, pollAfterMs }
  const search = rendition && (await findPublished(rendition, new Date(known.at), context))
  if (search?.result === 'found') {
    const note = withoutConfirmNote(known.note)
    return { state: 'published', receipt: { ...known, ...foundIn(search, known), note } }
  }
  if (now.getTime() - Date.parse(known.at) < PATIENCE_MS)
    return { state: 'accepted', receipt: known, pollAfterMs }
  return {
    state: 'unknown',
    reason: '草稿已离开草稿箱，没有拿到群发编号，请到公众平台「发表记录」核对并填写链接。',
  }
}

/** The list may be unreadable (48001) or may not hold what was mass-sent: then there is no address, and that is all. */
const withAddress = async (
  receipt: Receipt,
  { rendition }: Observation,
  context: Context,
): Promise<Receipt> => {
  if (!rendition) return receipt
  const search = await findPublished(rendition, new Date(receipt.at), context).catch(
    () => undefined,
  )
  if (search?.result !== 'found') return receipt
  return { ...receipt, ...foundIn(search, receipt) }
}

const EXPIRED: Outcome = {
  state: 'failed',
  code: 'confirmExpired',
  message: '管理员没有在 30 分钟内确认，这次群发没有发出',
  remedy:
    '请与公众号管理员约好时间后重新送审发送；也可以在公众平台「设置与开发 → 安全中心」关闭群发保护。',
}
