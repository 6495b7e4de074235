import { describe, expect, it } from '@jest/globals'
import type { AuditRow } from '@/audit/chain'
import { GENESIS, hashHead, hashRow } from '@/audit/chain'
import { describeProblem } from '@/audit/describeProblem'
import type { StoredRow } from '@/audit/verify'
import { verifyChain } from '@/audit/verify'

const key = 'secret'

const bare = (seq: number): AuditRow => ({
  seq,
  at: `2026-01-01T00:00:0${seq}.000Z`,
  action: 'review.submit',
  actor: '1',
  actorName: '采小文',
  organization: '1',
  targetKind: 'news',
  targetId: '7',
  targetTitle: '标题',
  reason: '',
  detail: { n: seq },
  requestId: '',
  ip: '',
})

function log(length: number) {
  const rows: StoredRow[] = []
  for (let seq = 1; seq <= length; seq++) {
    const prev = rows.at(-1)?.hash ?? GENESIS
    rows.push({ ...bare(seq), id: `id${seq}`, prev, hash: hashRow({ row: bare(seq), prev, key }) })
  }
  return rows
}

const headOf = (rows: StoredRow[]) => {
  const { seq, hash } = rows.at(-1) ?? { seq: 0, hash: GENESIS }
  return { seq, hash, mac: hashHead({ seq, hash, key }) }
}

const kindsOf = async (rows: StoredRow[], head = headOf(log(5))) => {
  const { problems } = await verifyChain({ rows, head, key })
  return problems.map((problem) => {
    expect(describeProblem(problem)).toMatch(/[#]|head/)
    return 'row' in problem
      ? `${problem.kind} ${problem.row.id}`
      : 'from' in problem
        ? `${problem.kind} ${problem.from}-${problem.to}`
        : `${problem.kind} ${problem.why}`
  })
}

describe('verifyChain', () => {
  it('finds a whole log whole, and an empty one', async () => {
    expect(await kindsOf(log(5))).toEqual([])
    expect((await verifyChain({ rows: [], key })).problems).toEqual([])
  })

  it.each(['reason', 'actorName', 'at', 'targetTitle'] as const)(
    'names the row whose %s was changed',
    async (field) => {
      const rows = log(5)
      rows[2] = { ...(rows[2] as StoredRow), [field]: 'x' }
      expect(await kindsOf(rows)).toEqual(['changed id3'])
    },
  )

  it('names the row whose content and hash were both rewritten without the key', async () => {
    const rows = log(5)
    const forged = { ...(rows[2] as StoredRow), reason: 'x' }
    const { id: _id, hash: _hash, prev, ...row } = forged
    rows[2] = { ...forged, hash: hashRow({ row, prev, key: 'guess' }) }
    expect(await kindsOf(rows)).toEqual(['changed id3'])
  })

  it('names what was removed from the middle and from the start', async () => {
    expect(await kindsOf(log(5).filter(({ seq }) => seq !== 3))).toEqual(['removed 3-3'])
    expect(await kindsOf(log(5).filter(({ seq }) => seq > 2))).toEqual(['removed 1-2'])
  })

  it('names what was cut off the end, even with the head rewritten or gone', async () => {
    expect(await kindsOf(log(3))).toEqual(['cutOff 4-5'])
    const { seq, hash } = log(3).at(-1) as StoredRow
    expect(await kindsOf(log(3), { seq, hash, mac: headOf(log(5)).mac })).toEqual(['head forged'])
    expect((await verifyChain({ rows: log(3), key })).problems).toEqual([
      { kind: 'head', why: 'missing' },
    ])
    expect(await kindsOf([])).toEqual(['cutOff 1-5'])
  })

  it('names an inserted row: between, twice the same number, or after the end', async () => {
    const extra = (seq: number): StoredRow => ({ ...bare(2), id: 'new', seq, prev: 'p', hash: 'h' })
    const rows = log(5)
    expect(await kindsOf([...rows.slice(0, 2), extra(2.5), ...rows.slice(2)])).toEqual([
      'inserted new',
    ])
    expect(await kindsOf([...rows.slice(0, 2), extra(2), ...rows.slice(2)])).toEqual([
      'inserted new',
    ])
    expect(await kindsOf([...rows, extra(6)])).toEqual(['inserted new'])
  })
})
