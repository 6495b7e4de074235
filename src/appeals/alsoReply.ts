import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/scope'
import { writeReply } from '@/comments/replies/writeReply'
import { refusal } from '@/distribution/answer'
import type { AppealRow } from './appealRow'
import type { AppealCommand } from './decideAppeal'

type Asking = {
  ticket: AppealRow
  command: AppealCommand
  body: Record<string, unknown>
}
type Also = (req: PayloadRequest) => Promise<unknown>

/**
 * `{ toChannel: true, confirmed? }`: the answer, proposed as the official reply below the comment the ticket came from, which another person
 * passes. Throws 400 where it came from none; what the reply itself refuses undoes the answer as well.
 */
export function alsoReply({ ticket, command, body }: Asking): Also | undefined {
  if (body.toChannel !== true || command.type !== 'answer') return undefined
  const id = idOf(ticket.comment)
  if (id === undefined) throw refusal(400, '这张诉求单不是从留言来的，没有可以回复的留言。')
  const { text } = command
  const confirmed = body.confirmed === true
  return (req) => writeReply({ req, comment: { id }, text, confirmed })
}
