import type { PublicTicket } from '@/appeals/publicView'

export type Asked =
  | { ok: true; ticket: PublicTicket }
  | { ok: false; status: number; message: string }

/** Calls `/api/appeals…` with a JSON body. Never throws: a refusal is a sentence to show where it happened. */
export async function callAppeals(path: string, body: object): Promise<Asked> {
  try {
    const response = await fetch(`/api/appeals${path}`, {
      method: 'POST',
      headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
      credentials: 'same-origin',
      body: JSON.stringify(body),
    })
    const answer = (await response.json().catch(() => ({}))) as Record<string, unknown>
    if (response.ok) return { ok: true, ticket: answer as PublicTicket }
    const [first] = (answer.errors ?? []) as { message?: string }[]
    const message = first?.message ?? '系统忙，没有成功，请稍后再试。'
    return { ok: false, status: response.status, message }
  } catch {
    return { ok: false, status: 0, message: '没有连上网络，请检查后再试；写好的内容还在。' }
  }
}
