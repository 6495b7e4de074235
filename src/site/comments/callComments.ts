import type { CommentsFor } from '@/comments/site/commentsFor'

export type Answered<T> = { ok: true; body: T } | { ok: false; message: string }

const OFFLINE = '没有连上网络，没有提交成功；写好的内容还在，请稍后再试。'

/** What the API answered, or why not, in words. Never throws. */
export async function callComments<T>(
  path: string,
  body?: object | FormData,
): Promise<Answered<T>> {
  try {
    const isForm = body instanceof FormData
    const response = await fetch(`/api/comments${path}`, {
      method: body ? 'POST' : 'GET',
      headers: {
        Accept: 'application/json',
        ...(body && !isForm && { 'Content-Type': 'application/json' }),
      },
      credentials: 'same-origin',
      ...(body && { body: isForm ? body : JSON.stringify(body) }),
    })
    const answer = (await response.json().catch(() => ({}))) as T & {
      errors?: { message?: string }[]
    }
    if (response.ok) return { ok: true, body: answer }
    return { ok: false, message: answer.errors?.[0]?.message ?? '系统忙，没有成功，请稍后再试。' }
  } catch {
    return { ok: false, message: OFFLINE }
  }
}

export const fetchComments = (kind: string, item: string, page: number) =>
  callComments<CommentsFor>(`/for?${new URLSearchParams({ kind, item, page: String(page) })}`)

/** A number of one's own for one sending; also where the page did not come over https. */
export function newOnce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
