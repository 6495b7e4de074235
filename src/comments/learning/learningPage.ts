import type { PayloadRequest } from 'payload'
import { holdsAtRoot, organizationsWith } from '@/access/scope'
import { namesOf } from '../queue/namesOf'
import type { Disagreement } from './disagreement'
import { readDisagreement } from './disagreement'
import type { ModelRow } from './models'
import { modelRows } from './models'
import { readLabels } from './readLabels'
import type { BlindComment } from './secondLook'
import { offerSecondLooks } from './secondLook'
import { FEWEST_LABELS, tonedRows } from './trainCandidate'

export type LearningPage = {
  /** May train, activate and roll back. */
  mayManage: boolean
  versions: (Omit<ModelRow, 'madeBy'> & { madeBy: string })[]
  labels: { all: number; toned: number; needed: number; againstMachine: number }
  disagreement: Disagreement
  secondLooks: BlindComment[]
}

/** What `/admin/learning` shows. */
export async function learningPage(req: PayloadRequest): Promise<LearningPage> {
  const { payload } = req
  const mayManage = await holdsAtRoot(req, 'moderation.manage')
  const organizations = await organizationsWith(req, 'comment.read')
  const [versions, rows, disagreement, secondLooks] = await Promise.all([
    modelRows({ payload, req }),
    // What is counted is what may be read: the model learns from all, one desk sees its own.
    readLabels({ payload, req, ...(!mayManage && { organizations }) }),
    readDisagreement({ payload, req, ...(!mayManage && { organizations }) }),
    offerSecondLooks(req),
  ])
  const toned = tonedRows(rows).length
  const names = await namesOf(
    req,
    versions.map(({ madeBy }) => madeBy),
  )
  return {
    mayManage,
    versions: versions.map((row) => ({ ...row, madeBy: row.madeBy ? names(row.madeBy) : '' })),
    labels: {
      all: rows.length,
      toned,
      needed: FEWEST_LABELS,
      againstMachine: rows.filter(
        ({ person, machine }) =>
          person.sentiment && machine.sentiment && person.sentiment !== machine.sentiment,
      ).length,
    },
    disagreement,
    secondLooks,
  }
}
