import type { Payload } from 'payload'
import { sealWords } from '@/access/secrets'
import { cleanText, cutText, LONGEST_SHOWN } from './cleanText'
import { authorKey, sayingKey, textHash } from './keys'
import { maskName } from './maskName'
import { maskPersonal } from './maskPersonal'
import type { Said } from './said'

type Making = { payload: Payload; said: Said; now: Date }
type Row = Record<string, string | number | boolean | object | null>

/** A picture without a word is a comment as well. */
const NO_WORDS = '（无文字）'

/** What is stored of somebody's words: nothing of it public until it was judged. The account's own are. */
export function newRow({ payload, said, now }: Making): Row {
  const isOwn = said.isByAccount === true
  return {
    ...wordsOf(payload, said.text),
    key: said.key,
    channel: said.channel,
    account: said.account ?? null,
    delivery: said.delivery ?? null,
    external: said.external ?? {},
    kind: said.kind,
    item: said.item,
    itemTitle: cleanText(said.itemTitle, 300) || null,
    organization: said.organization,
    isClosed: said.isClosed ?? false,
    parent: null,
    parentKey: said.parentKey ?? null,
    authorKey: said.author
      ? authorKey(payload, { channel: said.channel, author: said.author })
      : null,
    authorName: maskName(said.authorName) ?? null,
    member: said.member ?? null,
    guestKey: said.guestKey ?? null,
    isByAccount: isOwn,
    picture: said.picture ?? null,
    saidAt: soundTime(said.at, now).toISOString(),
    collectedAt: now.toISOString(),
    state: isOwn ? 'approved' : 'pending',
    isShown: isOwn,
    isQueued: false,
    risk: 0,
    judgings: 0,
    round: 0,
    fence: 0,
    nextAt: isOwn ? null : now.toISOString(),
  }
}

/** Clocks differ by that much. */
const SKEW_MS = 300_000
const FIRST_COMMENT = Date.parse('2000-01-01T00:00:00Z')

/** When it was said, as far as that can be believed; else now, or it would stand above all others for years. */
const soundTime = (at: Date, now: Date): Date => {
  const ms = at.getTime()
  return ms >= FIRST_COMMENT && ms <= now.getTime() + SKEW_MS ? at : now
}

/** The columns that hold words: masked for reading, sealed as written, hashed for comparing. */
export function wordsOf(payload: Payload, text: string) {
  const original = cleanText(text)
  const masked = maskPersonal(original)
  const isCut = masked.length > LONGEST_SHOWN
  return {
    text: cutText(masked) || NO_WORDS,
    original: sealWords(original, payload.secret),
    textHash: textHash(payload, original),
    sayingKey: sayingKey(payload, original),
    machine: isCut ? { cut: { length: original.length } } : null,
  }
}
