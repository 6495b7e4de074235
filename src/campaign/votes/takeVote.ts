import type { PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { refusal } from '@/distribution/answer'
import { isMourning } from '@/site/mourning'
import type { Answer } from '@/captcha/captcha'
import { makeCaptcha } from '@/captcha/captcha'
import type { Captcha } from '@/captcha/captcha'
import { castBallot } from './castBallot'
import { demandProof } from '@/captcha/demandProof'
import type { VoteEntry } from './entryFacts'
import { voteEntry } from './entryFacts'
import type { Asking } from './voter'
import { newDeviceCookie, voterOf } from './voter'

export type Taken = { status: 'counted'; nextAt: string; works: number }

/** What a device needs before it may vote: a challenge bound to it, and the cookie it is known by. */
export async function prepareVote(
  req: PayloadRequest,
  id: Id,
): Promise<{ captcha: Captcha; cookie?: string }> {
  const entry = await entryOf(req, id)
  const cookie = voterOf(req, entry.campaign).cookie
    ? undefined
    : newDeviceCookie(req.payload.secret, req.headers)
  const asked = cookie ? withCookie(req, cookie) : req
  const captcha = await makeCaptcha({
    secret: req.payload.secret,
    subject: subjectOf(asked, entry),
    words: questionOf(entry),
    now: new Date(),
  })
  return { captcha, ...(cookie && { cookie }) }
}

/** The question of a page without scripts. */
export const questionOf = ({ campaign, id }: Pick<VoteEntry, 'campaign' | 'id'>) =>
  `question ${campaign} ${id}`

/** Takes a ballot of one campaign, or throws the refusal with `nextAt` beside its message. */
export async function takeBallot(
  req: PayloadRequest,
  { ids, proof, now = new Date() }: { ids: Id[]; proof: Answer; now?: Date },
): Promise<Taken> {
  const entries = await Promise.all(ids.map((id) => entryOf(req, id)))
  const [first] = entries
  if (!first) throw refusal(400, '请选择要投票的作品。')
  if (entries.some(({ campaign }) => campaign !== first.campaign))
    throw refusal(400, '一次只能投同一个活动的作品。')
  if (await isMourning(req.payload, now))
    throw refusal(409, '今天是哀悼日，投票暂停，作品仍可观看。')
  if (!first.rule) throw refusal(409, '这个活动没有开放投票。')
  if (first.asksProof)
    await demandProof({
      ...{ payload: req.payload, proof, now },
      subject: typeof proof.altcha === 'string' ? subjectOf(req, first) : questionOf(first),
      wrong: '验证没有通过或已过期，请重新验证再投；也可以改答文字题。',
    })
  const { voter, device, address } = voterOf(req, first.campaign)
  const outcome = await castBallot(req.payload, {
    campaign: first.campaign,
    organization: first.organization,
    rule: first.rule,
    entries: entries.map(({ id, title, shown }) => ({ id, title, shown })),
    voter,
    device,
    address,
    at: now,
  })
  if ('refused' in outcome) {
    const { status, message, nextAt } = outcome.refused
    throw Object.assign(refusal(status, message), { nextAt })
  }
  return { status: 'counted', nextAt: outcome.nextAt, works: outcome.votes.length }
}

async function entryOf(req: PayloadRequest, id: Id): Promise<VoteEntry> {
  const entry = await voteEntry(req, id)
  if (!entry?.shown) throw refusal(404, '没有这件作品，或者它不在投票之列。')
  return entry
}

const subjectOf = (asking: Asking, { campaign }: VoteEntry) =>
  `device ${campaign} ${voterOf(asking, campaign).device}`

function withCookie({ payload, user, headers: sent }: Asking, cookie: string): Asking {
  const headers = new Headers(sent)
  headers.set('cookie', [sent.get('cookie'), cookie.split(';')[0]].filter(Boolean).join('; '))
  return { payload, user, headers }
}
