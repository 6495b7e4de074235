/**
 * What a display CMS does not hold of a person at all (domain §3): no field has it, and an attempt to send it is refused
 * rather than silently lost, so that whoever wrote the import learns of it.
 */
const REFUSED: Readonly<Record<string, string>> = {
  身份证号:
    'idcard idcardno idno idnumber identitycard identitynumber nationalid citizenid sfz shenfenzheng passport passportno',
  电话: 'phone phonenumber phoneno mobile mobilephone cellphone tel telephone',
  住址: 'address homeaddress residence domicile hukou household',
  收入: 'income salary wage wages',
  健康状况: 'health healthstatus illness disease disability medicalhistory',
  家庭情况: 'family familymembers familysize spouse marriage maritalstatus',
  困难情况: 'hardship difficulty poverty',
  银行卡: 'bankcard bankaccount bankcardno bankno banknumber cardno',
  电子邮箱: 'email wechatid qq',
}

const NAMES = new Map(
  Object.entries(REFUSED).flatMap(([word, names]) =>
    names.split(' ').map((name) => [name, word] as const),
  ),
)

/** The private things somebody tried to send, in words; [] when there are none. Chinese names of fields count as well. */
export function privateDataIn(data: unknown): string[] {
  if (!data || typeof data !== 'object') return []
  if (Array.isArray(data)) return [...new Set(data.flatMap(privateDataIn))]
  const found = Object.entries(data).flatMap(([key, value]) => {
    const word = value === null || value === undefined || value === '' ? undefined : wordOf(key)
    return [...(word ? [word] : []), ...(TEXTS.has(key) ? [] : privateDataIn(value))]
  })
  return [...new Set(found)]
}

/** Rich text and uploads have keys of their own. */
const TEXTS = new Set(['body', 'variants', 'cover', 'video', 'organization', 'links'])

const wordOf = (key: string): string | undefined =>
  NAMES.get(key.replace(/[^a-z]/gi, '').toLowerCase()) ??
  CHINESE.find(([sign]) => key.includes(sign))?.[1]

const CHINESE = [
  ['身份证', '身份证号'],
  ['电话', '电话'],
  ['手机', '电话'],
  ['住址', '住址'],
  ['收入', '收入'],
  ['健康', '健康状况'],
  ['家庭', '家庭情况'],
  ['困难', '困难情况'],
  ['银行卡', '银行卡'],
] as const

/** 18 digits of an identity number with its birthday, and mobile numbers: neither has a place in a story. */
const IDENTITY =
  /(?<![0-9])[1-9]\d{5}(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![0-9])/
const MOBILE = /(?<![0-9])1[3-9]\d{9}(?![0-9])/

/** What kind of personal number a text carries. */
export const personalNumbersIn = (text: string): string[] => [
  ...(IDENTITY.test(text) ? ['身份证号'] : []),
  ...(MOBILE.test(text) ? ['手机号'] : []),
]
