import { APIError } from 'payload'
import { refusal } from '@/distribution/answer'
import type { PersonalKind } from '@/moderation/personal/personalHit'
import { personalData } from '@/moderation/phases/personalData'
import { moderate } from '@/moderation/pipeline'
import { shippedKnowledge } from '@/moderation/shippedKnowledge'
import { capabilitiesOf } from '../acts/capabilities'

/** Of the column; a channel may allow less. */
const longest = 600

type Checking = {
  text: unknown
  channel: string
  /** The author was told what is in it, and means it: a public telephone number, say. */
  confirmed?: boolean
}

/** The words as they may be said there. Throws 400: empty, too long, or with personal data nobody confirmed. */
export function checkText({ text, channel, confirmed = false }: Checking): string {
  if (typeof text !== 'string') throw refusal(400, '请填写回复内容。')
  const clean = text.toWellFormed().replaceAll('\0', '').trim()
  if (!clean) throw refusal(400, '请填写回复内容。')
  const limit = Math.min(longest, capabilitiesOf(channel).replyLimit ?? longest)
  const length = [...clean].length
  if (length > limit || clean.length > longest)
    throw refusal(400, `回复最多 ${limit} 个字，现在是 ${length} 个字，请删短一些。`)
  const found = confirmed ? [] : personalIn(clean)
  if (found.length > 0) throw warned(found)
  return clean
}

type Found = { what: string; text: string }

/** What the moderation pipeline takes for personal data, in the words as written. */
export function personalIn(text: string): Found[] {
  const { reasons } = moderate(
    { text },
    { knowledge: shippedKnowledge(), now: new Date(), phases: [personalData] },
  )
  return reasons
    .filter(({ axis, confidence }) => axis === 'violation' && confidence >= COUNTS)
    .map((finding) => ({ what: KINDS[finding.source ?? ''] ?? '个人信息', text: finding.text }))
}

/** As in src/moderation/decide.ts: below, a finding is told and decides nothing. */
const COUNTS = 0.5

const KINDS: Readonly<Record<string, string>> = {
  'identity-number': '身份证号',
  mobile: '手机号',
  landline: '固定电话',
  'bank-card': '银行卡号',
  'account-number': '账号',
  passport: '护照号',
  qq: 'QQ 号',
  wechat: '微信号',
  email: '邮箱',
  plate: '车牌号',
  address: '住址',
} satisfies Record<PersonalKind, string>

function warned(found: Found[]): APIError {
  const words = found.map(({ what, text }) => `${what}“${text}”`).join('、')
  const message = `回复里像是有个人信息：${words}。发出去大家都能看到，请删去；确实要公开的（如本单位公开电话），请勾选“确认可以公开”后再提交。`
  return Object.assign(new APIError(message, 400, { found }, true), { name: 'Refused' })
}
