import { refusalOf, type Answer } from '../look/callApi'
import type { Words } from '../words/wordsIn'

type Uploading = {
  /** Path of the API. */
  api: string
  file: File
  alt: string
  organization: number | string
  word: Words
}

/** Puts a screenshot into the library of the delivery's organization; its id. Never throws. */
export async function uploadShot({
  api,
  file,
  alt,
  organization,
  word,
}: Uploading): Promise<Answer<{ id: number | string }>> {
  const body = new FormData()
  body.set('file', file)
  body.set('_payload', JSON.stringify({ alt, organization, licence: 'own' }))
  try {
    const response = await fetch(`${api}/media`, {
      method: 'POST',
      credentials: 'same-origin',
      body,
    })
    const data: unknown = await response.json().catch(() => undefined)
    const id = (data as { doc?: { id?: number | string } } | undefined)?.doc?.id
    if (response.ok && id !== undefined) return { ok: true, data: { id } }
    const message = refusalOf(data) ?? word('serverTrouble', { status: response.status })
    return { ok: false, status: response.status, message }
  } catch {
    return { ok: false, status: 0, message: word('offline') }
  }
}
