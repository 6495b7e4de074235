import { told } from './asked'

type Posting = {
  url: string
  body: string
  headers?: Record<string, string>
  signal: AbortSignal
}

/** An answer is some hundred bytes; whoever sends more sends something else. */
const MOST_BYTES = 256 * 1024

/** Posts, follows nothing, and reads an answer of bounded size. Throws when there is none that is JSON. */
export async function postJson({ url, body, headers, signal }: Posting): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', ...headers },
    redirect: 'error',
    signal,
  })
  const text = await boundedText(response)
  // Some say what is wrong with the request beside a status of 400.
  if (!response.ok && response.status !== 400) throw told(`HTTP ${response.status}`)
  try {
    return JSON.parse(text)
  } catch {
    throw told('not JSON')
  }
}

async function boundedText(response: Response): Promise<string> {
  const parts: Uint8Array[] = []
  let size = 0
  const reader = response.body?.getReader()
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    size += read.value.length
    if (size > MOST_BYTES) throw told('answer too large')
    parts.push(read.value)
  }
  return Buffer.concat(parts).toString('utf8')
}
