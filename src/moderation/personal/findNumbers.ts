import { isIdentityNumber, looksLikeIdentityNumber, passesLuhn } from './checksums'
import type { PersonalHit } from './personalHit'
import type { DigitRun } from './readDigits'
import { readDigits } from './readDigits'

/** What the words before a number say it is. */
const IDENTITY_CUE = /身份证|证件号|身份号|sfz|id号/
const CARD_CUE =
  /卡号|银行卡|储蓄卡|信用卡|账号|账户|收款|打到|打款|转到|转账|工行|建行|农行|中行|招行|邮储|开户行|尾号/
const ACCOUNT_CUE = /社保号|社保卡号|医保卡号|公积金账号|工资卡号|支付宝账号|支付宝|学籍号/
const PHONE_CUE = /电话|手机|联系|号码|致电|拨打|打给|找|tel|phone|☎|📞|📱/
const OTHER_NUMBER =
  /(?:订单|单号|运单|快递|物流|编号|流水号?|工号|编码|货号|型号|案号|文号|条码|批号|期号|票号|发票号?|合同号|序列号|学号|验证码|uid|id|no\.?|isbn|ip|版本)[号码为是:\s]*$/
const PUBLIC_CUE =
  /热线|客服|总机|值班|办公室|咨询|服务台|服务电话|报名电话|举报|投诉|监督|救援|报警|传真|前台|官方/
const LOOK_BACK = 12
/** Digits of a number taken apart; a bank card has nineteen. */
const MOST_GROUPS = 19
/** An account number's digits, and a card's with a country code to spare. */
const SHORTEST = 9
const LONGEST = 20
/** A comment of more numbers is a table or a flood, and time is bounded. */
const MOST_LOOKED_AT = 600

/** Identity, mobile, landline and card numbers, however the digits are written. */
export function findNumbers(folded: string): PersonalHit[] {
  let looked = 0
  return readDigits(folded).flatMap((run) => {
    looked += run.groups.length
    return looked > MOST_LOOKED_AT ? [] : numbersIn(run, folded)
  })
}

function numbersIn(run: DigitRun, folded: string): PersonalHit[] {
  const hits: PersonalHit[] = []
  for (let first = 0; first < run.groups.length; ) {
    const found = numberFrom(run, first, folded)
    if (found) hits.push(found.hit)
    first = found ? found.next : first + 1
  }
  return hits
}

/** The longest number that begins with this group. */
function numberFrom({ groups, hasStops }: DigitRun, first: number, folded: string) {
  const start = groups[first]?.start ?? 0
  const before = folded.slice(Math.max(0, start - LOOK_BACK), start)
  const window = groups.slice(first, first + MOST_GROUPS)
  for (let size = window.length; size >= 1; size -= 1) {
    const taken = window.slice(0, size)
    const parts = taken.map(({ digits }) => digits)
    if (size > 1 && !isTakenApart(parts, hasStops)) continue
    const end = taken.at(-1)?.end ?? start
    const digits = parts.join('')
    if (digits.length < SHORTEST || digits.length > LONGEST) continue
    const withCheck = folded.charAt(end) === 'x' && digits.length === 17 ? `${digits}x` : digits
    const shape = shapeOf({ number: withCheck, before, isWhole: size === 1, parts })
    if (!shape) continue
    const hit: PersonalHit = { ...shape, start, end: end + withCheck.length - digits.length }
    return { hit, next: first + size }
  }
  return undefined
}

/** One number in pieces rather than several numbers: no stops inside, or digit by digit. */
function isTakenApart(parts: readonly string[], hasStops: boolean): boolean {
  const isDigitByDigit = parts.every((part) => part.length <= 2)
  return isDigitByDigit || !hasStops
}

type Shaped = { number: string; before: string; isWhole: boolean; parts: readonly string[] }
type Shape = Pick<PersonalHit, 'kind' | 'confidence'>

function shapeOf({ number, before, isWhole, parts }: Shaped): Shape | undefined {
  if (isIdentityNumber(number)) return { kind: 'identity-number', confidence: 0.98 }
  if (IDENTITY_CUE.test(before) && looksLikeIdentityNumber(number))
    return { kind: 'identity-number', confidence: 0.8 }
  if (isCard(number, before, parts)) return { kind: 'bank-card', confidence: 0.9 }
  if (OTHER_NUMBER.test(before)) return undefined
  if (isMobile(number, parts)) return { kind: 'mobile', confidence: isWhole ? 0.95 : 0.85 }
  if (isLandline(number, parts) && !PUBLIC_CUE.test(before) && PHONE_CUE.test(before))
    return { kind: 'landline', confidence: 0.6 }
  if (ACCOUNT_CUE.test(before) && number.length >= 9)
    return { kind: 'account-number', confidence: 0.8 }
  return undefined
}

const COUNTRY = /^(?:00)?86(?=1[3-9]\d{9}$)/

function isMobile(number: string, parts: readonly string[]): boolean {
  if (!/^1[3-9]\d{9}$/.test(number.replace(COUNTRY, ''))) return false
  // All of one digit or counting up is a placeholder: 13333333333 may be real, 12345678901 is not of the shape.
  return parts.length === 1 || parts.length >= 8 || /^(?:86)?1/.test(parts[0] ?? '')
}

const isLandline = (number: string, parts: readonly string[]): boolean =>
  /^0(?:10|2\d|[3-9]\d{2})[2-8]\d{6,7}$/.test(number) && parts.length <= 3

/** Card numbers of banks in China begin with 62; others need to be named or written in fours. */
function isCard(number: string, before: string, parts: readonly string[]): boolean {
  if (!/^\d{16,19}$/.test(number) || /^(\d)\1+$/.test(number)) return false
  const isNamed = CARD_CUE.test(before)
  if (isNamed && /^[3-69]/.test(number)) return true
  if (!passesLuhn(number)) return false
  return /^62/.test(number) || (/^[45]/.test(number) && parts.length >= 4)
}
