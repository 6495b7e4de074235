import type { Id } from '@/access/scope'
import type { Act, Verb } from './act'
import { isUnsent, laneOf } from './act'
import type { Capabilities } from './capabilities'
import type { CommentRow, CommentState } from './rows'
import type { Standing } from './standing'
import { actsBetween, standingAfter, wantedFor } from './standing'

export type PlannedAct = {
  act: Verb
  /** `byHand`: the channel cannot, or nobody but a machine has decided so far. */
  state: 'queued' | 'byHand'
  why?: WhyByHand
}

export type WhyByHand = 'noInterface' | 'imported' | 'cannot' | 'machine' | 'irreversible'

type Planning = {
  comment: Pick<CommentRow, 'key' | 'channel' | 'account' | 'external' | 'goneAt'>
  before: { state: CommentState }
  after: { state: CommentState }
  capabilities: Capabilities
  /** What was planned for this comment so far, in order. */
  acts?: readonly Act[]
  /** What a machine refuses changes nothing on a channel before a person confirms it. */
  by?: 'person' | 'machine'
}

export type Plan = { plan: PlannedAct[]; cancel: Id[] }

/**
 * What a verdict does on the channel the comment came from: the difference between where it stands there (by what was
 * done) and where the verdict wants it. Acts not sent yet are taken back when they are not needed any more. Pure.
 */
export function plannedActs({
  comment,
  before,
  after,
  capabilities,
  acts = [],
  by = 'person',
}: Planning): Plan {
  const own = acts.filter((act) => laneOf(act) === 'place' && act.state !== 'cancelled')
  const open = own.filter(isUnsent)
  if (comment.channel === 'web') return { plan: [], cancel: [] }
  if (comment.goneAt) return { plan: [], cancel: idsOf(open) }
  const to = wantedFor(after.state)
  if (!to) return { plan: [], cancel: [] }
  const sent = own.filter((act) => !isUnsent(act))
  const known = standingAfter(startOf({ comment, before, own: acts }), sent)
  const from = { ...known, isElected: known.isElected || isElectedThere({ comment, to, own }) }
  const { can, showsElectedOnly } = capabilities
  const needed = actsBetween({ from, to, can, showsElectedOnly }).map((act) =>
    planned({ act, comment, capabilities, by, isDeleted: from.presence === 'deleted' }),
  )
  const kept = open.filter((act) => needed.some((each) => isSame(act, each)))
  const plan = needed.filter((each) => !kept.some((act) => isSame(act, each)))
  // What may or may not have happened is over once something else is done about it.
  const doubtful = plan.length > 0 ? sent.filter(({ state }) => state === 'unconfirmed') : []
  return { plan, cancel: idsOf([...open.filter((act) => !kept.includes(act)), ...doubtful]) }
}

const idsOf = (acts: readonly Act[]): Id[] => acts.map(({ id }) => id)

/** A person's word puts what waited for it into the queue; what failed is not what is wanted again. */
const isSame = (act: Act, each: PlannedAct): boolean =>
  act.act === each.act && act.state === each.state

/** Before we did anything there, only the earlier verdict or the channel itself tells. */
function startOf({
  comment,
  before,
  own,
}: Pick<Planning, 'comment' | 'before'> & { own: readonly Act[] }) {
  const first = own.find(({ act }) => act === 'elect' || act === 'unelect')
  const isElected = first
    ? first.act === 'unelect'
    : before.state === 'elected' || comment.external?.isElected === true
  return { isElected, presence: 'shown' as const }
}

/** Elected at the platform's own desk after ours had failed: what is not to be seen must not stay so. */
function isElectedThere({
  comment,
  to,
  own,
}: Pick<Planning, 'comment'> & { to: Standing; own: readonly Act[] }): boolean {
  if (to.isElected || comment.external?.isElected !== true) return false
  // What was read before our own un-electing says nothing any more.
  return own.findLast(({ act }) => act === 'elect' || act === 'unelect')?.act !== 'unelect'
}

type One = Required<Pick<Planning, 'comment' | 'capabilities' | 'by'>> & {
  act: Verb
  isDeleted: boolean
}

function planned({ act, comment, capabilities, by, isDeleted }: One): PlannedAct {
  const why = whyByHand({ act, comment, capabilities, by, isDeleted })
  return why ? { act, state: 'byHand', why } : { act, state: 'queued' }
}

function whyByHand({ act, comment, capabilities, by, isDeleted }: One): WhyByHand | undefined {
  if (act === 'show' && isDeleted) return 'irreversible'
  if (by === 'machine') return 'machine'
  return whyNoCall({ act, comment, capabilities })
}

/** Why the channel's interface does not do it; undefined when it does. */
export function whyNoCall({
  act,
  comment,
  capabilities,
}: Pick<One, 'act' | 'capabilities'> & {
  comment: Pick<CommentRow, 'key' | 'account' | 'external'>
}): WhyByHand | undefined {
  if (!capabilities.isConnected) return 'noInterface'
  if (!isReachable(comment)) return 'imported'
  return capabilities.can.includes(act) ? undefined : 'cannot'
}

/** The channel knows it by an id that came from the channel itself. */
const isReachable = ({
  key,
  account,
  external,
}: Pick<CommentRow, 'key' | 'account' | 'external'>): boolean =>
  account !== undefined && !key.startsWith('import:') && Boolean(external?.commentId)
