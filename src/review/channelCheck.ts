import type { PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { sameId } from '@/access/scope'
import type { Kind } from '@/content/kinds'
import type { AccountRendition } from '@/distribution/renditionsFor'
import type { Finding } from '@publishers/contract'
import type { Known } from './circumstances'
import { renditionsOf } from './distribution'
import type { Circumstances, Run } from './run'

/** What the accounts of an item would get of its newest revision, and what speaks against it. */
export type ChannelCheck = {
  revision: string
  accounts: Id[]
  renditions: AccountRendition[]
  /** One line for each thing, naming the accounts it concerns. */
  findings: Finding[]
}

type Checking = {
  req: PayloadRequest
  kind: Kind
  item: Id
  run: Pick<Run, 'revision' | 'snapshot' | 'approvedAt' | 'decisions'>
  accounts: Id[]
}

/** Renders for every account. Takes seconds for a thousand of them: never inside a transaction. */
export async function checkChannels({ accounts, run, ...rest }: Checking): Promise<ChannelCheck> {
  const renditions = await renditionsOf({ ...rest, run, accounts })
  return { revision: run.revision, accounts, renditions, findings: findingsOf(renditions) }
}

/** Where the item goes unless the final reviewer says otherwise. */
export function plannedAccounts({ available, planned, fallback }: Circumstances['accounts']): Id[] {
  const wanted = planned.length > 0 ? planned : fallback
  return available.filter(({ id }) => wanted.some((one) => sameId(one, id))).map(({ id }) => id)
}

/** True while the check still speaks of exactly this. */
export const isCheckOf = (
  { revision, accounts }: ChannelCheck,
  now: { revision: string; accounts: readonly Id[] },
): boolean =>
  revision === now.revision &&
  accounts.length === now.accounts.length &&
  keysOf(accounts) === keysOf(now.accounts)

const keysOf = (ids: readonly Id[]) => ids.map(String).sort().join()

/** For a submission or a look at the panel: the newest revision, on the accounts it is planned for. */
export const checkHead = ({
  req,
  kind,
  item,
  facts,
  run,
}: Omit<Checking, 'accounts' | 'run'> & Pick<Known, 'facts'> & { run?: Run }) =>
  checkChannels({
    req,
    kind,
    item,
    run: { decisions: [], ...run, ...facts.head, approvedAt: run?.approvedAt },
    accounts: run?.state === 'approved' ? run.accounts : plannedAccounts(facts.accounts),
  })

function findingsOf(renditions: readonly AccountRendition[]): Finding[] {
  const together = new Map<string, { finding: Finding; names: string[] }>()
  for (const { name, findings } of renditions) {
    for (const finding of findings) {
      const key = [finding.level, finding.field, finding.code, finding.message].join('\n')
      const known = together.get(key) ?? { finding, names: [] }
      together.set(key, { finding, names: [...new Set([...known.names, name])] })
    }
  }
  return [...together.values()].map(({ finding, names }) => ({
    ...finding,
    message: `${listed(names)}：${finding.message}`,
  }))
}

const SHOWN_NAMES = 3

const listed = (names: readonly string[]) =>
  names.length > SHOWN_NAMES
    ? `${names.slice(0, SHOWN_NAMES).join('、')}等 ${names.length} 个账号`
    : names.join('、')
