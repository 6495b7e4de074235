import type { Allowed } from '@media/intake/types'
import { idOf, isMember, sameId } from '@/access/scope'
import { Refused } from '@/review/refused'
import { ENTRY_ALLOWED } from '../limits'
import type { Purpose } from '../purpose'

/** States of an entry in which its worker may still change it. */
const OPEN = new Set(['draft', 'completing'])

/** A file for one's own entry of a campaign: private to the entry, and the campaign's licence. */
export const entry: Purpose = async ({ req, declared }) => {
  if (!isMember(req.user)) throw new Refused(403, '请先登录职工入口，再上传作品文件。')
  const found = declared.entry
    ? ((await req.payload.findByID({
        collection: 'submissions',
        id: declared.entry,
        depth: 0,
        draft: true,
        overrideAccess: true,
        disableErrors: true,
        req,
      })) as Record<string, unknown> | null)
    : null
  // Somebody else's entry is as good as none.
  if (!found || !sameId(found.member, req.user))
    throw new Refused(404, '没有找到这份作品；请回到“我的投稿”重新打开。')
  if (typeof found.state === 'string' && !OPEN.has(found.state))
    throw new Refused(409, '这份作品已经提交，不能再换文件；需要更换请先撤回，或等补正通知。')
  return {
    organization: idOf(found.organization) as never,
    allowed: allowedFor(found),
    media: { licence: 'campaign', aiUsage: 'none', alt: String(found.title ?? '').slice(0, 200) },
  }
}

/** Narrowed to the category's own limits where the campaign names them. */
const allowedFor = (_entry: Record<string, unknown>): Allowed => ENTRY_ALLOWED
