import crypto from 'node:crypto'
import type { PayloadRequest, Where } from 'payload'
import type { Id } from '@/access/scope'
import { record } from '@/audit/record'
import { inTransaction } from '@/database/inTransaction'
import { refusal, textOf } from '@/distribution/answer'
import { programWrite } from '@/review/programWrite'
import { changeRow, createRow, rowsWhere } from '../rows'
import { voteRuleOf } from '../rulesOf'
import type { CampaignRow, EntryRow } from '../types'
import { tallyOf } from './standing'
import { setFilesInSight } from './filesInSight'
import { forgetHidden } from './hiddenEntries'
import type { VoteStanding } from './rule'
import { isBlackout } from './rule'

type On = { entry: EntryRow; campaign: CampaignRow }

/**
 * Sets votes of one work void, or valid again, with a reason: all of an address, a device or a time. The rows stay, the counts
 * follow, the log says who and why.
 */
export async function setVoid(
  req: PayloadRequest,
  { entry, campaign }: On,
  body: Record<string, unknown>,
): Promise<{ changed: number; raw?: number; valid?: number }> {
  const reason = textOf(body.reason, { name: '原因', max: 300 })
  if (!reason) throw refusal(400, '请写明原因，会进入审计。')
  const makeVoid = body.void !== false
  const chosen = chosenVotes(body)
  const where: Where = {
    and: [
      { submission: { equals: String(entry.id) } },
      { void: makeVoid ? { not_equals: true } : { equals: true } },
      ...chosen,
    ],
  }
  return inTransaction({ payload: req.payload, req, label: 'void votes' }, async (inside) => {
    const votes = await rowsWhere<Vote>({ req: inside, collection: 'votes', where })
    const changed = votes.length
    if (changed === 0) throw refusal(409, '没有符合条件的票，什么也没有改。')
    // What was said of a vote before stays with it.
    for (const before of new Set(votes.map(({ voidReason }) => voidReason ?? ''))) {
      const same: Where = before
        ? { voidReason: { equals: before } }
        : { or: [{ voidReason: { exists: false } }, { voidReason: { equals: '' } }] }
      await req.payload.update({
        collection: 'votes',
        where: { and: [where, same] },
        data: { void: makeVoid, voidReason: reasonsOf(before, { makeVoid, reason }) } as never,
        depth: 0,
        overrideAccess: true,
        context: programWrite,
        req: inside,
      })
    }
    const counted = await recount(inside, entry.id)
    // Not even by the back door of a void vote does anybody learn counts in the last hours.
    const rule = voteRuleOf(campaign)
    const counts = rule && isBlackout(rule, new Date()) ? {} : counted
    await record(inside, {
      action: makeVoid ? 'vote.void' : 'vote.restore',
      target: { kind: 'submissions', id: entry.id, title: entry.title ?? '' },
      organization: campaign.organization,
      reason,
      detail: { votes: changed, filter: JSON.stringify(chosen), keys: keysHash(votes), ...counts },
    })
    return { changed, ...counts }
  })
}

type Vote = { key: string; voidReason?: string | null }

function reasonsOf(before: string, { makeVoid, reason }: { makeVoid: boolean; reason: string }) {
  const said = makeVoid ? reason : `恢复：${reason}`
  return (before ? `${before}；${said}` : said).slice(0, 300)
}

/** Which votes these were, for whoever checks the log against an export. */
const keysHash = (votes: readonly Vote[]): string =>
  crypto
    .createHash('sha256')
    .update(
      votes
        .map(({ key }) => key)
        .toSorted()
        .join('\n'),
    )
    .digest('hex')

/** 警告 → 暂停投票 → 不展示, and back, each with a reason. */
export async function setStanding(
  req: PayloadRequest,
  { entry, campaign }: On,
  { standing, reason }: { standing: VoteStanding; reason: string },
): Promise<void> {
  if (!reason) throw refusal(400, '请写明原因，会进入审计。')
  await inTransaction({ payload: req.payload, req, label: 'vote standing' }, async (inside) => {
    const tally = await tallyOf(inside, entry.id)
    const data = { standing, reason }
    if (tally) await changeRow({ req: inside, collection: 'vote-tallies', id: tally.id, data })
    else
      await createRow({
        req: inside,
        collection: 'vote-tallies',
        data: {
          ...data,
          submission: String(entry.id),
          campaign: String(campaign.id),
          organization: campaign.organization,
          raw: 0,
          valid: 0,
        },
      })
    await record(inside, {
      action: 'vote.standing',
      target: { kind: 'submissions', id: entry.id, title: entry.title ?? '' },
      organization: campaign.organization,
      reason,
      detail: { from: tally?.standing ?? 'open', to: standing },
    })
    const wasHidden = tally?.standing === 'hidden'
    if (wasHidden !== (standing === 'hidden'))
      await setFilesInSight(inside, { entry: entry.id, inSight: wasHidden })
  })
  forgetHidden(req.payload)
}

/** From the votes themselves: what a count was before does not matter. */
async function recount(req: PayloadRequest, entry: Id): Promise<{ raw: number; valid: number }> {
  const count = async (where: Where) =>
    (await req.payload.count({ collection: 'votes', where, overrideAccess: true, req })).totalDocs
  const own = { submission: { equals: String(entry) } }
  const raw = await count(own)
  const valid = await count({ and: [own, { void: { not_equals: true } }] })
  const tally = await tallyOf(req, entry)
  if (tally)
    await changeRow({ req, collection: 'vote-tallies', id: tally.id, data: { raw, valid } })
  return { raw, valid }
}

function chosenVotes(body: Record<string, unknown>): Where[] {
  const text = (name: string) => textOf(body[name], { name, max: 60 })
  const [address, device, from, until] = ['address', 'device', 'from', 'until'].map(text)
  const moment = (value: string) => {
    if (Number.isNaN(Date.parse(value))) throw refusal(400, '时间请用 ISO 格式。')
    return new Date(value).toISOString()
  }
  const rules: Where[] = [
    ...(address ? [{ address: { equals: address } }] : []),
    ...(device ? [{ device: { equals: device } }] : []),
    ...(from ? [{ at: { greater_than_equal: moment(from) } }] : []),
    ...(until ? [{ at: { less_than: moment(until) } }] : []),
  ]
  if (rules.length === 0)
    throw refusal(400, '请指明是哪些票：按网络 address、设备 device 或时间 from、until。')
  return rules
}
