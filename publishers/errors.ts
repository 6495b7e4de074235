/** Everything that can go wrong between us and a platform, as one closed list, and what each kind means for a retry. */

export type ErrorKind =
  | 'transient' // the platform or the network hiccuped before anything happened
  | 'rateLimited' // too often; wait and try again
  | 'quota' // the day's or month's allowance is used up; wait for the platform's day
  | 'auth' // the token was refused after one refresh
  | 'account' // the account cannot do this until its administrator acts
  | 'content' // this content will never pass as it is
  | 'notFound' // the thing the call names is not there
  | 'duplicate' // the platform says it has it already
  | 'manual' // only a person can go on, on the platform's own site
  | 'unconfirmed' // sent, and the answer was lost: it may or may not have happened
  | 'bug' // our own mistake
  | 'unknown' // a code nobody knows

export type RetryPolicy = {
  /** May a read or an idempotent upload be tried again by itself? */
  retryPrepare: boolean
  /** May a mutating call be tried again by itself? Only when it certainly did not happen. */
  retryCommit: boolean
  /** First wait in milliseconds; doubled each time, with jitter. */
  firstDelayMs: number
  maxTries: number
}

const never = { retryPrepare: false, retryCommit: false, firstDelayMs: 0, maxTries: 1 }

/** The one table of what each kind of error means for trying again. */
export const RETRY: Readonly<Record<ErrorKind, RetryPolicy>> = {
  transient: { retryPrepare: true, retryCommit: true, firstDelayMs: 2_000, maxTries: 8 },
  rateLimited: { retryPrepare: true, retryCommit: true, firstDelayMs: 60_000, maxTries: 10 },
  quota: { retryPrepare: true, retryCommit: true, firstDelayMs: 3_600_000, maxTries: 48 },
  auth: never,
  account: never,
  content: never,
  notFound: never,
  duplicate: never,
  manual: never,
  unconfirmed: never,
  bug: never,
  unknown: never,
}

/** A line of a channel's table of codes: what one means, in words for an editor. */
export type ErrorRow = {
  code: number
  /** Only on this API, in the channel's own spelling of its path; a row without it holds everywhere else. */
  on?: string
  kind: ErrorKind
  message: string
  remedy: string
  retryAfterMs?: number
}

export const errorRow = (
  code: number,
  kind: ErrorKind,
  message: string,
  remedy: string,
  more: Pick<ErrorRow, 'on' | 'retryAfterMs'> = {},
): ErrorRow => ({ code, kind, message, remedy, ...more })

export type PublisherErrorDetails = {
  kind: ErrorKind
  /** The platform's own code, as text; '' when there is none. */
  code?: string
  /** What to do about it, in Chinese, for an editor. */
  remedy?: string
  /** Wait at least this long before another try. */
  retryAfterMs?: number
  /** The platform's trace id (WeChat's rid). */
  trace?: string
  cause?: unknown
}

export class PublisherError extends Error {
  readonly kind: ErrorKind
  readonly code: string
  readonly remedy: string
  readonly retryAfterMs?: number
  readonly trace?: string

  constructor(
    message: string,
    { kind, code = '', remedy = '', retryAfterMs, trace, cause }: PublisherErrorDetails,
  ) {
    super(message, { cause })
    this.name = 'PublisherError'
    this.kind = kind
    this.code = code
    this.remedy = remedy
    this.retryAfterMs = retryAfterMs
    this.trace = trace
  }
}
