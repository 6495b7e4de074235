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
  /^(CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|ERR_TLS_CERT|ERR_SSL_WRONG_VERSION_NUMBER|HOSTNAME_MISMATCH)/

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

type Failure = {
  name?: unknown
  message?: unknown
  code?: unknown
  cause?: unknown
  errors?: unknown
  syscall?: unknown
}

/** The parts of whatever was thrown. By shape, not by class: fetch's errors may come from another realm. */
export const failureParts = (error: unknown): Failure =>
  typeof error === 'object' && error !== null ? error : {}

/** Happy Eyeballs fails with one error an address: all of them have to agree. */
const causeCodes = (error: unknown, depth = 0): string[] => {
  if (depth > 5) return []
  const { code, cause, errors, syscall } = failureParts(error)
  if (Array.isArray(errors)) return errors.flatMap((each) => causeCodes(each, depth + 1))
  // ETIMEDOUT and the like mean two things; while connecting only one.
  if (syscall === 'connect' || syscall === 'getaddrinfo')
    return [NEVER_SENT.has(String(code)) ? String(code) : 'ECONNREFUSED']
  if (typeof code === 'string') return [code]
  return cause === undefined ? [] : causeCodes(cause, depth + 1)
}
