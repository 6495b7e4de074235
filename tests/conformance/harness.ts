import type { CommentPlatform } from './commentHarness'
import type { Account, Bytes, Content, Outcome, Rendition } from '@publishers/contract'

/** What a channel brings so that the one suite can run over it. */
export type Harness = {
  channel: string
  /** Journal steps of a commit, in order. */
  steps: string[]
  /** Does the protocol have codes, so that one can be unknown? */
  hasCodes: boolean
  /** It ends with a person: the steps alone show readers nothing, and `finish` says what the person did. */
  isByHand?: boolean
  /** Its platform lets followers comment: the suite of comments runs over it. */
  hasComments?: boolean
  /** It calls nobody, so there is no call that could break. */
  isOffline?: boolean
  /** Starts the channel's platform, real or a stand-in over real HTTP. */
  start(): Promise<Platform>
  /** Ends what `start` shares between platforms; called once a test file. */
  stop?(): Promise<void>
}

export type Platform = {
  /** Where the platform listens; the suite puts a fault proxy in front of it. */
  origin: string
  /** Path of the platform's base address below the origin. */
  basePath: string
  account: Account
  credentials: Record<string, string>
  /** Values that may never appear in an error, a receipt or an outcome. */
  secrets: string[]
  media: ReadonlyMap<string, Bytes>
  /** An ordinary item with pictures; the same for the same title. Nothing of it is on the platform. */
  content(title: string): Content
  /** The item after an edit this channel sends; by default a word of the body. */
  edited?(content: Content): Content
  /** An item of this title that may be published now. */
  item(title: string): Promise<Content>
  /** Where a platform or a phone may fetch an own file. */
  share?(key: string): string
  /** What a person makes of a hand-off, and how we come to know; a second time it changes nothing. */
  finish?(outcome: Extract<Outcome, { state: 'handedOff' }>, rendition: Rendition): Promise<Outcome>
  /** Is this the request that carries the step out? Recall's step too. */
  isStep(name: string, seen: { method: string; path: string; body: string }): boolean
  recallStep?: string
  /** Does this request change anything on the platform but uploads? */
  isMutating(seen: { method: string; path: string; body: string }): boolean
  isUpload(seen: { method: string; path: string; body: string }): boolean
  /** An explicit refusal with a code no document knows; absent when the protocol has no codes. */
  unknownCode?: { status: number; type: string; body: string }
  /** Every code of the channel, as its own error maker words it. */
  errors?: { code: string; kind: string; message: string; remedy: string }[]
  /** How often readers see this title now. */
  published(title: string): Promise<number>
  /** With `hasComments`. */
  comments?: CommentPlatform
  /** Resolves when the platform has nothing under way. */
  idle(): Promise<void>
  /** Longest the suite has to wait for a settled observation, in milliseconds. */
  patienceMs: number
  close(): Promise<void>
}
