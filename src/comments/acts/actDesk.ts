import type { Payload } from 'payload'
import type { Commenting, CommentPlace } from '@publishers/comments'
import type { Context } from '@publishers/contract'
import { PublisherError } from '@publishers/errors'
import { openAccount } from '@/distribution/accounts'
import type { CallLimit } from '@/distribution/context'
import { createContext } from '@/distribution/context'
import { readDelivery } from '@/distribution/delivery'
import type { Lease } from '@/distribution/lease'
import type { Timing } from '@/distribution/timing'
import { readReply } from '../replies/reply'
import type { Act } from './act'
import { commentingOf } from './capabilities'
import type { CommentRow } from './rows'

/** What one attempt at an act works with. `act` follows its changes. */
export type ActDesk = { payload: Payload; act: Act; lease: Lease; timing: Timing }

export type OpenAct = {
  commenting: Commenting
  context: Context
  limit: CallLimit
  place: CommentPlace
  /** Of a reply, as it was passed. */
  text: string
}

/** Throws PublisherError: `account` when the account is gone or switched off, `manual` where nothing can be called. */
export async function openAct(desk: ActDesk, comment: CommentRow): Promise<OpenAct> {
  const { payload, act, lease, timing } = desk
  const commenting = commentingOf(act.channel)
  if (!commenting) throw byHand('这个渠道没有留言接口')
  const open =
    act.account === undefined ? undefined : await openAccount({ payload, id: act.account })
  if (!open) throw accountError('账号已被删除', '请重新添加账号，或在平台上人工处理。')
  if (!open.enabled)
    throw accountError(`账号「${open.account.name}」已停用`, '启用账号后点「重试」。')
  const delivery =
    comment.delivery === undefined
      ? undefined
      : await readDelivery({ payload, id: comment.delivery })
  if (!delivery?.receipt) throw byHand('没有这条留言所在文章的投递记录')
  const { context, limit } = createContext({ payload, open, lease, timing })
  const reply = act.reply === undefined ? undefined : await readReply({ payload, id: act.reply })
  const { receipt, position } = delivery
  return {
    ...{ commenting, context, limit, text: reply?.text ?? '' },
    place: {
      receipt,
      ...(position !== undefined && { position }),
      ids: idsOf(comment.external),
    },
  }
}

const idsOf = (external: CommentRow['external']): Record<string, string> =>
  Object.fromEntries(
    Object.entries(external ?? {}).flatMap(([name, value]) =>
      typeof value === 'string' || typeof value === 'number' ? [[name, String(value)]] : [],
    ),
  )

const byHand = (message: string) =>
  new PublisherError(message, {
    kind: 'manual',
    code: 'noPlace',
    remedy: '请到平台上人工处理。',
  })

const accountError = (message: string, remedy: string) =>
  new PublisherError(message, { kind: 'account', code: 'account', remedy })
