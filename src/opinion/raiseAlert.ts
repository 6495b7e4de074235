import type { Payload, PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { record } from '@/audit/record'
import { inTransaction } from '@/database/inTransaction'
import type { Level } from './alertLevel'
import { LEVEL_WORDS } from './alertLevel'
import type { AlertRow, Facts } from './alertRow'
import { openKey, readAlert } from './alertRow'
import { seenBy, toldWords, whoIsTold } from './whoIsTold'

export type Raising = {
  payload: Payload
  req?: PayloadRequest
  kind: string
  item: string
  title: string
  organization: Id
  level: Level
  /** What is told to the people it is for. */
  why: string
  facts?: Facts
  /** Nobody: the rule. */
  by?: { id: Id; name: string }
  now: Date
}

/** Opens an alert on an item, with its first lines and who is told; gives back the one that is open already. */
export async function raiseAlert(raising: Raising): Promise<{ alert: AlertRow; isNew: boolean }> {
  const { payload, req, kind, item, organization, level, why, facts, by, now } = raising
  const at = now.toISOString()
  // Whoever raises it knows.
  const told = seenBy(await whoIsTold({ payload, organization, now }), by?.id, at)
  const name = by?.name ?? '系统'
  return inTransaction({ payload, req, label: 'alert.raise' }, async (inside) => {
    const collection = 'opinion-alerts'
    const where = { key: { equals: openKey({ kind, item }) } }
    // Transactions run one at a time: nobody comes between this look and the row.
    const open = await readAlert({ payload, req: inside, where })
    if (open) return { alert: open, isNew: false }
    const doc = (await payload.db.create({
      collection,
      req: inside,
      data: {
        title: raising.title.slice(0, 120) || '未命名稿件',
        key: openKey({ kind, item }),
        ...{ kind, item, organization, level, state: 'open', openedAt: at, told },
        ...(by && { raisedBy: by.id }),
        ...(facts && { facts }),
        timeline: [
          { at, by: name, act: 'raised', level, text: `发出${LEVEL_WORDS[level]}预警：${why}` },
          { at, by: '系统', act: 'told', text: toldWords(told) },
        ],
        round: 0,
      },
    })) as unknown as AlertRow
    await record(inside, {
      action: 'alert.raise',
      target: { kind: collection, id: doc.id, title: raising.title },
      organization,
      detail: { level, kind, item, told: told.length, ...(facts && { facts }) },
      ...(by ? {} : { actor: { id: 'system', name: '系统' } }),
    })
    return { alert: doc, isNew: true }
  })
}
