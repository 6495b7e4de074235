import type { Payload, PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { canonicalJson } from '@/audit/chain'
import type { RevisionFacts } from '@/content/contentFrom'
import { contentFrom } from '@/content/contentFrom'
import { contentSources } from '@/content/contentOf'
import type { Kind } from '@/content/kinds'
import type { Snapshot } from '@/content/snapshot'
import { variantFor } from '@/content/variants'
import type { Account, Content, Finding, Rendition } from '@publishers/contract'
import { publisherOf } from '@publishers/registry'
import { accountOf } from './accounts'
import { withFieldPaths } from './findingPaths'

export type AccountRendition = {
  account: Id
  name: string
  channel: string
  /** Absent when the channel could not make one; a finding says why. */
  rendition?: Rendition
  /** With paths of the item's own fields. */
  findings: Finding[]
}

type Rendering = {
  payload: Payload
  req?: PayloadRequest
  kind: Kind
  snapshot: Snapshot
  facts: RevisionFacts
  accounts: Id[]
}

/**
 * What each account would get of a revision, in the order given; accounts that are gone are left out. The revision is
 * read once and rendered once for all accounts of the same channel, settings and words.
 */
export async function renditionsFor({
  payload,
  req,
  kind,
  snapshot,
  facts,
  accounts,
}: Rendering): Promise<AccountRendition[]> {
  const known = await accountsById({ payload, req, accounts })
  const sources = await contentSources({ payload, req, kind, snapshot, item: facts.item })
  const contents = new Map<string, Content>()
  const contentFor = (account: Id): Content => {
    const words = variantFor(snapshot, account) ? String(account) : ''
    const made = contents.get(words) ?? contentFrom({ kind, snapshot, facts, sources, account })
    contents.set(words, made)
    return made
  }
  const rendered = new Map<string, Rendered>()
  return accounts.flatMap((id) => {
    const account = known.get(String(id))
    if (!account) return []
    const words = variantFor(snapshot, id) ? account.id : ''
    const key = `${account.channel}\n${words}\n${canonicalJson(account.settings)}`
    const common = rendered.get(key) ?? renderOnce(contentFor(id), account)
    // A channel that writes the account's own name into its text is rendered for each account.
    if (!common.isPersonal) rendered.set(key, common)
    const { rendition, findings } = common
    const { name, channel } = account
    return {
      ...{ account: id, name, channel, ...(rendition && { rendition }) },
      findings: withFieldPaths({ findings, snapshot, account: id }),
    }
  })
}

type Rendered = { rendition?: Rendition; findings: Finding[]; isPersonal: boolean }

function renderOnce(content: Content, account: Account): Rendered {
  const publisher = publisherOf(account.channel)
  let isPersonal = false
  const watched: Account = {
    channel: account.channel,
    settings: account.settings,
    get id() {
      isPersonal = true
      return account.id
    },
    get name() {
      isPersonal = true
      return account.name
    },
  }
  try {
    const rendition = publisher.render(content, watched)
    const findings = publisher.validate(rendition, watched)
    return { rendition, findings, isPersonal }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return { findings: [unmade(publisher.manifest.label.zh, message)], isPersonal: true }
  }
}

const unmade = (channel: string, message: string): Finding => ({
  level: 'block',
  field: 'body',
  code: 'render-failed',
  message: `${channel}版做不出来：${message}`,
  remedy: '请检查正文里最近加入的内容；仍不行请把这条提示交给技术人员。',
})

type Reading = Pick<Rendering, 'payload' | 'req' | 'accounts'>

async function accountsById({ payload, req, accounts }: Reading): Promise<Map<string, Account>> {
  if (accounts.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: 'channel-accounts',
    where: { id: { in: accounts } },
    select: { name: true, channel: true, settings: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    ...(req && { req }),
  })
  return new Map(docs.map((doc) => [String(doc.id), accountOf(doc as never)]))
}
