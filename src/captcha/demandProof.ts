import type { Payload } from 'payload'
import { refusal } from '@/distribution/answer'
import { claimKey } from '@/distribution/platformState'
import type { Answer } from './captcha'
import { isAnswered, ticketOf } from './captcha'

type Demanding = {
  payload: Payload
  proof: Answer
  subject: string
  now: Date
  /** What whoever failed may do instead. */
  wrong: string
}

/** One proof, one attempt: its ticket is taken before the answer is judged, on whatever machine. */
export async function demandProof({
  payload,
  proof,
  subject,
  now,
  wrong,
}: Demanding): Promise<void> {
  const about = { secret: payload.secret, subject, now }
  const ticket = await ticketOf(proof, about)
  if (!ticket) throw refusal(403, wrong)
  const { id, expiresAt } = ticket
  if (!(await claimKey({ payload, key: `proof:${id}`, value: {}, expiresAt })))
    throw refusal(409, '这次验证已经用过了，请换一道题，或重新验证。')
  if (!(await isAnswered(proof, about))) throw refusal(403, wrong)
}
