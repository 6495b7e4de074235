import type { PersonalHit, PersonalKind } from './personalHit'

const NAMED = `(?:微信|薇信|威信|徽信|v信|vx|wx|weixin|wechat|微芯|薇芯|v芯)`
const LINK = `(?:号码?|id|账号|帐号)?[\\s:=是为用→\\-,.]{0,4}(?:号[\\s:是]{0,2})?`
/** WeChat's own rule: 6–20 characters, a letter first. */
const WECHAT = new RegExp(`${NAMED}${LINK}(?<id>[a-z][a-z0-9_-]{5,19})(?![a-z0-9_-])`, 'g')
const WECHAT_NUMBER = new RegExp(
  `${NAMED}${LINK}(?<id>[1-9][\\d ]{4,12}\\d)(?!\\d|[年月日个人元块万点张次位名])`,
  'g',
)
const QQ =
  /(?:qq|扣扣|企鹅|抠抠|q号|腾讯号)(?:号码?|群)?[\s:=是为.\-,]{0,4}(?<id>[1-9](?:[\s.\-]?\d){4,10})(?!\d)/g
const EMAIL =
  /(?<id>[a-z0-9][a-z0-9._+-]{1,40}\s?(?:@|#|\(at\)|\[at\]|艾特|\s+at\s+)\s?(?:[a-z0-9-]{1,30}\s?(?:\.|点|\(dot\)|\s+dot\s+)\s?){1,3}(?:com|cn|net|org|edu|gov|io|me|cc|vip|info)(?:\.cn)?)(?![a-z0-9])/g
const PASSPORT =
  /(?:护照|通行证|军官证|台胞证|回乡证|居留证)(?:号码?)?[\s:是为]{0,3}(?<id>[a-z]{0,2}\d{7,10})(?!\d)/g
/** Words of Latin letters people write after 微信 that are no id. */
const ORDINARY =
  /^(?:public|official|login|wechat|weixin|wxpay|iphone|android|windows|wechatpay|mini|app\w*|https?|www\w*|video\w*)$/

/** Ids of messengers, mail addresses and papers: letters and digits that a word before them says what they are. */
export function findHandles(folded: string): PersonalHit[] {
  if (!/[a-z\d]{2}/.test(folded)) return []
  return [
    ...all(folded, WECHAT, 'wechat', 0.8).filter((hit) =>
      isIdLike(folded.slice(hit.start, hit.end)),
    ),
    ...all(folded, WECHAT_NUMBER, 'wechat', 0.7),
    ...all(folded, QQ, 'qq', 0.8),
    ...all(folded, EMAIL, 'email', 0.85).filter(
      (hit) => !isOffice(folded.slice(hit.start, hit.end)),
    ),
    ...all(folded, PASSPORT, 'passport', 0.8),
  ]
}

const isIdLike = (id: string): boolean => !ORDINARY.test(id)

/** A public body's mailbox is nobody's own. */
const isOffice = (address: string): boolean =>
  /(?:gov|edu|org)(?:\.cn)?$|@(?:12351|acftu)/.test(address)

function all(
  folded: string,
  pattern: RegExp,
  kind: PersonalKind,
  confidence: number,
): PersonalHit[] {
  return [...folded.matchAll(pattern)].map((match) => {
    const id = match.groups?.id ?? ''
    const start = match.index + match[0].lastIndexOf(id)
    return { kind, confidence, start, end: start + id.length }
  })
}
