import type { Act, Verb } from './act'
import type { CommentState } from './rows'

/** How a comment stands on the channel, as far as our acts tell. */
export type Standing = { isElected: boolean; presence: 'shown' | 'hidden' | 'deleted' }

/** What follows from acts, one after the other. */
export function standingAfter(start: Standing, acts: readonly Pick<Act, 'act'>[]): Standing {
  return acts.reduce((standing, { act }) => ({ ...standing, ...EFFECTS[act] }), start)
}

const EFFECTS: Readonly<Record<Verb, Partial<Standing>>> = {
  elect: { isElected: true },
  unelect: { isElected: false },
  hide: { presence: 'hidden' },
  show: { presence: 'shown' },
  delete: { presence: 'deleted', isElected: false },
  reply: {},
  unreply: {},
}

/** `mayDelete`: readers are not to see it, at the price of deleting it where nothing can be hidden. */
export type Wanted = Standing & { mayDelete?: boolean }

/** Where a verdict wants the comment; undefined: the verdict says nothing about the channel. */
export function wantedFor(state: CommentState): Wanted | undefined {
  switch (state) {
    case 'pending':
      return undefined
    case 'elected':
      return { isElected: true, presence: 'shown' }
    case 'approved':
    case 'held':
      return { isElected: false, presence: 'shown' }
    // Its author is to keep it: a person looks what can be done, and nothing is deleted by itself.
    case 'authorOnly':
      return { isElected: false, presence: 'hidden' }
    case 'rejected':
      return { isElected: false, presence: 'hidden', mayDelete: true }
    case 'deleted':
      return { isElected: false, presence: 'deleted' }
  }
}

type Going = {
  from: Standing
  to: Wanted
  can: readonly Verb[]
  showsElectedOnly: boolean
}

/** Where everything said is seen, and nothing but deleting ends that. */
export const canOnlyDelete = ({
  can,
  showsElectedOnly,
}: Pick<Going, 'can' | 'showsElectedOnly'>): boolean =>
  can.includes('delete') && !can.includes('hide') && !showsElectedOnly

/** The acts that lead from one standing to the other, in order. */
export function actsBetween({ from, to, can, showsElectedOnly }: Going): Verb[] {
  const presence = presenceActs({ from, to, can, showsElectedOnly })
  if (presence.includes('delete')) return presence
  // Where nobody elects there is nothing to elect; it is our own site's mark then.
  const knowsElection = can.includes('elect') || can.includes('unelect')
  const isThere = from.presence !== 'deleted'
  if (!knowsElection || !isThere || from.isElected === to.isElected) return presence
  return [...presence, to.isElected ? 'elect' : 'unelect']
}

function presenceActs({ from, to, can, showsElectedOnly }: Going): Verb[] {
  if (to.presence === 'shown') return from.presence === 'shown' ? [] : ['show']
  if (from.presence === 'deleted') return []
  if (to.presence === 'deleted') {
    if (can.includes('delete') || !can.includes('hide')) return ['delete']
    return from.presence === 'hidden' ? [] : ['hide']
  }
  if (from.presence === 'hidden') return []
  if (can.includes('hide')) return ['hide']
  // Not elected, readers there do not see it; deleting could not be taken back, and its author may object.
  if (showsElectedOnly) return []
  return to.mayDelete && canOnlyDelete({ can, showsElectedOnly }) ? ['delete'] : ['hide']
}
