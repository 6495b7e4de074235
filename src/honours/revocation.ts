import { Refused } from '@/review/refused'
import { rowsOf } from '@/content/variants'
import { consentOf, isWithdrawn } from './consent'
import { honourOf } from './dictionary'
import { honourRows } from './honourRow'

/** What is taken back, once it is clear what was meant. */
export type Revocation =
  | { what: 'consent' }
  | { what: 'honour'; row: Record<string, unknown>; honour: string; year?: number }

type Profile = { honours?: unknown; consent?: unknown }

export type Asked = { what: unknown; honour?: unknown; year?: unknown }

/**
 * Finds what an order means in a record. `honour` is the id of the row or the code of the honour; with a code held more
 * than once, `year` says which. Throws `Refused` 400 or 409 with the reason. Pure.
 */
export function revocationOf(asked: Asked, record: Profile): Revocation {
  if (asked.what === 'consent') return consentBack(record.consent)
  if (asked.what !== 'honour')
    throw new Refused(400, '请写明撤销什么：honour（荣誉）或 consent（本人授权）。')
  if (asked.honour === undefined || asked.honour === null || asked.honour === '')
    throw new Refused(400, '请写明撤销哪一项荣誉：honour 填荣誉代码或该行的编号。')
  const rows = rowsOf(record.honours)
  const ids = rows.map(({ id }) => String(id))
  const all = honourRows(record.honours)
    .map((row, index) => ({ ...row, index }))
    .filter(
      ({ honour, year, index }) =>
        (honour === asked.honour || ids[index] === String(asked.honour)) &&
        (asked.year === undefined || asked.year === null || year === Number(asked.year)),
    )
  const standing = all.filter(({ status }) => status === 'valid')
  const [row] = standing
  if (!row && all.length > 0) throw new Refused(409, '这项荣誉已经撤销过了，不需要再撤。')
  if (!row) throw new Refused(400, '这个人物没有这项荣誉，请核对代码和年份。')
  if (standing.length > 1)
    throw new Refused(
      400,
      `“${honourOf(row.honour)?.name ?? row.honour}”有多项，请用 year 写明是哪一年的。`,
    )
  return { what: 'honour', row: rows[row.index] ?? {}, honour: row.honour, year: row.year }
}

/** What the order means in the draft or, where that has nothing of it any more, in what readers see. Pure. */
export function revocationIn(asked: Asked, [head, live]: [Profile, Profile?]): Revocation {
  try {
    return revocationOf(asked, head)
  } catch (refused) {
    if (!live) throw refused
    try {
      return revocationOf(asked, live)
    } catch {
      throw refused
    }
  }
}

function consentBack(value: unknown): Revocation {
  const consent = consentOf(value)
  if (isWithdrawn(consent)) throw new Refused(409, '授权已经撤回过了，不需要再撤。')
  if (!consent.givenOn) throw new Refused(409, '还没有登记过本人授权，没有可撤回的。')
  return { what: 'consent' }
}
