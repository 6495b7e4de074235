import type { Verdict } from '@/moderation/decide'
import type { Violation } from '@/moderation/vocabulary'
import type { Settings } from '@/comments/settings'

export type Standing = {
  state: 'approved' | 'held' | 'rejected'
  /** Public on our own site, and by every answer of ours. What the channel shows is the channel's. */
  isShown: boolean
  isQueued: boolean
  /** Why it waits though the machine found nothing, or less than it looks: for the queue. */
  because?: 'release' | 'heard' | 'edited' | 'picture' | 'cut'
}

type Facts = {
  verdict: Pick<Verdict, 'action' | 'isShown' | 'isQueued' | 'isSpared'>
  /** A person looks before it is public. */
  isPersonFirst?: boolean
  /** Where an edited comment stood, and whether a person had put it there. */
  before?: { state: string; byPerson: boolean }
  /** Its picture was seen by nobody. */
  hasPicture?: boolean
  /** Longer than anybody is shown. */
  isCut?: boolean
}

const HIDDEN = ['rejected', 'deleted', 'authorOnly', 'held']

/** Where the machine's verdict leaves a comment. Pure; how it sounds is not among the facts. */
export function stateOf({ verdict, isPersonFirst, before, hasPicture, isCut }: Facts): Standing {
  const waits = (because?: Standing['because']): Standing => ({
    state: 'held',
    isShown: false,
    isQueued: true,
    ...(because && { because }),
  })
  if (verdict.action === 'reject')
    return { state: 'rejected', isShown: false, isQueued: verdict.isQueued }
  if (!verdict.isShown) return waits(verdict.isSpared ? 'heard' : undefined)
  // Other words under what a person took away: a person again, or an edit would undo every decision.
  if (before?.byPerson && HIDDEN.includes(before.state)) return waits('edited')
  if (isPersonFirst) return waits('release')
  const because = hasPicture ? 'picture' : isCut ? 'cut' : undefined
  return {
    state: 'approved',
    isShown: true,
    isQueued: verdict.isQueued || because !== undefined,
    ...(because && { because }),
  }
}

/** 先审后发: comments on news, or on everything, are looked at before they are public on our site. */
export const isPersonFirst = (release: Settings['siteRelease'], kind: string): boolean =>
  release === 'allFirst' || (release === 'newsFirst' && kind === 'news')

type Said = { channel: string; member?: unknown; external?: Record<string, unknown> | null }

/**
 * Said on our own site by a guest, whose identity nobody knows, or by a child: 跟帖评论 rules want a real person behind what
 * is public, so a colleague looks first. Platforms know their own people.
 */
export const hasNobodyBehind = ({ channel, member, external }: Said): boolean =>
  channel === 'web' && (member === undefined || member === null || external?.age === 'child')

/** Law before decency before doubt: the code that a hiding would rest on. */
const GRAVEST: readonly Violation[] = [
  'illegal',
  'privacy',
  'fraud',
  'sensitive',
  'rumour-unverified',
  'abuse',
  'copyright',
  'link',
  'ad',
  'spam',
]

export const gravestOf = (violations: readonly Violation[]): Violation | null =>
  GRAVEST.find((violation) => violations.includes(violation)) ?? null
