import { idOf, isMember } from '@/access/scope'
import { ownEntry } from '@/campaign/memberEntry'
import { Refused } from '@/review/refused'
import type { Member } from '@/payload-types'
import type { Purpose } from '../purpose'
import { entryLimits } from './entryLimits'

/** States of an entry in which its worker may still change it. */
const OPEN = new Set(['draft', 'completing'])

/**
 * A file for one's own entry of a call: private to the entry, under the call's licence, within its category's limits.
 * A deadline that passes on the way stops nothing here: whether the entry is in time is asked when it is handed in.
 */
export const entry: Purpose = async ({ req, declared }) => {
  if (!isMember(req.user)) throw new Refused(403, '请先登录职工入口，再上传作品文件。')
  if (!declared.entry) throw new Refused(400, '请先保存作品草稿，再上传文件。')
  const own = await ownEntry(req, req.user as unknown as Member, declared.entry)
  const { state, organization, title } = own.entry
  if (state && !OPEN.has(state))
    throw new Refused(409, '这份作品已经提交，不能再换文件；需要更换请先撤回，或等补正通知。')
  return {
    organization: idOf(organization) as never,
    allowed: entryLimits(own.category, declared.slot ?? 'works'),
    media: { licence: 'campaign', aiUsage: 'none', alt: (title ?? '').slice(0, 200) },
  }
}
