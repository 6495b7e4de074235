import type { ErrorKind } from './errors'

/** Codes of Node and undici that mean no byte of the request ever left: the connection was never made. */
const NEVER_SENT = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EHOSTDOWN',
  'EADDRNOTAVAIL',
  'UND_ERR_CONNECT_TIMEOUT',
  'ERR_INVALID_URL',
])

/** TLS is settled before the request is written, so a bad certificate is as harmless as a refused connection. */
const TLS =
  /^(CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|ERR_TLS_CERT|ERR_SSL_|HOSTNAME_MISMATCH)/

export type NetworkFailure = { kind: ErrorKind; code: string; sent: boolean }

/**
 * What a rejected `fetch` means. A mutating call that may have been written is `unconfirmed`; a read or an
 * idempotent upload is `transient`, whatever happened.
 */
export const networkFailure = (error: unknown, mutating: boolean): NetworkFailure => {
  const codes = causeCodes(error)
  const code = codes[0] ?? 'NETWORK'
  const sent = codes.length === 0 || !codes.every((each) => NEVER_SENT.has(each) || TLS.test(each))
  return { kind: mutating && sent ? 'unconfirmed' : 'transient', code, sent }
}

/** Happy Eyeballs fails with one error an address: all of them have to agree. */
const causeCodes = (error: unknown, depth = 0): string[] => {
  if (!(error instanceof Error) || depth > 5) return []
  if (error instanceof AggregateError)
    return error.errors.flatMap((each) => causeCodes(each, depth + 1))
  const own = 'code' in error && typeof error.code === 'string' ? [error.code] : []
  return own.length > 0 ? own : causeCodes(error.cause, depth + 1)
}
