/** What the portal's API answered, or that it could not be reached. Never throws. */
export type Answer<T> =
  | { ok: true; body: T }
  | { ok: false; status: number; message: string; body: Record<string, unknown> }

const OFFLINE = '没有连上网络，内容先存在这台设备上，连上后会自动保存。'

export async function callPortal<T>(
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
  path: string,
  body?: object,
  { keepalive = false } = {},
): Promise<Answer<T>> {
  try {
    const response = await fetch(`/api/members${path}`, {
      method,
      headers: { Accept: 'application/json', ...(body && { 'Content-Type': 'application/json' }) },
      credentials: 'same-origin',
      keepalive,
      ...(body && { body: JSON.stringify(body) }),
    })
    const answer = (await response.json().catch(() => ({}))) as Record<string, unknown>
    if (response.ok) return { ok: true, body: answer as T }
    const [first] = (answer.errors ?? []) as { message?: string }[]
    const message = first?.message ?? '系统忙，没有成功，请稍后再试。'
    return { ok: false, status: response.status, message, body: answer }
  } catch {
    return { ok: false, status: 0, message: OFFLINE, body: {} }
  }
}
