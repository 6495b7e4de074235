import { createDecipheriv, createHash, timingSafeEqual } from 'node:crypto'

/** SHA-1 over the sorted parts, hex: `signature` of three parts, `msg_signature` of four. */
export const signatureOf = (parts: string[]): string =>
  createHash('sha1')
    .update([...parts].sort().join(''))
    .digest('hex')

/** Compared in constant time; the length of a digest is no secret. */
export const sameSignature = (expected: string, given: string): boolean => {
  const [a, b] = [Buffer.from(expected), Buffer.from(given)]
  return a.length === b.length && timingSafeEqual(a, b)
}

const RANDOM = 16
const LENGTH = 4
/** WeChat pads to 32, twice the block of AES: a library's own unpadding fails on it. */
const PAD_BLOCK = 32

/**
 * The message inside `Encrypt`: AES-256-CBC, iv = first half of the key, then 16 random bytes, 4 bytes of length
 * (big-endian), message, AppID. `undefined` when key, padding, length or AppID do not fit.
 */
export const decryptPush = (
  encrypt: string,
  encodingAesKey: string,
  appId: string,
): string | undefined => {
  const key = Buffer.from(`${encodingAesKey}=`, 'base64')
  if (encodingAesKey.length !== 43 || key.length !== 32) return undefined
  const plain = decipher(Buffer.from(encrypt, 'base64'), key)
  if (!plain) return undefined
  const pad = plain.at(-1) ?? 0
  if (pad < 1 || pad > PAD_BLOCK || plain.length < RANDOM + LENGTH + pad) return undefined
  if (!plain.subarray(-pad).every((byte) => byte === pad)) return undefined
  const start = RANDOM + LENGTH
  const end = start + plain.readUInt32BE(RANDOM)
  if (end > plain.length - pad) return undefined
  const owner = plain.subarray(end, plain.length - pad).toString('utf8')
  return sameSignature(appId, owner) ? plain.subarray(start, end).toString('utf8') : undefined
}

const decipher = (data: Buffer, key: Buffer): Buffer | undefined => {
  if (data.length === 0 || data.length % 16 !== 0) return undefined
  const aes = createDecipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false)
  return Buffer.concat([aes.update(data), aes.final()])
}
