import { publisherOf } from '@publishers/registry'
import type { Commenting } from '@publishers/comments'
import type { Verb } from './act'

export type Capabilities = {
  /** Has an interface for comments at all. */
  isConnected: boolean
  can: readonly Verb[]
  /** Readers see there only what was elected; elsewhere a comment is public by itself. */
  showsElectedOnly: boolean
  /** Longest official reply, in characters; undefined where the channel sets none. */
  replyLimit?: number
}

const METHODS: Readonly<Record<Verb, keyof Commenting>> = {
  elect: 'elect',
  unelect: 'unelect',
  hide: 'hide',
  show: 'show',
  delete: 'remove',
  reply: 'reply',
  unreply: 'unreply',
}

/** What can be done about comments on a channel by its interface; a channel nobody knows can nothing. */
export function capabilitiesOf(channel: string): Capabilities {
  const comments = commentingOf(channel)
  if (!comments) return { isConnected: false, can: [], showsElectedOnly: false }
  const verbs = Object.keys(METHODS) as Verb[]
  return {
    isConnected: true,
    can: verbs.filter((verb) => typeof comments[METHODS[verb]] === 'function'),
    showsElectedOnly: comments.showsElectedOnly === true,
    replyLimit: comments.replyLimit,
  }
}

export function commentingOf(channel: string): Commenting | undefined {
  try {
    return publisherOf(channel).comments
  } catch {
    // Comments are kept longer than channels.
    return undefined
  }
}
