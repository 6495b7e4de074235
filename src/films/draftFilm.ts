import type { PayloadRequest } from 'payload'
import { record } from '@/audit/record'
import type { Id } from '@/access/scope'
import { contentOf } from '@/content/contentOf'
import type { Kind } from '@/content/kinds'
import { revisionHash } from '@/content/revisionHash'
import { snapshotOf } from '@/content/snapshot'
import { inTransaction } from '@/database/inTransaction'
import type { Account } from '@publishers/contract'
import { draftStoryboard } from '@media/video/draftStoryboard'
import type { ThemeName } from '@media/video/storyboard'
import { storyboardHash } from '@media/video/storyboardHash'
import { draftInput } from './draftInput'

type Drafting = {
  req: PayloadRequest
  kind: Kind
  item: { id: Id; title?: string | null; updatedAt: string; organization?: unknown }
  account?: Account
  theme?: ThemeName
}

/** A new film of the item's newest revision, in the account's words where it has its own. Returns its id. */
export async function draftFilm({ req, kind, item, account, theme }: Drafting): Promise<Id> {
  const { payload } = req
  const snapshot = snapshotOf(kind, { ...item })
  const revision = await revisionHash({ payload, req, kind, snapshot })
  const facts = { item: String(item.id), revision, datedAt: String(item.updatedAt) }
  const own = account && { account: idFor(req, account.id) }
  const content = await contentOf({ payload, req, kind, snapshot, facts, ...own })
  const storyboard = draftStoryboard(draftInput({ content, account, theme }))
  const title = [item.title || '未命名稿件', account?.name].filter(Boolean).join(' · ')
  return inTransaction({ payload, req, label: 'film.draft' }, async (inside) => {
    const data = {
      title: title.slice(0, 200),
      kind,
      item: String(item.id),
      organization: snapshot.organization,
      ...own,
      storyboard,
      storyboardHash: storyboardHash(storyboard),
      state: 'draft',
      progress: 0,
      fence: 0,
      tries: 0,
    }
    const options = { depth: 0, overrideAccess: true, req: inside } as const
    const film = await payload.create({ collection: 'films', data: data as never, ...options })
    await record(inside, {
      action: 'film.draft',
      target: { kind: 'films', id: film.id, title },
      organization: snapshot.organization,
      detail: { item: String(item.id), storyboard: data.storyboardHash },
    })
    return film.id
  })
}

const idFor = (req: PayloadRequest, id: string): Id =>
  req.payload.db.defaultIDType === 'number' ? Number(id) : id
