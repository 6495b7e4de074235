import { nextBeijingDay, beijingDay } from '@/beijing'
import type { BallotRefusal, VoteRule, VoteStanding } from './rule'
import { refuseBallot } from './rule'
import type { VoidCode, VoteLimits } from './suspicion'
import { suspicionOf, VOID_REASONS } from './suspicion'

/** One ballot as it came in: the rule and the works are those of that moment. */
export type Ballot = {
  campaign: string
  organization: string | number
  rule: VoteRule
  entries: { id: string; title: string; shown: boolean }[]
  voter: string
  device: string
  address: string
  at: Date
  limits?: VoteLimits
}

export type NewVote = {
  key: string
  campaign: string
  submission: string
  organization: string | number
  voterDay: string
  voter: string
  device: string
  address: string
  day: string
  at: string
  void: boolean
  voidReason: string | null
}

export type Outcome = { votes: NewVote[]; nextAt: string } | { refused: BallotRefusal }

/** Everything known before a batch, and added to while it is decided: votes by voter and day, counters, standings. */
export type Known = {
  /** voterDay → submission → votes. */
  today: Map<string, Map<string, number>>
  counters: Map<string, number>
  standings: ReadonlyMap<string, VoteStanding>
}

export const voterDayOf = ({ campaign, voter, at }: Ballot): string =>
  `${campaign}:${voter}:${beijingDay(at)}`

/** Pure but for `known`, which learns of each vote, so that the next ballot of the batch sees it. */
export function decideBallot(ballot: Ballot, known: Known): Outcome {
  const { rule, entries, at, campaign, voter } = ballot
  const voterDay = voterDayOf(ballot)
  const today = known.today.get(voterDay) ?? new Map<string, number>()
  const refused = refuseBallot({
    rule,
    now: at,
    today,
    entries: entries.map((entry) => ({
      ...entry,
      standing: known.standings.get(entry.id) ?? 'open',
    })),
  })
  if (refused) return { refused }
  const day = beijingDay(at)
  const votes = entries.map(({ id }): NewVote => {
    const given = today.get(id) ?? 0
    const code = countIn(ballot, id, known)
    today.set(id, given + 1)
    return {
      key: `${id}:${voter}:${day}:${given + 1}`,
      campaign,
      submission: id,
      organization: ballot.organization,
      voterDay,
      voter,
      device: ballot.device,
      address: ballot.address,
      day,
      at: at.toISOString(),
      void: code !== undefined,
      voidReason: code ? VOID_REASONS[code] : null,
    }
  })
  known.today.set(voterDay, today)
  return { votes, nextAt: nextBeijingDay(at).toISOString() }
}

/** The counters a vote for `work` is measured by. */
export function counterKeys(ballot: Ballot, work: string) {
  const { campaign, address, device, at } = ballot
  const day = beijingDay(at)
  const minute = at.toISOString().slice(0, 16)
  return {
    addressWorkDay: `aw:${work}:${address}:${day}`,
    addressMinute: `am:${campaign}:${address}:${minute}`,
    deviceWorkDay: `dw:${work}:${device}:${day}`,
    workMinute: `wm:${work}:${minute}`,
  }
}

function countIn(ballot: Ballot, work: string, { counters }: Known): VoidCode | undefined {
  const keys = counterKeys(ballot, work)
  const counted = Object.fromEntries(
    Object.entries(keys).map(([name, key]) => [name, counters.get(key) ?? 0]),
  ) as VoteLimits
  for (const key of Object.values(keys)) counters.set(key, (counters.get(key) ?? 0) + 1)
  return suspicionOf(counted, ballot.limits)
}
