import crypto from 'node:crypto'

/** An order is good for this long after it was signed, and its signer's clock may be off by as much. */
export const SIGNATURE_WINDOW_SECONDS = 300

export const TIMESTAMP_HEADER = 'x-gongmei-timestamp'
export const SIGNATURE_HEADER = 'x-gongmei-signature'

export type Order = 'release' | 'withdraw'

type Signed = { key: string; order: Order; timestamp: number; body: string }

/** `v1=<hex>`: HMAC-SHA256 over the order, the second it was signed in and the raw body. */
export const sign = ({ key, order, timestamp, body }: Signed): string =>
  `v1=${crypto.createHmac('sha256', key).update(`${order}\n${timestamp}\n`).update(body).digest('hex')}`

type Claim = {
  key: string
  order: Order
  timestamp: string | null
  signature: string | null
  body: string
  now: Date
}

/** Why an order is not to be obeyed, or undefined when it is good. */
export function refuseSignature({
  key,
  order,
  timestamp,
  signature,
  body,
  now,
}: Claim): 'missing' | 'expired' | 'wrong' | undefined {
  if (!timestamp || !signature || !/^\d{1,12}$/.test(timestamp)) return 'missing'
  const seconds = Number(timestamp)
  if (Math.abs(now.getTime() / 1000 - seconds) > SIGNATURE_WINDOW_SECONDS) return 'expired'
  const expected = Buffer.from(sign({ key, order, timestamp: seconds, body }))
  const given = Buffer.from(signature)
  return given.length === expected.length && crypto.timingSafeEqual(given, expected)
    ? undefined
    : 'wrong'
}
