import type { Payload, PayloadRequest } from 'payload'
import type { AuditAction } from '@/audit/actions'
import { record } from '@/audit/record'
import { inTransaction } from '@/database/inTransaction'
import { setColumns } from '@/database/setColumns'
import { refusal } from '@/distribution/answer'
import type { Id } from '@/access/scope'
import type { AlertRow, TimelineEntry } from './alertRow'
import { readAlert } from './alertRow'

export type AlertChange = {
  action: AuditAction
  entry: Omit<TimelineEntry, 'at' | 'by'>
  data?: Partial<Omit<AlertRow, 'id' | 'timeline' | 'round'>>
  reason?: string
  detail?: Record<string, unknown>
}

type Changing = {
  payload: Payload
  req?: PayloadRequest
  id: Id
  now: Date
  /** Nobody: the rule. */
  by?: { name: string }
  /** What is to change of the alert as it is now; undefined when nothing is. Throws a refusal. */
  decide: (alert: AlertRow) => AlertChange | undefined
}

/** Two people write a line at the same moment; hardly five. */
const TRIES = 5
/** More lines than this no alert has; the oldest stay, for they say how it began. */
const MOST_LINES = 500

/** The one way an alert changes: its columns, a line of its timeline and one audit event, in one transaction. */
export async function changeAlert(changing: Changing): Promise<AlertRow> {
  const { payload, req, id, now, by, decide } = changing
  return inTransaction({ payload, req, label: 'change alert' }, async (inside) => {
    for (let tries = 0; tries < TRIES; tries += 1) {
      const alert = await readAlert({ payload, req: inside, where: { id: { equals: id } } })
      if (!alert) throw refusal(404, '没有这条预警。')
      const change = decide(alert)
      if (!change) return alert
      const data = { ...change.data, ...nextLines(alert, change, { now, by }) }
      const isOurs = await setColumns({
        ...{ payload, req: inside, collection: 'opinion-alerts', id, data },
        if: { round: { equals: alert.round ?? 0 } },
      })
      if (!isOurs) continue
      await record(inside, {
        action: change.action,
        target: { kind: 'opinion-alerts', id, title: alert.title },
        organization: alert.organization,
        ...(change.reason && { reason: change.reason }),
        detail: { act: change.entry.act, ...change.detail },
        ...(by ? {} : { actor: { id: 'system', name: '系统' } }),
      })
      return { ...alert, ...data } as AlertRow
    }
    throw refusal(409, '这条预警正在被别人处理，请刷新后再试。')
  })
}

type Moment = { now: Date; by?: { name: string } }

function nextLines(alert: AlertRow, { entry }: AlertChange, { now, by }: Moment) {
  const line: TimelineEntry = { at: now.toISOString(), by: by?.name ?? '系统', ...entry }
  return {
    timeline: [...(alert.timeline ?? []), line].slice(0, MOST_LINES),
    round: (alert.round ?? 0) + 1,
  }
}
