import crypto from 'node:crypto'
import type { Verdict } from './verdict'

/** The same words on several public accounts within this time are said to be copies. */
export const SAME_TEXT_MINUTES = 30

/** One fingerprint for words that differ only in spaces, marks, width or case; '' for no words. */
export function textKey(words: readonly string[]): string {
  const plain = words
    .join('\n')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{P}\p{S}\p{Z}\p{C}]/gu, '')
  return plain === '' ? '' : crypto.createHash('sha256').update(plain).digest('hex').slice(0, 32)
}

type Other = { at: Date; account: string }

/** `others`: sends of the same words by other accounts. */
export function sameTextVerdict({
  at,
  others,
}: {
  at: Date
  others: readonly Other[]
}): Verdict | undefined {
  const gap = SAME_TEXT_MINUTES * 60_000
  const near = others.filter((other) => Math.abs(other.at.getTime() - at.getTime()) < gap)
  if (near.length === 0) return undefined
  const names = [...new Set(near.map(({ account }) => account))]
  const shown =
    names.slice(0, 3).join('、') + (names.length > 3 ? ` 等 ${names.length} 个账号` : '')
  return {
    code: 'sameText',
    level: 'warn',
    message: `与「${shown}」内容相同，相隔不到 ${SAME_TEXT_MINUTES} 分钟`,
    remedy: '错开时间，或为其中一个账号改写标题和正文。',
    nextAllowedAt: new Date(
      Math.max(...near.map((other) => other.at.getTime())) + gap,
    ).toISOString(),
    needsNote: true,
  }
}
