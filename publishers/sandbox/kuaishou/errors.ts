/** What the platform writes in error_msg beside each code; a code not listed reads "internal error". */
const MESSAGES: Readonly<Record<number, string>> = {
  100200100: 'missing or invalid parameter',
  100400: 'invalid parameter',
  100200101: 'client id or secret is invalid',
  100200102: 'access token is invalid',
  100200103: 'invalid oauth request',
  100200104: 'unsupported response_type',
  100200105: 'unsupported grant_type',
  100200106: 'authorization code is invalid or expired',
  100200107: 'refresh token is invalid',
  100200108: 'access token is expired',
  100200109: 'user cancelled the authorization',
  100200110: 'scope is not granted',
  100200111: 'user has not authorized the app',
  100200113: 'refresh token is expired',
  100200500: 'internal error',
  100100402: 'request is limited',
  120001: 'video not exist',
  100120001: 'video not exist',
  120002: 'file not uploaded',
  120003: 'publish failed',
}

/** A business failure on its way to the client: HTTP 200 with `result` other than 1. */
export class Refused extends Error {
  readonly code: number

  constructor(code: number, detail?: string) {
    super(detail ? `${describeCode(code)}: ${detail}` : describeCode(code))
    this.name = 'Refused'
    this.code = code
  }
}

export const describeCode = (code: number): string => MESSAGES[code] ?? 'internal error'
