import type { Payload, PayloadRequest } from 'payload'
import type { AuditAction } from '@/audit/actions'
import { record } from '@/audit/record'
import { setColumns } from '@/database/setColumns'
import { inTransaction } from '@/database/inTransaction'
import { refusal } from '@/distribution/answer'
import { forgetKnowledge } from '../judge/knowledge'
import type { ModelRow } from './models'
import { activeRow, modelRows, SHIPPED } from './models'

type Actor = { id: string; name: string }
type Doing = { payload: Payload; req?: PayloadRequest; actor?: Actor; reason?: string }

/** Puts a version in force, in one step. 404 for none, 409 for one that was refused or is in force already. */
export async function activateModel(doing: Doing & { row: ModelRow }): Promise<void> {
  const { row } = doing
  if (row.state === 'refused') throw refusal(409, '这个版本没有通过验收，不能启用。')
  if (row.state === 'active') throw refusal(409, `版本 ${row.number} 正在使用。`)
  await putInForce(doing, { to: row.number, action: 'model.activate' })
}

/** Back to an earlier version: the one before, or `to`; the shipped one is 1. Versions after it are kept. */
export async function rollBackModel(doing: Doing & { to?: number }): Promise<number> {
  const { payload, req } = doing
  const current = (await activeRow({ payload, req }))?.number ?? SHIPPED
  if (current === SHIPPED) throw refusal(409, '正在使用出厂版本，没有更早的版本可以回退。')
  const kept = await modelRows({ payload, req, where: { state: { equals: 'kept' } } })
  const earlier = [SHIPPED, ...kept.map(({ number }) => number)].filter((one) => one < current)
  const to = doing.to ?? Math.max(...earlier)
  if (!earlier.includes(to)) throw refusal(409, '没有这个版本，或它不早于正在使用的版本。')
  await putInForce(doing, { to, action: 'model.rollBack' })
  return to
}

type Putting = { to: number; action: AuditAction }

async function putInForce(
  { payload, req, actor, reason }: Doing,
  { to, action }: Putting,
): Promise<void> {
  await inTransaction({ payload, req, label: action }, async (inside) => {
    const place = { payload, req: inside, collection: 'moderation-models' } as const
    const before = await modelRows({ ...place, where: { state: { equals: 'active' } } })
    // The old one first: were this cut short, the shipped model would be in force, and never two.
    for (const { id } of before) await setColumns({ ...place, id, data: { state: 'kept' } })
    if (to !== SHIPPED) await putOne(place, to)
    await record(inside, {
      action,
      target: { kind: 'moderation-models', id: String(to), title: `版本 ${to}` },
      detail: { from: before[0]?.number ?? SHIPPED, to },
      ...(reason && { reason }),
      ...(actor && { actor }),
    })
  })
  // Other processes look at the row in force every second.
  forgetKnowledge(payload)
}

type Place = { payload: Payload; req: PayloadRequest; collection: 'moderation-models' }

async function putOne(place: Place, to: number): Promise<void> {
  const [row] = await modelRows({ ...place, where: { number: { equals: to } }, limit: 1 })
  const isDone =
    row &&
    (await setColumns({
      ...place,
      id: row.id,
      if: { state: { equals: 'kept' } },
      data: { state: 'active' },
    }))
  if (!isDone) throw refusal(409, '这个版本刚刚变了，请刷新后再试。')
}
