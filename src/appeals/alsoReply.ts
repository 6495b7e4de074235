import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/scope'
import { rowOf } from '@/campaign/rows'
import { refusal } from '@/distribution/answer'
import type { AppealRow } from './appealRow'
import type { AppealCommand } from './decideAppeal'

/** An official reply goes through a review of its own; see src/comments/replies. */
const LONGEST_REPLY = 600

type Asking = { ticket: AppealRow; command: AppealCommand; isAsked: boolean }
type Also = (req: PayloadRequest) => Promise<unknown>

/** The answer, proposed as the official reply below the comment the ticket came from. Throws 400 where it cannot be. */
export function alsoReply({ ticket, command, isAsked }: Asking): Also | undefined {
  if (!isAsked || command.type !== 'answer') return undefined
  const id = idOf(ticket.comment)
  if (id === undefined) throw refusal(400, '这张诉求单不是从留言来的，没有可以回复的留言。')
  const { text } = command
  if (text.length > LONGEST_REPLY)
    throw refusal(400, `同时回复到渠道的答复不能超过 ${LONGEST_REPLY} 字，请缩短或不勾选。`)
  return async (req) => {
    const comment = await rowOf<{ id: number | string }>({ req, collection: 'comments', id })
    if (!comment) throw refusal(409, '原来的留言已经不在了，请不勾选再答复。')
    throw refusal(409, '渠道回复还没有接通，请不勾选再答复。')
  }
}
