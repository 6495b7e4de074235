import type { PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { sameId } from '@/access/scope'
import { headOf } from '@/content/headOf'
import type { Kind } from '@/content/kinds'
import { rowsOf } from '@/content/variants'
import { refusal } from '@/distribution/answer'
import type { Film } from './film'

/**
 * Puts a film into its item: for one account into its variant, for all of them without. A draft of the item, through its own
 * doors: whoever may not write it, or while it is in review, is refused there.
 */
export async function assignFilm({
  req,
  film,
  account,
}: {
  req: PayloadRequest
  film: Film
  account?: Id
}): Promise<void> {
  if (film.state !== 'ready') throw refusal(409, '短片还没有合成好，先合成再使用。')
  const { payload } = req
  const kind = film.kind as Kind
  const id = payload.db.defaultIDType === 'number' ? Number(film.item) : film.item
  const item = await headOf({ payload, req, kind, id })
  if (!item) throw refusal(404, '这篇稿件已经不在了。')
  const rows = rowsOf((item as { variants?: unknown }).variants)
  const has = rows.some((row) => sameId(row.account, account))
  const changed = rows.map((row) =>
    sameId(row.account, account) ? { ...row, film: film.id } : row,
  )
  const variants = has ? changed : [...rows, { account, film: film.id }]
  const data = account === undefined ? { film: film.id } : { variants }
  await payload.update({
    collection: kind,
    id,
    data: data as never,
    draft: true,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
}
