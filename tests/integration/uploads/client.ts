import { Buffer } from 'node:buffer'

export type Asking = { baseUrl: string; who: Record<string, string> }
type Named = {
  filename: string
  purpose?: string
  filetype?: string
  entry?: string
  slot?: string
}

const tus = { 'Tus-Resumable': '1.0.0' }

const encode = (fields: Record<string, string>) =>
  Object.entries(fields)
    .map(([key, value]) => `${key} ${Buffer.from(value).toString('base64')}`)
    .join(',')

export const create = ({ baseUrl, who }: Asking, bytes: number, fields: Named) =>
  fetch(`${baseUrl}/api/uploads`, {
    method: 'POST',
    headers: { ...who, ...tus, 'Upload-Length': String(bytes), 'Upload-Metadata': encode(fields) },
  })

/** The upload's address, of one that was let in. */
export async function open(asking: Asking, bytes: number, fields: Named): Promise<string> {
  const answer = await create(asking, bytes, fields)
  if (answer.status !== 201) throw new Error(`${answer.status} ${await answer.text()}`)
  return `${asking.baseUrl}${answer.headers.get('location')}`
}

export const send = (
  { who }: Asking,
  url: string,
  at: number,
  piece: Buffer,
  signal?: AbortSignal,
) =>
  fetch(url, {
    method: 'PATCH',
    headers: {
      ...who,
      ...tus,
      'Upload-Offset': String(at),
      'Content-Type': 'application/offset+octet-stream',
    },
    body: new Uint8Array(piece),
    signal,
  })

export const head = ({ who }: Asking, url: string) =>
  fetch(url, { method: 'HEAD', headers: { ...who, ...tus } })

export const offsetOf = async (asking: Asking, url: string) =>
  Number((await head(asking, url)).headers.get('upload-offset'))

export const tell = async ({ who }: Asking, url: string) =>
  (await (await fetch(url, { headers: who })).json()) as {
    state: string
    offset: number
    media?: number | string
    facts?: { mimeType: string; width?: number; seconds?: number; reused?: boolean }
    refusal?: { code: string; message: string }
  }

export const messageOf = async (answer: Response) =>
  ((await answer.json()) as { errors: { message: string }[] }).errors[0]?.message ?? ''

/** Sends the rest and hangs up in the middle of it. */
export async function cutOff(asking: Asking, url: string, at: number, data: Buffer): Promise<void> {
  const { default: http } = await import('node:http')
  await new Promise<void>((resolve) => {
    const request = http.request(url, {
      method: 'PATCH',
      headers: {
        ...asking.who,
        'Tus-Resumable': '1.0.0',
        'Upload-Offset': String(at),
        'Content-Type': 'application/offset+octet-stream',
        'Content-Length': String(data.length - at),
      },
    })
    request.on('error', () => resolve())
    request.on('close', () => resolve())
    request.write(data.subarray(at, at + 500_000))
    setTimeout(() => request.destroy(), 300)
  })
}

export async function until<T>(look: () => Promise<T | undefined>): Promise<T> {
  for (let tries = 0; tries < 40; tries++) {
    const found = await look().catch(() => undefined)
    if (found !== undefined) return found
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  throw new Error('waited in vain')
}
