import type { AppealKind } from './appealRow'

export type Saying = {
  text: string
  intent?: string | null
  violations?: readonly string[]
}

/** A page or what one does on it, then that it does not work; or the other way round. */
const PLACE =
  '(?:页面?|网页|网站|链接|系统|小程序|客户端|app|公众号|平台|入口|投票|报名|上传|提交|登录|注册|验证码|按钮|视频|图片|二维码|附件)'
const BROKEN =
  '(?:打不开|进不去|点不开|点不了|点不动|加载不(?:了|出)|刷不出|放不了|播不了|看不了|登不(?:上|了|进)|传不(?:上|了)|上传不|提交不|投不(?:了|上)|报不了|收不到|下不(?:了|载)|下载不|没反应|无响应|不显示|出错|报错|崩溃|闪退|白屏|卡死|失效|404|50[0-4])'
const TECHNICAL = new RegExp(`${PLACE}.{0,8}?${BROKEN}|${BROKEN}.{0,4}?${PLACE}`, 'i')

/** Letters too small, contrast too weak, nothing for those who listen instead of looking. */
const ACCESSIBILITY =
  /字(?:体|号)?(?:也|真|实在|有点|这么|那么)?(?:太|很|好|过|偏|真|有点)小(?!气|心)|字(?:体|号)?(?:能不能|可不可以|能否)?(?:调|放|再|弄)?大(?:一?点|些)|看不清(?:字|楚字)|老人.{0,6}看不(?:清|见)|(?:老花|视力|眼睛).{0,8}(?:看不|费劲|吃力)|看不清.{0,4}(?:字|小字)|适老|无障碍|读屏|盲人|听不(?:清|见).{0,4}字幕|没有?字幕/

/**
 * What a comment is when it becomes a ticket. What concerns the site goes first, because another house mends it; then what the law
 * gives a name of its own; a plea for help is never anything less than that. Pure.
 */
export function kindOf({ text, intent, violations = [] }: Saying): AppealKind {
  if (violations.includes('copyright')) return 'copyright'
  if (violations.includes('rumour-unverified')) return 'rumour'
  if (intent !== 'praise' && TECHNICAL.test(text)) return 'technical'
  if (intent !== 'praise' && ACCESSIBILITY.test(text)) return 'accessibility'
  if (intent === 'correction') return 'correction'
  if (intent === 'report') return 'report'
  if (intent === 'complaint' || intent === 'doubt') return 'complaint'
  return 'appeal'
}

/**
 * Does a comment become a ticket without anybody asking for it? Complaints, doubts and questions about the item are answered where they were said; a
 * person may make a ticket of any of them. Pure.
 */
export function needsTicket(saying: Saying): boolean {
  if (saying.intent === 'appeal' || saying.intent === 'report') return true
  const kind = kindOf(saying)
  return kind !== 'appeal' && kind !== 'complaint'
}
