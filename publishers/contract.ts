/**
 * What a channel is: types only. A publisher imports nothing of Payload, the database or src/, and of this folder
 * its files and html/, never the registry or a sibling.
 *
 * The five verbs every channel has are `render`, `validate`, `prepare?`, `commit` and `observe`;
 * the rest are capabilities, present or absent. `render` and `validate` are pure. Everything that
 * touches the world comes in through `Context`, so that a clock, a network or a secret can be
 * replaced in a test without a mock.
 */

import type { Commenting } from './comments'
import type { Content, Film, Picture } from './content'
import type { Counter } from './counting'
import type { Journal, JournalEntry } from './journal'
import type { Manifest } from './manifest'

export type { AiUsage, Content, Film, Footage, Picture, Source } from './content'
export type { AccountField, Manifest, Rhythm } from './manifest'

/** An account without its secrets: what a pure function may know. */
export type Account = {
  id: string
  channel: string
  name: string
  /** Non-secret settings by the names in `manifest.accountFields`. */
  settings: Readonly<Record<string, unknown>>
}

export type Loss = { what: string; count: number; message: string }

/** What would be sent. `parts` are named strings (html, title, digest …) and stay readable years later. */
export type Rendition = {
  channel: string
  parts: Readonly<Record<string, string>>
  /** Pictures the parts refer to as `media:<key>`, and the cover. */
  pictures: Picture[]
  cover?: Picture
  film?: Film
  /** Of an issue: its articles, in order. `parts` then says what concerns the whole message; `pictures` is empty. */
  articles?: Rendition[]
  /** SHA-256 over parts, picture keys, the film's key and the articles' hashes. */
  sha256: string
  losses: Loss[]
}

export type Finding = {
  level: 'block' | 'warn'
  /** Field of the content it concerns, for "jump to it". */
  field: string
  code: string
  message: string
  remedy: string
}

/** The channel's own proof of something done: ids, address, time. Plain JSON, kept for ever. */
export type Receipt = {
  ids: Record<string, string>
  url?: string
  at: string
  note?: string
  /** Ways on for a person: an address to open, or to scan from a phone. */
  links?: { label: string; href: string; qr?: boolean }[]
  /** Of an issue: where each article stands; positions begin at 1. */
  articles?: { position: number; url?: string }[]
}

/**
 * What an observation shows. `found` closes an open step without repeating it; `absent` proves
 * that the open step never happened, and only that re-opens it; `unknown` goes to a person.
 */
export type Outcome =
  | { state: 'published'; receipt: Receipt }
  | { state: 'accepted'; receipt: Receipt; pollAfterMs: number }
  /** With `pollAfterMs`, somebody may do it without telling us, and we can see it. */
  | { state: 'handedOff'; receipt: Receipt; instructions: string[]; pollAfterMs?: number }
  | { state: 'failed'; code: string; message: string; remedy: string }
  | { state: 'recalled'; receipt: Receipt }
  | { state: 'found'; step: string; receipt: Receipt }
  | { state: 'absent'; step: string; proof: string }
  | { state: 'wait'; reason: string; pollAfterMs: number }
  | { state: 'unknown'; reason: string }

export type Bytes = { data: Buffer; mimeType: string; filename: string }

/** A token shared by every worker; the store encrypts it and outlives the process. */
export type TokenStore = {
  get(name: string): Promise<{ value: string; expiresAt: number } | undefined>
  set(name: string, token: { value: string; expiresAt: number }): Promise<void>
  /**
   * Runs `work` while no other process runs work of this name for this account: a refresh token that dies with its
   * first use must not be used twice. The lock ends with the process that held it.
   */
  exclusive<Result>(name: string, work: () => Promise<Result>): Promise<Result>
}

/** What a platform calls an upload of ours: once per account, content and purpose. */
export type RefStore = {
  get(purpose: string, key: string): Promise<Record<string, string> | undefined>
  set(purpose: string, key: string, ref: Record<string, string>): Promise<void>
  forget(purpose: string, key: string): Promise<void>
}

export type Context = {
  account: Account
  /** Secrets by the names in `manifest.credentialFields`. Never logged, never in a receipt. */
  credentials: Readonly<Record<string, string>>
  /** Base address of the platform: the manifest's default or the account's own. */
  baseUrl: string
  fetch: typeof fetch
  now(): Date
  random(): number
  sleep(ms: number): Promise<void>
  signal?: AbortSignal
  tokens: TokenStore
  refs: RefStore
  media(key: string): Promise<Bytes>
  /** A signed public address of an own file, for a phone or a platform to fetch; ends after `seconds`. */
  share(key: string, seconds: number): string
  /** Counts one call against the account's daily quota for this API; throws `quota` when it is used up. */
  spend(api: string, dailyLimit: number): Promise<void>
}

