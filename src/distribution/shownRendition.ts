import type { Payload, PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { sameId } from '@/access/scope'
import { contentOf } from '@/content/contentOf'
import type { Kind } from '@/content/kinds'
import { revisionHash } from '@/content/revisionHash'
import { snapshotOf } from '@/content/snapshot'
import { variantFor, variantPath } from '@/content/variants'
import type { Account, Finding, Loss, Rendition } from '@publishers/contract'
import type { Counter } from '@publishers/counting'
import { publisherOf } from '@publishers/registry'
import { currentApproval, factsOf } from './approval'
import { countersOf } from './countersOf'
import { withFieldPaths } from './findingPaths'
import type { PublishedRendition } from './publishedRendition'
import { publishedRendition } from './publishedRendition'

export type ShownRendition = {
  rendition: Rendition
  findings: Finding[]
  losses: Loss[]
  counters: Counter[]
  account: { id: string; name: string; channel: string }
  /** Where the finished film can be played, for people of the desk. */
  film: string | null
  /** The account's row, `variants.0`, and whether it says anything; null when it has none. */
  variant: { path: string; isUsed: boolean } | null
  /** Of the approval in force, when it is of exactly this revision: what will be sent. */
  approved: string | null
  /** Only when asked for: what the account showed of the item last; null when nothing yet. */
  published?: PublishedRendition | null
}

type Showing = {
  req: PayloadRequest
  kind: Kind
  item: { id: Id; updatedAt: string }
  account: Account
  compare: boolean
}

/** What an account would get of the newest revision, and all that a preview says about it. */
export async function shownRendition({
  req,
  kind,
  item,
  account,
  compare,
}: Showing): Promise<ShownRendition> {
  const { payload } = req
  const snapshot = snapshotOf(kind, { ...item })
  const { publisher, content } = await headFor({ req, kind, item, account })
  const rendition = publisher.render(content, account)
  const run = await currentApproval({ payload, req, kind, item: String(item.id) })
  const isCurrent = run?.revision === content.revision
  const approved = isCurrent && run.renditions?.find((one) => sameId(one.account, account.id))
  const path = variantPath(snapshot, account.id)
  const { id, name, channel } = account
  return {
    rendition,
    findings: withFieldPaths({
      findings: publisher.validate(rendition, account),
      snapshot,
      account: id,
    }),
    losses: rendition.losses,
    counters: countersOf(channel, rendition.parts),
    account: { id, name, channel },
    film: rendition.film ? await addressOf(payload, rendition.film.key) : null,
    variant: path ? { path, isUsed: variantFor(snapshot, id) !== undefined } : null,
    approved: (approved && approved.sha256) || null,
    ...(compare && {
      published: await publishedRendition({
        payload,
        req,
        kind,
        item: item.id,
        account,
        rendition,
      }),
    }),
  }
}

type Head = Omit<Showing, 'compare'>

/** The newest revision in the account's words, and who would send it. */
export async function headFor({ req, kind, item, account }: Head) {
  const { payload } = req
  const snapshot = snapshotOf(kind, { ...item })
  const revision = await revisionHash({ payload, req, kind, snapshot })
  const run = await currentApproval({ payload, req, kind, item: String(item.id) })
  // Approved as it is: with the date and the names it was approved with.
  const facts =
    run?.revision === revision
      ? factsOf(run)
      : { item: String(item.id), revision, datedAt: String(item.updatedAt) }
  const content = await contentOf({ payload, req, kind, snapshot, facts, account: account.id })
  return { publisher: publisherOf(account.channel), content }
}

async function addressOf(payload: Payload, key: string): Promise<string | null> {
  const { docs } = await payload.find({
    collection: 'media',
    where: { sha256: { equals: key } },
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return docs[0]?.url ?? null
}
