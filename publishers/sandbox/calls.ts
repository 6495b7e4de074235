/** One call a client made, without its secrets. `errcode` 0 is success; absent when no answer was made. */
export type CallRecord = {
  at: string
  platform: string
  account: string
  api: string
  method: string
  /** Whether the platform carried the call out, whatever the client got to see. */
  processed: boolean
  errcode?: number
  /** The fault that met it. */
  effect?: string
  rid: string
  bytes: number
  /** JSON body as text, secrets blanked, at most 4 KB; for forms the part names and sizes. */
  body: string
}

const MAX_CALLS = 2000
const MAX_BODY = 4096

/** Appends to the ring of the last calls. */
export const recordCall = (calls: CallRecord[], call: CallRecord): void => {
  calls.push({ ...call, body: redact(call.body).slice(0, MAX_BODY) })
  if (calls.length > MAX_CALLS) calls.splice(0, calls.length - MAX_CALLS)
}

/** How often each API was called: `{ 'draft/add': 2 }`. */
export const countCalls = (
  calls: readonly CallRecord[],
  account?: string,
): Record<string, number> => {
  const counts: Record<string, number> = {}
  for (const call of calls) {
    if (account && call.account !== account) continue
    counts[call.api] = (counts[call.api] ?? 0) + 1
  }
  return counts
}

/** Blanks secrets and tokens in a body or address. */
export const redact = (text: string): string =>
  text
    .replace(
      /("(?:(?:app_?|client_)?secret|access_token|refresh_token|encodingAESKey|token)"\s*:\s*")[^"]*/gi,
      '$1***',
    )
    .replace(/((?:secret|access_token|refresh_token|\bcode)=)[^&\s]*/gi, '$1***')
