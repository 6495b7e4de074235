import type { Context, Outcome, Receipt, Rendition } from '../contract'
import type { Journal, JournalEntry } from '../journal'
import { PublisherError } from '../errors'
import { call } from './api'
import { audienceIn, audienceOf, clientMessageId, filterOf, type Audience } from './audience'
import { nextAllowance } from './massAllowance'
import { CONFIRM_NOTE } from './massConfirm'
import { hasDraft } from './ours'
import { pollAfter } from './pollAfter'
import { settingsOf } from './settings'

export const SEND_STEP = 'mass.sendall'

/** The dedupe window of `clientmsgid` is 24 h; less an hour, for two clocks and a slow line. */
const WINDOW_MS = 23 * 3_600_000

/** The audience a delivery goes to: fixed by its first request, and before that by the account as it is now. */
export const audienceFor = (
  rendition: Rendition,
  journal: readonly JournalEntry[],
  context: Context,
): Audience | undefined => {
  const begun = journal.some(({ step }) => step === SEND_STEP)
  const asked = audienceOf(context.account)
  if (begun) return audienceIn(rendition) ?? asked
  return asked && (audienceIn(rendition) ?? asked)
}

/** Is `clientmsgid` still remembered, so that asking again can only be answered with the first message? */
export const isRemembered = (journal: readonly JournalEntry[], now: Date): boolean => {
  const first = journal.find(({ step, kind }) => step === SEND_STEP && kind === 'intent')
  return !first || now.getTime() - Date.parse(first.at) < WINDOW_MS
}

/** Was a request of an earlier round lost? "Not proven to be sent" is not "proven not to be sent". */
const isDoubtful = (journal: readonly JournalEntry[]): boolean =>
  journal.some(({ step, kind }) => step === SEND_STEP && kind === 'absent')

type Sending = {
  draft: Receipt
  audience: Audience
  journal: Journal
  context: Context
}

/**
 * One journaled step, `mass.sendall`. WeChat's answer means "taken"; MASSSENDJOBFINISH or message/mass/get say what
 * became of it. 45065 is the answer to a message that was taken before, and carries its msg_id.
 */
export const massSend = async ({
  draft,
  audience,
  journal,
  context,
}: Sending): Promise<Outcome> => {
  const doubtful = isDoubtful(journal.entries)
  if (doubtful && !isRemembered(journal.entries, context.now())) return tooLate
  try {
    const sent = await journal.step(SEND_STEP, () => sendAll({ draft, audience, journal, context }))
    const note = [draft.note, sent.note].filter(Boolean).join('')
    const receipt = { ...sent, ids: { ...draft.ids, ...sent.ids }, ...(note && { note }) }
    if (sent.ids.articleId && !sent.ids.msgId) return { state: 'published', receipt }
    return { state: 'accepted', receipt, pollAfterMs: pollAfter(receipt.at, context.now()) }
  } catch (error) {
    // The first request may have used up the draft or the allowance itself: then this refusal proves nothing.
    const isOwnTrace =
      error instanceof PublisherError && ['40007', '45028'].includes(error.code) && doubtful
    if (isOwnTrace && !(await hasDraft(draft.ids.mediaId ?? '', context))) return gone
    throw error
  }
}

const sendAll = async ({ draft, audience, journal, context }: Sending): Promise<Receipt> => {
  const { sendIgnoreReprint, massConfirm } = settingsOf(context.account)
  const answer = await call(context, 'sendAll', {
    filter: filterOf(audience),
    mpnews: { media_id: draft.ids.mediaId },
    msgtype: 'mpnews',
    send_ignore_reprint: sendIgnoreReprint ? 1 : 0,
    clientmsgid: clientMessageId(journal.key, audience),
  }).catch((error: unknown) => {
    throw nextAllowance(error, context)
  })
  const waits = massConfirm || answer.errcode === 89504 || answer.errcode === 89505
  const note = [answer.errcode === 45065 && '微信此前已收下这条群发。', waits && CONFIRM_NOTE]
  return {
    ids: {
      ...(answer.msg_id && { msgId: answer.msg_id }),
      ...(answer.msg_data_id && { msgDataId: answer.msg_data_id }),
      ...(waits && { confirm: 'asked' }),
    },
    at: context.now().toISOString(),
    note: note.filter(Boolean).join('') || undefined,
  }
}

const tooLate: Outcome = {
  state: 'unknown',
  reason:
    '群发请求的结果不明已超过 24 小时，微信不再按编号去重，再发可能重复。请到公众平台「发表记录」核对。',
}

const gone: Outcome = {
  state: 'unknown',
  reason:
    '草稿已离开草稿箱，这条群发很可能已经发出，但没有拿到编号。请到公众平台「发表记录」核对。',
}
