import type { PayloadRequest } from 'payload'
import { openFromComment } from '@/appeals/openFromComment'
import { record } from '@/audit/record'
import { inTransaction } from '@/database/inTransaction'
import { setColumns } from '@/database/setColumns'
import { claimKey } from '@/distribution/platformState'
import { refusal } from '@/distribution/answer'
import { keyedHash } from '@/members/phone'
import { memberActor, withoutPerson } from '@/members/demandMember'
import { commentOf, isPublic } from './commentRow'
import { demandGuestProof } from './captchaOf'
import { demandRoom } from './limits'
import { newGuest } from './guest'
import type { ReportCode } from './reports'
import { REPORTS } from './reports'
import type { Speaker } from './speaker'
import { speakerOf } from './speaker'

/** High, yet below what the machine is sure of: somebody has to look soon. */
const REPORTED_RISK = 0.8
const WEEK_MS = 7 * 24 * 3_600_000

/**
 * A reader reports a comment: a person looks at it soon, and a ticket keeps it from being forgotten. What was reported stays
 * as it is meanwhile, however many report it. Throws 400, 403, 404, 409 and 429 in words.
 */
export async function reportComment(
  req: PayloadRequest,
  { id, fields, now = new Date() }: { id: unknown; fields: Record<string, unknown>; now?: Date },
): Promise<{ cookie?: string }> {
  const comment = await commentOf(req, id)
  if (!comment || !isPublic(comment)) throw refusal(404, '没有这条留言，或者它已经不公开了。')
  const code = (Object.keys(REPORTS) as ReportCode[]).find((known) => known === fields.code)
  if (!code) throw refusal(400, '请选择举报的原因。')
  const asked = await speakerOf(req)
  const fresh = asked.member || asked.guestKey ? undefined : newGuest(req)
  const speaker: Speaker = fresh ? { guestKey: fresh.key } : asked
  if (!speaker.member)
    await demandGuestProof(req, {
      proof: { altcha: fields.altcha, question: fields.question, answer: fields.answer },
      guestKey: speaker.guestKey,
      kind: comment.kind,
      item: comment.item,
      now,
    })
  await demandRoom(req, { deed: 'report', speaker, now })
  const who = speaker.member ? `member:${speaker.member.id}` : `guest:${speaker.guestKey}`
  await inTransaction(
    { payload: req.payload, req: await withoutPerson(req), label: 'report comment' },
    async (inside) => {
      const key = `comment-report:${String(comment.id)}:${keyedHash(who, req.payload.secret, 'report')}`
      const expiresAt = new Date(now.getTime() + WEEK_MS)
      if (!(await claimKey({ payload: req.payload, req: inside, key, value: { code }, expiresAt })))
        throw refusal(409, '您已经举报过这条留言，我们正在核查。')
      await setColumns({
        payload: req.payload,
        req: inside,
        collection: 'comments',
        id: comment.id,
        data: { isQueued: true, risk: Math.max(comment.risk ?? 0, REPORTED_RISK) },
      })
      await openFromComment({ req: inside, comment, isByOthers: true })
      await record(inside, {
        action: 'comment.report',
        target: { kind: 'comments', id: comment.id, title: comment.itemTitle ?? '' },
        organization: comment.organization,
        reason: REPORTS[code],
        detail: { code },
        actor: speaker.member ? memberActor(speaker.member) : { id: 'guest', name: '访客' },
      })
    },
  )
  return fresh ? { cookie: fresh.cookie } : {}
}
