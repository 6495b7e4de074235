import type { Id } from '@/access/scope'
import type { ApprovedRun } from './approval'
import type { PlannedRow } from './planFor'

type Making = PlannedRow & {
  run: Pick<ApprovedRun, 'id' | 'title' | 'kind' | 'item' | 'organization' | 'revision'>
  account: Id
  channel: string
}

/** A row of the ledger as it begins. */
export const newDelivery = ({ run, account, channel, ...row }: Making) => ({
  title: run.title,
  kind: run.kind,
  item: String(run.item),
  organization: run.organization,
  review: run.id,
  revision: run.revision,
  account,
  channel,
  fence: 0,
  tries: 0,
  polls: 0,
  ...row,
})
