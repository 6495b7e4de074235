import { fold } from '@/moderation/normalise/fold'
import { readDigits } from '@/moderation/personal/readDigits'

/** Stands for a stretch that leads to a person; `kind` is the PersonalKind that was found. */
export function maskOf(found: string, kind: string): string {
  const mask = MASKS[kind]
  return mask ? mask(found) : STARS
}

const STARS = '****'

const MASKS: Readonly<Record<string, (found: string) => string>> = {
  mobile: (found) => {
    const digits = digitsOf(found).replace(/^(?:00)?86(?=1)/, '')
    return digits.length < 7 ? STARS : `${digits.slice(0, 3)}****${digits.slice(-4)}`
  },
  'identity-number': (found) =>
    fourAndFour(digitsOf(found) + (/[xXｘＸ]\s*$/.test(found) ? 'X' : '')),
  'bank-card': (found) => fourAndFour(digitsOf(found)),
  landline: (found) => `${digitsOf(found).slice(0, 4)}****`,
  'account-number': (found) => `${STARS}${digitsOf(found).slice(-2)}`,
  passport: (found) => `${found.slice(0, 1)}${STARS}`,
  qq: (found) => `${digitsOf(found).slice(0, 2)}${STARS}`,
  wechat: (found) => `${[...found][0] ?? ''}${STARS}`,
  email: (found) => `${[...found][0] ?? ''}${STARS}`,
  plate: (found) => `${[...found].slice(0, 2).join('')}${STARS}`,
  // The street may stay, the door may not.
  address: (found) =>
    found.replace(DOOR_NUMBERS, '*').replace(/[\d０-９一二三四五六七八九十百]+$/u, '*'),
}

const DOOR_NUMBERS =
  /[a-zａ-ｚA-Z\d０-９一二三四五六七八九十百零〇壹贰叁肆伍陆柒捌玖①-⑳\s-]{1,12}(?=(?:号|號|弄|栋|棟|幢|楼|樓|座|单元|單元|门|門|梯|室|房|户|戶|期|区|區|组|組|队|隊))/gu

const fourAndFour = (number: string): string =>
  number.length < 12
    ? STARS
    : `${number.slice(0, 4)}${'*'.repeat(number.length - 8)}${number.slice(-4)}`

/** However they are written: 一三八, １３８, 1 3 8. */
const digitsOf = (found: string): string =>
  readDigits(fold(found).text)
    .flatMap(({ groups }) => groups.map(({ digits }) => digits))
    .join('')
