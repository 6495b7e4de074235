import type { AuditRow } from './chain'
import { GENESIS, hashHead, hashRow } from './chain'

/** A row as stored; `id` names it in the database. */
export type StoredRow = AuditRow & { id: string; prev: string; hash: string }
export type StoredHead = { seq: number; hash: string; mac: string }

export type Problem =
  | { kind: 'changed' | 'inserted'; row: StoredRow }
  | { kind: 'removed' | 'cutOff'; from: number; to: number; after?: StoredRow }
  | { kind: 'head'; why: 'missing' | 'forged' }

export type Verification = { count: number; last?: StoredRow; problems: Problem[] }

/**
 * Walks the log in order of `seq` and names every row that was changed, inserted or removed, and what
 * was cut off its end. Pure but for reading `rows`, which may be any number.
 */
export async function verifyChain({
  rows,
  head,
  key,
}: {
  rows: AsyncIterable<StoredRow> | Iterable<StoredRow>
  head?: StoredHead
  key: string
}): Promise<Verification> {
  const problems: Problem[] = []
  let count = 0
  let last: StoredRow | undefined
  for await (const row of rows) {
    count++
    const expected = (last?.seq ?? 0) + 1
    const genuine = isGenuine(row, key)
    // A number out of the sequence was never given by us; the next genuine row is measured without it.
    if (!Number.isInteger(row.seq) || row.seq < expected || (!genuine && isPast(row, head, key))) {
      problems.push({ kind: 'inserted', row })
      continue
    }
    if (row.seq > expected)
      problems.push({
        kind: 'removed',
        from: expected,
        to: row.seq - 1,
        ...(last && { after: last }),
      })
    const follows = row.seq === expected && row.prev !== (last?.hash ?? GENESIS)
    if (!genuine) problems.push({ kind: 'changed', row })
    // A genuine row that follows another hash: the row before it is not the one that was there.
    else if (follows && !blamed(problems, last))
      problems.push({ kind: 'changed', row: last ?? row })
    last = row
  }
  return {
    count,
    ...(last && { last }),
    problems: [...problems, ...endProblems({ last, head, key })],
  }
}

const isGenuine = ({ id: _id, hash, prev, ...row }: StoredRow, key: string) =>
  hashRow({ row, prev, key }) === hash

const isPast = ({ seq }: StoredRow, head: StoredHead | undefined, key: string) =>
  Boolean(head && isSealed(head, key) && seq > head.seq)

const isSealed = ({ seq, hash, mac }: StoredHead, key: string) =>
  hashHead({ seq, hash, key }) === mac

const blamed = (problems: Problem[], row: StoredRow | undefined) =>
  problems.some((problem) => 'row' in problem && problem.row === row)

function endProblems({
  last,
  head,
  key,
}: {
  last?: StoredRow
  head?: StoredHead
  key: string
}): Problem[] {
  if (!head) return last ? [{ kind: 'head', why: 'missing' }] : []
  if (!isSealed(head, key)) return [{ kind: 'head', why: 'forged' }]
  const end = last?.seq ?? 0
  return head.seq > end
    ? [{ kind: 'cutOff', from: end + 1, to: head.seq, ...(last && { after: last }) }]
    : []
}
