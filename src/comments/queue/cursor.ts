import type { Id } from '@/access/scope'
import { refusal } from '@/distribution/answer'

/** The last row of a page: the next one begins behind it, whatever came or went meanwhile. */
export type Cursor = { risk: number; saidAt: string; id: Id }

export const cursorText = ({ risk, saidAt, id }: Cursor): string =>
  Buffer.from(JSON.stringify([risk, saidAt, id])).toString('base64url')

/** Throws 400 for what no page ever gave. */
export function readCursor(text: unknown): Cursor | undefined {
  if (text === undefined || text === '') return undefined
  try {
    const [risk, saidAt, id] = JSON.parse(
      Buffer.from(String(text), 'base64url').toString(),
    ) as unknown[]
    const isFine =
      Number.isFinite(risk) &&
      typeof saidAt === 'string' &&
      !Number.isNaN(Date.parse(saidAt)) &&
      (typeof id === 'number' || typeof id === 'string')
    if (isFine) return { risk: risk as number, saidAt, id: id as Id }
  } catch {
    // The same answer as for any other nonsense.
  }
  throw refusal(400, '翻页位置无效，请刷新列表。')
}
