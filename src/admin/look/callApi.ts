import type { Words } from '../words/wordsIn'

export type Answer<Data> = { ok: true; data: Data } | { ok: false; status: number; message: string }

type Call = {
  path: string
  method?: 'GET' | 'POST' | 'PATCH'
  body?: unknown
  word: Words
  signal?: AbortSignal
}

/** Calls our own API with the session's cookie. Never throws: a refusal is a sentence to show where it happened. */
export async function callApi<Data>({
  path,
  method = 'GET',
  body,
  word,
  signal,
}: Call): Promise<Answer<Data>> {
  try {
    const response = await fetch(path, {
      method,
      credentials: 'same-origin',
      headers:
        body === undefined
          ? { Accept: 'application/json' }
          : { 'Content-Type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
      signal,
    })
    const data: unknown = await response.json().catch(() => undefined)
    if (response.ok) return { ok: true, data: data as Data }
    return {
      ok: false,
      status: response.status,
      message: refusalOf(data) ?? plainRefusal(response.status, word),
    }
  } catch {
    return { ok: false, status: 0, message: word('offline') }
  }
}

/** `{ errors: [{ message }] }` is Payload's form of a refusal. */
export function refusalOf(data: unknown): string | undefined {
  if (!data || typeof data !== 'object' || !('errors' in data) || !Array.isArray(data.errors))
    return undefined
  const lines = data.errors
    .map((error: { message?: unknown }) => error?.message)
    .filter((line) => typeof line === 'string')
  return lines.length > 0 ? lines.join('；') : undefined
}

const plainRefusal = (status: number, word: Words) =>
  status === 401 ? word('sessionEnded') : word('serverTrouble', { status })
