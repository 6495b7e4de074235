import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { holdsAtRoot, organizationsWith } from '@/access/scope'
import { readCounts } from '@/comments/queue/counts'
import { filterOf } from '@/comments/queue/filterOf'
import { readQueue } from '@/comments/queue/readQueue'
import { demandSignIn } from '../look/demandSignIn'
import { PanelPage } from '../look/PanelPage'
import { wordsIn } from '../words/wordsIn'
import { CommentsDesk } from './CommentsDesk'
import { deskChannels } from './deskChannels'
import { FILTERS } from './deskTypes'
import type { DeskFilter, DeskRights, Organization, QueueAnswer } from './deskTypes'

/** `/admin/comments`: what people say, the riskiest first; decided with a key, and undone with another. */
export async function CommentsView(view: AdminViewServerProps) {
  const { initPageResult, searchParams } = view
  const { req } = initPageResult
  demandSignIn(req, '/comments')
  const word = wordsIn(req.i18n.language)
  const own = await organizationsWith(req, 'comment.read')
  if (own.length === 0)
    return (
      <PanelPage className="gm-comments" title={word('comments')} view={view}>
        <p>{word('cmNoRight')}</p>
      </PanelPage>
    )
  const text = (name: string) =>
    typeof searchParams?.[name] === 'string' ? searchParams[name] : ''
  const asked = Object.fromEntries(FILTERS.map((name) => [name, text(name)])) as DeskFilter
  const { filter, first } = await firstPage(req, asked)
  return (
    <PanelPage className="gm-comments" title={word('comments')} view={view}>
      <CommentsDesk
        channels={deskChannels()}
        filter={filter}
        first={first}
        organizations={await namesOfUnits(req, own)}
        rights={await rightsOf(req)}
        tab={text('tab')}
      />
    </PanelPage>
  )
}

const NO_FILTER = Object.fromEntries(FILTERS.map((name) => [name, ''])) as DeskFilter

/** An address with a filter that does not exist any more opens the whole queue. */
async function firstPage(
  req: PayloadRequest,
  asked: DeskFilter,
): Promise<{ filter: DeskFilter; first: QueueAnswer }> {
  const read = async (chosen: DeskFilter): Promise<QueueAnswer> => {
    const at = new Date().toISOString()
    const filter = await filterOf(req, chosen)
    const page = await readQueue({ req, filter, limit: 30 })
    const whole = page.nextCursor === null ? page.docs : undefined
    return { ...page, counts: await readCounts({ req, filter, whole }), at }
  }
  try {
    return { filter: asked, first: await read(asked) }
  } catch {
    return { filter: NO_FILTER, first: await read(NO_FILTER) }
  }
}

/** Who sees one unit needs no list to choose from. */
async function namesOfUnits(
  req: PayloadRequest,
  ids: readonly (number | string)[],
): Promise<Organization[]> {
  if (ids.length < 2) return []
  const { docs } = await req.payload.find({
    collection: 'organizations',
    where: { id: { in: [...ids] } },
    select: { name: true },
    sort: 'path',
    depth: 0,
    limit: 300,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs.map(({ id, name }) => ({ id, name: name ?? '' }))
}

async function rightsOf(req: PayloadRequest): Promise<DeskRights> {
  const holds = async (permission: 'comment.moderate' | 'comment.reply' | 'comment.evidence') =>
    (await organizationsWith(req, permission)).length > 0
  return {
    moderate: await holds('comment.moderate'),
    reply: await holds('comment.reply'),
    evidence: await holds('comment.evidence'),
    allow: await holdsAtRoot(req, 'moderation.manage'),
  }
}
