import type { PayloadRequest } from 'payload'
import type { Answer, Captcha } from '@/captcha/captcha'
import { makeCaptcha } from '@/captcha/captcha'
import { demandProof } from '@/captcha/demandProof'
import { guestKeyOf, newGuest } from './guest'

/** What a question of a page without script is bound to: it cannot know who will answer it. */
export const commentQuestion = (kind: string, item: unknown) => `comment ${kind} ${String(item)}`

const subjectOf = (guestKey: string, kind: string, item: unknown) =>
  `comment ${kind} ${String(item)} ${guestKey}`

/** What a guest needs before saying something: a challenge bound to them, and the cookie they are known by. */
export async function prepareGuest(
  req: PayloadRequest,
  { kind, item, now }: { kind: string; item: unknown; now: Date },
): Promise<{ captcha: Captcha; cookie?: string }> {
  const known = guestKeyOf(req)
  const fresh = known ? undefined : newGuest(req)
  const captcha = await makeCaptcha({
    secret: req.payload.secret,
    subject: subjectOf(known ?? fresh?.key ?? '', kind, item),
    words: commentQuestion(kind, item),
    now,
  })
  return { captcha, ...(fresh && { cookie: fresh.cookie }) }
}

/** One proof, one deed. Throws 403 and 409 in words. */
export const demandGuestProof = (
  req: PayloadRequest,
  {
    proof,
    guestKey,
    kind,
    item,
    now,
  }: { proof: Answer; guestKey?: string; kind: string; item: unknown; now: Date },
): Promise<void> =>
  demandProof({
    ...{ payload: req.payload, proof, now },
    subject:
      typeof proof.altcha === 'string'
        ? subjectOf(guestKey ?? '', kind, item)
        : commentQuestion(kind, item),
    wrong: '验证没有通过或已过期，请重新验证再提交；也可以改答文字题。写好的内容不会丢。',
  })
