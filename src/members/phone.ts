import crypto from 'node:crypto'

/** A mainland mobile number as eleven digits, however it was typed; undefined when it is none. */
export function normalPhone(given: unknown): string | undefined {
  if (typeof given !== 'string' || given.length > 30) return undefined
  const digits = given
    .normalize('NFKC')
    .replace(/[\s()-]/g, '')
    .replace(/^(\+?86|0086)/, '')
  return /^1[3-9]\d{9}$/.test(digits) ? digits : undefined
}

/** `138****0000`. */
export const maskedPhone = (phone: string): string => `${phone.slice(0, 3)}****${phone.slice(-4)}`

/** `王*`, `欧阳**` is not attempted: the first character and a star for each further one, two at the most. */
export function maskedName(name: string): string {
  const characters = [...name.trim()]
  if (characters.length === 0) return '职工'
  return characters[0] + '*'.repeat(Math.min(2, Math.max(1, characters.length - 1)))
}

/** Finds a number without keeping it: useless without the installation's secret. */
export const keyedHash = (value: string, secret: string, purpose: string): string =>
  crypto.createHmac('sha256', `${purpose}:${secret}`).update(value).digest('base64url')
