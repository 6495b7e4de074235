import { nextBeijingDay } from '@/beijing'

/** The vote rule of a call, as data. A voter is a member, or a device where nobody is signed in. */
export type VoteRule = {
  opensAt: string
  closesAt: string
  /** Votes of one voter a day, all works together. */
  perDay: number
  /** Votes of one voter a day for the same work. */
  perWork: number
  /** Works of one ballot. */
  minChoose: number
  maxChoose: number
  /** Hours before the end without counts and ranks; at least 24. */
  quietHours?: number
}

/** Whether an entry takes votes: `frozen` is shown and takes none, `hidden` is not shown. */
export type VoteStanding = 'open' | 'warned' | 'frozen' | 'hidden'

export type BallotFacts = {
  rule: VoteRule
  now: Date
  entries: readonly { id: string; title: string; shown: boolean; standing: VoteStanding }[]
  /** This voter's votes of today, by work. */
  today: ReadonlyMap<string, number>
}

export type BallotRefusal = {
  status: 403 | 404 | 409
  message: string
  /** When it may be tried again, ISO. */
  nextAt?: string
}

/** Why a ballot is not taken; nothing of it is counted then. */
export function refuseBallot({
  rule,
  now,
  entries,
  today,
}: BallotFacts): BallotRefusal | undefined {
  const closed = refuseTime(rule, now)
  if (closed) return closed
  if (new Set(entries.map(({ id }) => id)).size !== entries.length)
    return { status: 409, message: '同一件作品选了两次，请去掉重复的。' }
  if (entries.length < rule.minChoose || entries.length > rule.maxChoose)
    return { status: 409, message: `每次请选 ${range(rule)} 件作品，您选了 ${entries.length} 件。` }
  for (const entry of entries) {
    if (!entry.shown || entry.standing === 'hidden')
      return { status: 404, message: '没有这件作品，或者它不在投票之列。' }
    if (entry.standing === 'frozen')
      return { status: 409, message: `《${entry.title}》暂停投票，作品仍可观看。` }
    if ((today.get(entry.id) ?? 0) >= rule.perWork) return againTomorrow(entry.title, now)
  }
  const given = [...today.values()].reduce((sum, votes) => sum + votes, 0)
  if (given + entries.length > rule.perDay)
    return {
      status: 409,
      message: `每天最多投 ${rule.perDay} 票，今天还剩 ${Math.max(0, rule.perDay - given)} 票。明天 0 点后可以再投。`,
      nextAt: nextBeijingDay(now).toISOString(),
    }
  return undefined
}

const againTomorrow = (title: string, now: Date): BallotRefusal => ({
  status: 409,
  message: `您今天已经给《${title}》投过票了，谢谢支持。明天 0 点后可以再投。`,
  nextAt: nextBeijingDay(now).toISOString(),
})

function refuseTime({ opensAt, closesAt }: VoteRule, now: Date): BallotRefusal | undefined {
  const at = now.getTime()
  if (at < Date.parse(opensAt))
    return { status: 409, message: '投票还没有开始。', nextAt: new Date(opensAt).toISOString() }
  if (at >= Date.parse(closesAt)) return { status: 409, message: '投票已经结束，谢谢关注。' }
  return undefined
}

const range = ({ minChoose, maxChoose }: VoteRule) =>
  minChoose === maxChoose ? String(minChoose) : `${minChoose} 到 ${maxChoose}`

const hourMs = 3_600_000

/**
 * No counts and no ranks in the last 24 hours of voting, which only makes people beg for votes. Before and after it they
 * may be shown.
 */
export const isBlackout = (
  { closesAt, quietHours = 24 }: Pick<VoteRule, 'closesAt' | 'quietHours'>,
  now: Date,
): boolean => {
  const left = Date.parse(closesAt) - now.getTime()
  return left > 0 && left <= quietHours * hourMs
}
