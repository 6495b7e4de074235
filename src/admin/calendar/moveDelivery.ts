import type { MissedChoice, Verdict } from '@/distribution/rules/verdict'
import { refusalOf } from '../look/callApi'
import type { Words } from '../words/wordsIn'

export type Move = { dueAt: string; note?: string; missed?: MissedChoice }

export type MoveAnswer =
  | { ok: true }
  /** `verdicts` when it is the rules that speak against it. */
  | { ok: false; message: string; verdicts: Verdict[]; nextAllowedAt?: string }

type Asking = { api: string; id: number | string; move: Move; word: Words }

/** Asks the server for another time. Never throws. */
export async function moveDelivery({ api, id, move, word }: Asking): Promise<MoveAnswer> {
  try {
    const response = await fetch(`${api}/deliveries/${id}/reschedule`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(move),
    })
    if (response.ok) return { ok: true }
    const data = (await response.json().catch(() => ({}))) as {
      verdicts?: Verdict[]
      nextAllowedAt?: string | null
    }
    const message = refusalOf(data) ?? word('serverTrouble', { status: response.status })
    return {
      ok: false,
      message,
      verdicts: Array.isArray(data.verdicts) ? data.verdicts : [],
      nextAllowedAt: data.nextAllowedAt ?? undefined,
    }
  } catch {
    return { ok: false, message: word('offline'), verdicts: [] }
  }
}
