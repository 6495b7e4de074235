import crypto from 'node:crypto'
import { env } from '@/env'

type Sharing = { key: string; seconds: number; secret: string; now?: Date }

/**
 * Address of an own file for somebody without an account: a phone that takes over a film, a platform that fetches it.
 * `key` is the SHA-256 of the bytes. Anybody who has the address may read the file until it ends.
 */
export function sharedAddress({ key, seconds, secret, now = new Date() }: Sharing): string {
  const until = String(Math.floor(now.getTime() / 1000) + seconds)
  const query = new URLSearchParams({ until, signature: sign({ key, until, secret }) })
  return `${env().publicUrl}/api/shared/${key}?${query}`
}

/** True while the address holds and nobody changed it. */
export function isSharedAddress({
  key,
  until,
  signature,
  secret,
  now = new Date(),
}: {
  key: string
  until: string
  signature: string
  secret: string
  now?: Date
}): boolean {
  const expected = Buffer.from(sign({ key, until, secret }))
  const given = Buffer.from(signature)
  const isSigned = given.length === expected.length && crypto.timingSafeEqual(given, expected)
  return isSigned && Number(until) * 1000 > now.getTime()
}

const sign = ({ key, until, secret }: { key: string; until: string; secret: string }): string => {
  const signingKey = Buffer.from(crypto.hkdfSync('sha256', secret, 'gongmei', 'shared-files', 32))
  return crypto.createHmac('sha256', signingKey).update(`${key} ${until}`).digest('base64url')
}
