import { createCipheriv, createDecipheriv, createHash } from 'node:crypto'

/** Hex SHA-1 over the sorted pieces: `signature` of token, timestamp, nonce; `msg_signature` with Encrypt too. */
export const sign = (...pieces: string[]): string =>
  createHash('sha1')
    .update([...pieces].sort().join(''))
    .digest('hex')

/** PKCS#7 to blocks of 32 bytes, not AES's own 16 (channels.md §1.8). */
const BLOCK = 32

/** AES-256-CBC of 16 random bytes, length, message and appid, as base64. `random` is exactly 16 bytes. */
export const encrypt = (
  message: string,
  { aesKey, appid, random }: { aesKey: string; appid: string; random: Buffer },
): string => {
  const key = keyOf(aesKey)
  const body = Buffer.from(message, 'utf8')
  const length = Buffer.alloc(4)
  length.writeUInt32BE(body.length)
  const plain = Buffer.concat([random, length, body, Buffer.from(appid)])
  const pad = BLOCK - (plain.length % BLOCK)
  const cipher = createCipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false)
  return Buffer.concat([
    cipher.update(Buffer.concat([plain, Buffer.alloc(pad, pad)])),
    cipher.final(),
  ]).toString('base64')
}

/** The message inside an Encrypt; throws when key or appid do not fit. */
export const decrypt = (
  encrypted: string,
  { aesKey, appid }: { aesKey: string; appid: string },
): string => {
  const key = keyOf(aesKey)
  const decipher = createDecipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false)
  const plain = Buffer.concat([decipher.update(Buffer.from(encrypted, 'base64')), decipher.final()])
  const pad = plain[plain.length - 1] ?? 0
  const length = plain.readUInt32BE(16)
  const end = 20 + length
  if (pad < 1 || pad > BLOCK || plain.subarray(end, plain.length - pad).toString() !== appid) {
    throw new Error('the message was not encrypted for this account')
  }
  return plain.subarray(20, end).toString('utf8')
}

const keyOf = (aesKey: string): Buffer => Buffer.from(`${aesKey}=`, 'base64')
