import { maskPersonal } from '@/comments/ingest/maskPersonal'
import { refusal } from '@/distribution/answer'
import { fold } from '@/moderation/normalise/fold'
import type { Member } from '@/payload-types'
import type { Age } from './ages'
import { cleanLine, lengthOf } from './cleanText'

const NAME_MAX = 12
/** A guest may not sound like the house. */
const OURS = /官方|工会|管理员|站长|客服|小编|编辑|审核|主席|系统|记者|公安|法院|纪委/

/** What stands beside the words: 张* of a member, a guest's own word for themselves, nobody's under eighteen. */
export function nameOf({
  member,
  name,
  age,
}: {
  member?: Member
  name?: unknown
  age: Age
}): string {
  if (age !== 'adult') return member ? '青少年职工' : '青少年访客'
  if (member) return member.displayName || '职工'
  const own = cleanLine(name).replace(/\p{Cf}/gu, '')
  if (!own) return '访客'
  if (lengthOf(own) > NAME_MAX) throw refusal(400, `称呼最多 ${NAME_MAX} 个字。`)
  if (!/^[\p{L}\p{N}][\p{L}\p{N} ·_-]*$/u.test(own))
    throw refusal(400, '称呼只用文字和数字，不放符号和网址。')
  const folded = fold(own).text.replace(/[^\p{L}\p{N}]/gu, '')
  if (OURS.test(folded)) throw refusal(400, '称呼容易让人误认为工作人员，请换一个。')
  if (/\d{5,}/.test(folded) || maskPersonal(own) !== own)
    throw refusal(400, '称呼里请不要写电话、QQ 等号码。')
  return own
}
