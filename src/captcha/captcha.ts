import crypto from 'node:crypto'
import { createChallenge, verifySolution } from 'altcha-lib/v1'
import type { Challenge } from 'altcha-lib/v1/types'

/**
 * Two ways to show that a person votes, comments or asks: a proof of work the browser does by itself, and a question in words for whoever has no script, an
 * old phone, or would rather answer. Neither needs a picture, and a solved one is of no use for anything else.
 */
export type Captcha = { challenge: Challenge; question: Question }
export type Question = { text: string; token: string }

const minutes = 10
/** Some 10,000 hashes on average: a second on an old phone, hours for a million votes. */
const hardest = 20_000

export async function makeCaptcha(about: {
  secret: string
  /** What the proof of work is bound to. */
  subject: string
  /** What the question is bound to. */
  words: string
  now: Date
}): Promise<Captcha> {
  const { secret, subject, words, now } = about
  const expires = new Date(now.getTime() + minutes * 60_000)
  const challenge = await createChallenge({
    hmacKey: keyOf(secret),
    maxnumber: hardest,
    expires,
    params: { about: hashOf(secret, subject) },
  })
  return { challenge, question: makeQuestion({ secret, subject: words, expires }) }
}

export type Answer = { altcha?: unknown; question?: unknown; answer?: unknown }

/** Is the answer right, in time, and for this subject? */
export async function isAnswered(
  { altcha, question, answer }: Answer,
  about: { secret: string; subject: string; now: Date },
): Promise<boolean> {
  if (typeof altcha === 'string' && altcha.length < 2000) return isSolved(altcha, about)
  if (typeof question === 'string' && typeof answer === 'string' && answer.length < 40)
    return isRight(question, answer, about)
  return false
}

/** What an attempt is known by, and how long: each proof is good for one. */
export type Ticket = { id: string; expiresAt: Date }

/**
 * Undefined for what was not made here, for this subject. A question's is there whether or not the answer is right, so that
 * nobody tries the nineteen of them.
 */
export async function ticketOf(
  proof: Answer,
  about: { secret: string; subject: string; now: Date },
): Promise<Ticket | undefined> {
  const { altcha, question } = proof
  if (typeof altcha === 'string') {
    if (!(await isAnswered({ altcha }, about))) return undefined
    const { signature } = JSON.parse(Buffer.from(altcha, 'base64').toString()) as Record<
      string,
      unknown
    >
    const expiresAt = new Date(about.now.getTime() + 2 * minutes * 60_000)
    return { id: `altcha:${String(signature)}`, expiresAt }
  }
  const token = typeof question === 'string' ? tokenOf(question) : undefined
  if (!token || !answers.some((value) => fits(token, value, about))) return undefined
  return { id: `question:${token.nonce}`, expiresAt: new Date(token.until * 1000 + 60_000) }
}

async function isSolved(
  altcha: string,
  { secret, subject }: { secret: string; subject: string },
): Promise<boolean> {
  try {
    const { salt } = JSON.parse(Buffer.from(altcha, 'base64').toString()) as { salt?: string }
    const params = new URLSearchParams(String(salt).split('?')[1] ?? '')
    if (params.get('about') !== hashOf(secret, subject) || !params.get('expires')) return false
    return await verifySolution(altcha, keyOf(secret))
  } catch {
    return false
  }
}

const digits = '零一二三四五六七八九'

/** Read out by any screen reader: 三加五等于几. */
export function makeQuestion({
  secret,
  subject,
  expires,
}: {
  secret: string
  subject: string
  expires: Date
}): Question {
  const [a, b] = [crypto.randomInt(1, 10), crypto.randomInt(1, 10)]
  const isSum = crypto.randomInt(2) === 0
  const [high, low] = [Math.max(a, b), Math.min(a, b)]
  const text = isSum
    ? `${digits[a]}加${digits[b]}等于几？`
    : `${digits[high]}减${digits[low]}等于几？`
  const right = isSum ? a + b : high - low
  const until = Math.floor(expires.getTime() / 1000)
  const nonce = crypto.randomBytes(6).toString('base64url')
  return { text, token: `${until}.${nonce}.${sign(secret, subject, until, nonce, right)}` }
}

function isRight(
  token: string,
  answer: string,
  { secret, subject, now }: { secret: string; subject: string; now: Date },
): boolean {
  const parts = tokenOf(token)
  const value = numberOf(answer.trim())
  if (!parts || value === undefined || parts.until * 1000 < now.getTime()) return false
  return fits(parts, value, { secret, subject })
}

type Token = { until: number; nonce: string; given: string }

/** One spelling alone: a zero before the time or a part behind the end would make it another token. */
function tokenOf(token: string): Token | undefined {
  const parts = /^([1-9]\d{9})\.([\w-]{8})\.([\w-]{22})$/.exec(token)
  if (!parts) return undefined
  const [, until = '', nonce = '', given = ''] = parts
  return { until: Number(until), nonce, given }
}

const answers = Array.from({ length: 19 }, (_, value) => value)

const fits = (
  { until, nonce, given }: Token,
  value: number,
  { secret, subject }: { secret: string; subject: string },
): boolean =>
  crypto.timingSafeEqual(
    Buffer.from(given),
    Buffer.from(sign(secret, subject, until, nonce, value)),
  )

/** `8`, `８`, 八, 十, 十三. */
export function numberOf(text: string): number | undefined {
  const plain = text.normalize('NFKC')
  if (/^\d{1,2}$/.test(plain)) return Number(plain)
  const chinese = /^([一])?(十)?([零一二三四五六七八九])?$/.exec(plain)
  if (!chinese || !plain) return undefined
  const unit = chinese[3] ? digits.indexOf(chinese[3]) : 0
  if (chinese[2]) return 10 + unit
  return chinese[1] && !chinese[3] ? 1 : chinese[1] ? undefined : unit
}

const keyOf = (secret: string) => `captcha ${secret}`
const hashOf = (secret: string, subject: string) =>
  crypto.createHmac('sha256', keyOf(secret)).update(subject).digest('base64url').slice(0, 16)
const sign = (secret: string, subject: string, until: number, nonce: string, right: number) =>
  crypto
    .createHmac('sha256', keyOf(secret))
    .update(`${subject} ${until} ${nonce} ${right}`)
    .digest('base64url')
    .slice(0, 22)
