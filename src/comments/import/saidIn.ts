import crypto from 'node:crypto'
import type { Id } from '@/access/scope'
import { fromBeijingClock } from '@/beijing'
import { cleanText } from '../ingest/cleanText'
import type { Said } from '../ingest/said'
import type { BadRow, CsvRow } from './parseCsv'

/** What the comments of a file stand under. */
export type Place = {
  account: Id
  channel: string
  kind: string
  item: string
  itemTitle?: string
  organization: Id
  delivery?: Id
}

type Reading = { row: CsvRow; place: Place; now: Date }

const DAY_MS = 86_400_000

/** A row as what somebody said, or why it is none. Rows without a number are known by what they say. Pure. */
export function saidIn({ row, place, now }: Reading): Said | BadRow {
  const { line } = row
  const text = cleanText(row.text)
  if (text === '') return { line, message: '没有内容。' }
  const at = row.time?.trim() ? timeOf(row.time.trim()) : now
  if (!at)
    return { line, message: `看不懂时间“${cleanText(row.time, 40)}”，请写成 2026-07-01 10:30。` }
  if (at.getTime() > now.getTime() + DAY_MS) return { line, message: '时间在将来，请核对。' }
  const id = cleanText(row.id, 100)
  const nickname = cleanText(row.nickname, 60)
  const parent = cleanText(row.parent, 100)
  // Files number from 1 for each item, so the item belongs to the key.
  const keyOf = (there: string) => `import:${place.account}:${place.kind}:${place.item}:${there}`
  return {
    ...place,
    key: keyOf(id || hashOf([nickname, row.time ?? '', text])),
    text,
    at,
    external: id ? { commentId: id } : {},
    ...(nickname && { author: `name:${nickname}`, authorName: nickname }),
    ...(parent && { parentKey: keyOf(parent) }),
  }
}

/** ISO with a zone, a clock in Beijing as spreadsheets write it, or seconds or milliseconds since 1970. */
export function timeOf(text: string): Date | undefined {
  if (/^\d{10}(\d{3})?$/.test(text)) return new Date(Number(text) * (text.length === 10 ? 1000 : 1))
  if (/^\d{4}-\d\d-\d\dT.*(Z|[+-]\d\d:?\d\d)$/i.test(text)) return valid(new Date(text))
  const found =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T\s]+(\d{1,2})[:：时](\d{1,2})(?:[:：分](\d{1,2}))?[秒分]?)?/.exec(
      text,
    )
  if (!found) return undefined
  const [, year, month = '', day = '', hour = '0', minute = '0', second = '0'] = found
  const two = (part: string) => part.padStart(2, '0')
  const at = valid(
    fromBeijingClock(`${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}`),
  )
  return at && new Date(at.getTime() + Number(second) * 1000)
}

const valid = (at: Date): Date | undefined => (Number.isNaN(at.getTime()) ? undefined : at)

const hashOf = (parts: readonly string[]): string =>
  crypto.createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 24)
