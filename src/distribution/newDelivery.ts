import type { Id } from '@/access/scope'
import { sameId } from '@/access/scope'
import type { ApprovedRun } from './approval'
import type { PlannedRow } from './planFor'

type Making = PlannedRow & {
  run: Pick<
    ApprovedRun,
    'id' | 'title' | 'kind' | 'item' | 'organization' | 'revision' | 'renditions'
  >
  account: Id
  channel: string
}

/** A row of the ledger as it begins, with the hash of what was approved to be sent. */
export const newDelivery = ({ run, account, channel, ...row }: Making) => ({
  title: run.title,
  kind: run.kind,
  item: String(run.item),
  organization: run.organization,
  review: run.id,
  revision: run.revision,
  account,
  channel,
  renditionHash: run.renditions?.find((one) => sameId(one.account, account))?.sha256 ?? null,
  fence: 0,
  tries: 0,
  polls: 0,
  ...row,
})