export type Prepared = { refs: Record<string, Record<string, string>> }

export type Observation = {
  journal: readonly JournalEntry[]
  key: string
  action: 'publish' | 'amend' | 'recall'
  rendition?: Rendition
  /** The receipt so far, when a commit ended in `accepted`, `published` or `handedOff`. */
  receipt?: Receipt
  /** What a push said that nothing proves: it may add detail to what this look finds, and decide nothing. */
  hint?: Outcome
}

export type CallbackRequest = {
  method: string
  query: Readonly<Record<string, string>>
  headers: Readonly<Record<string, string>>
  /** Raw bytes: signatures are over them. */
  body: Buffer
}

/** What a callback says about deliveries; the reply is sent as it is. */
export type CallbackResult = {
  reply: { status: number; contentType: string; body: string }
  /**
   * `isProven`: a signature covers the body, so what it says may be believed; anything else only makes us look.
   * `ids` name the delivery by an id of its receipt: publishId, msgId, shareId, postId.
   */
  events: {
    dedupeKey: string
    ids: Record<string, string>
    outcome: Outcome
    isProven: boolean
  }[]
  /** Somebody commented on what an id of its receipt names: worth a look at once. Says nothing of what was said. */
  commented?: { dedupeKey: string; ids: Record<string, string> }[]
  /** Ids of people who took their grant back; the moment (ms) is kept as the token `revoked:<id>`. */
  revoked?: string[]
}

export type Probe = {
  items: {
    name: string
    state: 'ok' | 'warn' | 'fail' | 'unknown'
    message: string
    remedy?: string
  }[]
}

/** OAuth by the operator's browser, for platforms that give no token to an app alone. */
export type Authorization = {
  /** Where the browser goes. `state` comes back with the code. */
  url(request: { redirectUri: string; state: string }, context: Context): string
  /** Trades the code, keeps the tokens in `context.tokens`, and says who granted, and until when (ms). */
  exchange(
    request: { code: string; redirectUri: string },
    context: Context,
  ): Promise<{ who: string; expiresAt: number }>
  /** When a person has to authorise again (ms), as far as it is known here; the platform is not asked. */
  until?(context: Context): Promise<number | undefined>
}

export type PackedFile = { name: string; data: Buffer }

export type Publisher = {
  manifest: Manifest
  render(content: Content, account: Account): Rendition
  /** Several items as one message, in the order given; 1 to `limits.issueArticles` of them. Pure, like `render`. */
  renderIssue?(items: Content[], account: Account): Rendition
  validate(rendition: Rendition, account: Account): Finding[]
  /** What an editor watches grow, against the manifest's numbers; parts that are not there are left out. Pure. */
  counters?(rendition: Pick<Rendition, 'parts'>): Counter[]
  /** `key` is the journal's, for an upload that serves one delivery only. */
  prepare?(rendition: Rendition, context: Context, key?: string): Promise<Prepared>
  commit(
    rendition: Rendition,
    prepared: Prepared,
    journal: Journal,
    context: Context,
  ): Promise<Outcome>
  observe(observation: Observation, context: Context): Promise<Outcome>
  recall?(observation: Observation, journal: Journal, context: Context): Promise<Outcome>
  amend?(
    rendition: Rendition,
    observation: Observation,
    journal: Journal,
    context: Context,
  ): Promise<Outcome>
  probe?(context: Context): Promise<Probe>
  preview?(
    rendition: Rendition,
    prepared: Prepared,
    recipient: string,
    context: Context,
  ): Promise<Receipt>
  /** Fresh ways on for what was handed off: the ones in the receipt age. Changes nothing on the platform. */
  relink?(observation: Observation, context: Context): Promise<NonNullable<Receipt['links']>>
  /** The files a person needs to publish by hand: film, cover, texts, checklist. */
  pack?(rendition: Rendition, context: Context): Promise<PackedFile[]>
  authorize?: Authorization
  /** Comments of this channel can be read; what can be done about them is in it. */
  comments?: Commenting
  verifyCallback?(
    request: CallbackRequest,
    context: Pick<Context, 'account' | 'credentials' | 'now'>,
  ): CallbackResult
}
