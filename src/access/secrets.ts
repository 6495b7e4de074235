import crypto from 'node:crypto'

const prefix = 'sealed:v1:'

/** AES-256-GCM under a key derived from the installation's secret. Sealing twice changes nothing. */
export const seal = (plain: string, secret: string): string =>
  plain.startsWith(prefix) ? plain : sealWords(plain, secret)

/** As `seal`, for what strangers write: words that only look sealed are sealed like all others. */
export function sealWords(plain: string, secret: string): string {
  const iv = crypto.randomBytes(12)
  const cipher = crypto.createCipheriv('aes-256-gcm', keyOf(secret), iv)
  const data = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()])
  return prefix + Buffer.concat([iv, cipher.getAuthTag(), data]).toString('base64')
}

/** Throws when the secret is another one or the text was tampered with. */
export function unseal(sealed: string, secret: string): string {
  if (!sealed.startsWith(prefix)) return sealed
  const bytes = Buffer.from(sealed.slice(prefix.length), 'base64')
  const decipher = crypto.createDecipheriv('aes-256-gcm', keyOf(secret), bytes.subarray(0, 12))
  decipher.setAuthTag(bytes.subarray(12, 28))
  return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8')
}

/** Derived once: every call to a platform opens a token. */
function keyOf(secret: string): Buffer {
  const key =
    keys.get(secret) ?? Buffer.from(crypto.hkdfSync('sha256', secret, 'gongmei', 'credentials', 32))
  keys.set(secret, key)
  return key
}

const keys = new Map<string, Buffer>()
