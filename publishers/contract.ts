/**
 * What a channel is. Types only: a publisher imports nothing of Payload, the database or src/.
 *
 * The five verbs every channel has are `render`, `validate`, `prepare?`, `commit` and `observe`;
 * the rest are capabilities, present or absent. `render` and `validate` are pure. Everything that
 * touches the world comes in through `Context`, so that a clock, a network or a secret can be
 * replaced in a test without a mock.
 */

/** A picture of the content, addressed by its bytes: the same key is the same file, for ever. */
export type Picture = {
  /** SHA-256 of the original bytes, hex. */
  key: string
  mimeType: string
  /** Pixels, after the EXIF orientation was applied. */
  width: number
  height: number
  bytes: number
  alt: string
  caption?: string
  credit?: string
  ai?: AiUsage
  /** Where the web site serves it; absolute path, never handed to another platform. */
  path: string
}

export type AiUsage = 'none' | 'assisted' | 'generated'

/** Where a text came from (domain: 原创 / 转载 / 编译 / 供稿). */
export type Source = {
  type: 'original' | 'repost' | 'compiled' | 'contributed'
  name?: string
  url?: string
  author?: string
  title?: string
  publishedAt?: string
}

/** One approved revision, as publishers see it: plain data, no ids of the database but its own. */
export type Content = {
  kind: 'news'
  type: string
  id: string
  slug: string
  /** SHA-256 of the approved revision; the same on every channel. */
  revision: string
  title: string
  subtitle?: string
  digest?: string
  author?: string
  /** Canonical address of the item on our own site, absolute. */
  url: string
  cover?: Picture
  /**
   * The body as clean semantic HTML: p, h2–h4, ul/ol/li, blockquote, table, pre/code, hr, a, strong, em,
   * u, s, sub, sup, ruby, figure(img + figcaption), aside[data-callout=info|warn|success|quote],
   * video[src] and figure[data-video]. An own picture is `<img src="media:<key>">`.
   */
  html: string
  /** Every own picture the body or the cover uses, once each. */
  pictures: Picture[]
  source: Source
  /** 责任编辑 / 审核, for the foot line. */
  dutyEditor?: string
  reviewers?: string[]
  organization: string
  tags: string[]
  ai: AiUsage
  /** A visible note of what was corrected, and when (ISO). */
  correction?: { note: string; at: string }
  /** ISO; the day the revision was approved. Never the clock of the moment: renderings are deterministic. */
  datedAt: string
}

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
  /** SHA-256 over parts and picture keys. */
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
}

/** One line of a delivery's journal. Append-only; an `intent` is written before a mutating call, its end after it. */
export type JournalEntry = {
  step: string
  kind: 'intent' | 'receipt' | 'failure' | 'absent'
  /** 1, 2 … for each new intent of the same step. */
  round: number
  at: string
  detail: Record<string, unknown>
}

/**
 * What an observation shows. `found` closes an open step without repeating it; `absent` proves
 * that the open step never happened, and only that re-opens it; `unknown` goes to a person.
 */
export type Outcome =
  | { state: 'published'; receipt: Receipt }
  | { state: 'accepted'; receipt: Receipt; pollAfterMs: number }
  | { state: 'handedOff'; receipt: Receipt; instructions: string[] }
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
  /** Counts one call against the account's daily quota for this API; throws `quota` when it is used up. */
  spend(api: string, dailyLimit: number): Promise<void>
}

/**
 * A commit in steps. `step` writes the intent, runs the call once, writes the receipt, and returns it;
 * a step with a receipt returns that receipt without calling; a step with an open intent throws
 * `unconfirmed`, and the ledger asks `observe`.
 */
export type Journal = {
  /** Stable for one delivery; at most 32 bytes of [a-z0-9], fit for a client message id. */
  key: string
  entries: readonly JournalEntry[]
  step(name: string, call: () => Promise<Receipt>): Promise<Receipt>
}

export type Prepared = { refs: Record<string, Record<string, string>> }

export type Observation = {
  journal: readonly JournalEntry[]
  key: string
  action: 'publish' | 'amend' | 'recall'
  rendition?: Rendition
  /** The receipt so far, when a commit ended in `accepted`, `published` or `handedOff`. */
  receipt?: Receipt
}

export type AccountField = {
  name: string
  label: { zh: string; en: string }
  type: 'text' | 'select' | 'checkbox' | 'number'
  options?: { value: string; label: { zh: string; en: string } }[]
  required?: boolean
  description?: { zh: string; en: string }
}

/** A channel's limits and abilities: data, dated, with its source. */
export type Manifest = {
  channel: string
  label: { zh: string; en: string }
  defaultBaseUrl: string
  /** ISO day the limits were last checked, and where. */
  checkedAt: string
  source: string
  limits: Readonly<Record<string, number>>
  credentialFields: AccountField[]
  accountFields: AccountField[]
  capabilities: { draft: boolean; publish: boolean; recall: boolean; comments: boolean; metrics: boolean }
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
  events: { dedupeKey: string; ids: Record<string, string>; outcome: Outcome }[]
}

export type Probe = {
  items: { name: string; state: 'ok' | 'warn' | 'fail' | 'unknown'; message: string; remedy?: string }[]
}

export type Publisher = {
  manifest: Manifest
  render(content: Content, account: Account): Rendition
  validate(rendition: Rendition, account: Account): Finding[]
  prepare?(rendition: Rendition, context: Context): Promise<Prepared>
  commit(rendition: Rendition, prepared: Prepared, journal: Journal, context: Context): Promise<Outcome>
  observe(observation: Observation, context: Context): Promise<Outcome>
  recall?(observation: Observation, journal: Journal, context: Context): Promise<Outcome>
  amend?(rendition: Rendition, observation: Observation, journal: Journal, context: Context): Promise<Outcome>
  probe?(context: Context): Promise<Probe>
  preview?(rendition: Rendition, prepared: Prepared, recipient: string, context: Context): Promise<Receipt>
  verifyCallback?(request: CallbackRequest, context: Pick<Context, 'account' | 'credentials' | 'now'>): CallbackResult
}
