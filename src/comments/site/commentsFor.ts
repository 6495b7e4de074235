import type { Payload, PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import type { TicketLink } from '@/appeals/ticketsOfComments'
import { ticketsOfComments } from '@/appeals/ticketsOfComments'
import { readSettings } from '@/comments/settings'
import { refusal } from '@/distribution/answer'
import type { CommentedItem, SiteComments } from './mayComment'
import { closedWords, demandLiveItem } from './mayComment'
import type { CommentedKind } from './openItem'
import { itemFacts } from './openItem'
import type { OwnComment } from './ownComments'
import { ownIds, readOwn } from './ownComments'
import type { Speaker } from './speaker'
import { speakerOf } from './speaker'
import type { ThreadPage } from './threads'
import { readThreads } from './threads'

export type CommentsFor = ThreadPage & {
  /** Why nobody can write here; '' when somebody can. */
  closed: string
  who: SiteComments
  /** The name one's words will stand under; '' of a guest. */
  me: string
  /** One's own that others do not see. */
  own: OwnComment[]
  /** One's own among the shown. */
  ownIds: string[]
  /** What became of these, where they asked for something; by id. */
  tickets: Record<string, TicketLink>
}

/** `GET /api/comments/for?kind=&item=&page=`. Errors: 400, 404. */
export async function commentsFor(req: PayloadRequest, now = new Date()): Promise<CommentsFor> {
  const { searchParams } = new URL(req.url ?? '', 'http://here')
  const item = await demandLiveItem(req, {
    kind: searchParams.get('kind'),
    item: searchParams.get('item'),
    now,
  })
  const page = Number(searchParams.get('page') ?? 1)
  if (!Number.isInteger(page) || page < 1 || page > 10_000) throw refusal(400, '页码不对。')
  return commentsUnder(req, { item, page })
}

/** What is shown under an item, and what is the speaker's own. */
export async function commentsUnder(
  req: PayloadRequest,
  { item, page }: { item: CommentedItem; page: number },
): Promise<CommentsFor> {
  const speaker = await speakerOf(req)
  const { siteComments } = await readSettings(req.payload)
  const under = { kind: item.kind, item: item.id }
  const [threads, own] = await Promise.all([
    item.takesThem
      ? readThreads({ payload: req.payload, ...under, page })
      : { total: 0, page: 1, pages: 1, comments: [] },
    readOwn({ payload: req.payload, speaker, under }),
  ])
  const ids = threads.comments.flatMap(({ id, answers }) => [id, ...answers.map((each) => each.id)])
  const mine = await ownIds(req.payload, speaker, ids)
  const tickets = await ticketsOfComments(
    req.payload,
    mine.map((id) => ({ id: req.payload.db.defaultIDType === 'number' ? Number(id) : id })),
  )
  return {
    ...threads,
    closed: closedWords(item, siteComments) ?? '',
    who: siteComments,
    me: nameOfMember(speaker),
    own: own.comments,
    ownIds: mine,
    tickets: Object.fromEntries(tickets),
  }
}

/** What everybody may read below an item's page; undefined where it takes no comments. */
export async function publicComments(
  payload: Payload,
  { kind, item, now = new Date() }: { kind: CommentedKind; item: Id; now?: Date },
): Promise<CommentsFor | undefined> {
  const facts = await itemFacts({ payload }, { kind, id: item, now })
  if (!facts?.isLive || !facts.takesThem) return undefined
  const { siteComments } = await readSettings(payload)
  return {
    ...(await readThreads({ payload, kind, item })),
    closed: closedWords(facts, siteComments) ?? '',
    who: siteComments,
    ...{ me: '', own: [], ownIds: [], tickets: {} },
  }
}

const nameOfMember = ({ member }: Speaker) => (member ? member.displayName || '职工' : '')
