import type { Id } from '@/access/scope'
import { sameId } from '@/access/scope'
import { variantFor } from '@/content/variants'
import type { AccountRendition } from '@/distribution/renditionsFor'
import type { Run, Snapshot } from './run'

export type ShownRendition = {
  account: Id
  name: string
  channel: string
  /** Of the approved rendition, once there is one; else of what it would be now. '' when none could be made. */
  sha256: string
  isApproved: boolean
  /** Speaks in words of its own. */
  hasVariant: boolean
  blocks: number
  warnings: number
}

/** Without the words themselves: those are the preview's. */
export function shownRendition(
  { account, name, channel, rendition, findings }: AccountRendition,
  { run, snapshot }: { run: Run | undefined; snapshot: Snapshot },
): ShownRendition {
  const approved = run?.state === 'approved' ? run.renditions : undefined
  const kept = approved?.find((one) => sameId(one.account, account))?.sha256
  const blocks = findings.filter(({ level }) => level === 'block').length
  return {
    ...{ account, name, channel, blocks, warnings: findings.length - blocks },
    sha256: kept ?? rendition?.sha256 ?? '',
    isApproved: kept !== undefined,
    hasVariant: variantFor(snapshot, account) !== undefined,
  }
}
