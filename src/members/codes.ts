import crypto from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { beijingDay } from '@/beijing'
import { inTransaction } from '@/database/inTransaction'
import { countUp, forgetState, readState, writeState } from '@/distribution/platformState'
import { Refused } from '@/review/refused'
import { keyedHash } from './phone'
import { codeSender } from './sender'

/** Domain: six digits, five minutes, five tries, a new one after a minute. */
export const CODE = { digits: 6, lifeMs: 5 * 60_000, tries: 5, resendMs: 60_000 } as const

/** Per hour. A workplace shares one address, so that bound is wide; a telephone and a device are one person's. */
const HOURLY = { phone: 6, device: 12, address: 60 } as const
const DAILY_PHONE = 12

type Stored = { hash: string; sentAt: number; tries: number }

/** The answer is the same whether the number belongs to a member or to nobody. */
export type CodeSent = { sent: true; waitSeconds: number; validSeconds: number; demoCode?: string }

/** Makes and sends a code. Throws `Refused` 400/409 in words, and 429 when it is too soon or too often. */
export async function sendCode(
  req: PayloadRequest,
  phone: string,
  device: string,
): Promise<CodeSent> {
  const { payload } = req
  const sender = await codeSender()
  if (!sender) throw new Refused(409, '短信服务还没有接通，暂时不能登录；请联系主办单位。')
  const owner = keyedHash(phone, payload.secret, 'code')
  const now = Date.now()
  await demandRoom(req, { owner, device, now })
  const code = crypto
    .randomInt(10 ** CODE.digits)
    .toString()
    .padStart(CODE.digits, '0')
  await inTransaction({ payload, req, label: 'code' }, async (inside) => {
    const key = stateKey(owner)
    const before = (await readState({ payload, req: inside, key }))?.value as Stored | undefined
    const wait = before ? Math.ceil((before.sentAt + CODE.resendMs - now) / 1000) : 0
    if (wait > 0) throw tooOften(`验证码刚发过，请 ${wait} 秒后再试。`, wait)
    const value: Stored = { hash: codeHash(req, owner, code), sentAt: now, tries: 0 }
    await writeState({ payload, req: inside, key, value, expiresAt: new Date(now + CODE.lifeMs) })
  })
  const text = `验证码 ${code}，5 分钟内有效。请勿告诉他人。`
  const sent = await sender.send({ phone, kind: 'code', text, code })
  if (sent.result === 'failed') {
    payload.logger.error({ msg: `code sender ${sender.name}: ${sent.why}` })
    await forgetState({ payload, key: stateKey(owner) })
    throw new Refused(409, '短信没有发出去，请过一会儿再试；一直这样请联系主办单位。')
  }
  return {
    sent: true,
    waitSeconds: CODE.resendMs / 1000,
    validSeconds: CODE.lifeMs / 1000,
    ...(sent.result === 'shown' && { demoCode: code }),
  }
}

/** True once for the right code. Every try counts, also of those that come at the same moment. */
export async function spendCode(
  req: PayloadRequest,
  phone: string,
  code: string,
): Promise<boolean> {
  const { payload } = req
  const owner = keyedHash(phone, payload.secret, 'code')
  const address = `code-try:${hourOf(Date.now())}:${addressOf(req)}`
  if (!(await mayCount(req, address, HOURLY.address * CODE.tries)))
    throw tooOften('尝试次数过多，请一小时后再试。', 3600)
  return inTransaction({ payload, req, label: 'spend code' }, async (inside) => {
    const key = stateKey(owner)
    const row = await readState({ payload, req: inside, key })
    const stored = row?.value as Stored | undefined
    const isAlive = Boolean(stored) && Date.now() < Number(stored?.sentAt) + CODE.lifeMs
    if (!stored || !isAlive || stored.tries >= CODE.tries) return false
    const isRight = same(stored.hash, codeHash(req, owner, code))
    // Spent or not, it stays until its end: whoever asks anew waits the same minute.
    const value: Stored = { ...stored, tries: isRight ? CODE.tries : stored.tries + 1 }
    const expiresAt = new Date(stored.sentAt + CODE.lifeMs)
    await writeState({ payload, req: inside, key, value, expiresAt })
    return isRight
  })
}

/** Answered with 429 and the seconds to wait. */
const tooOften = (message: string, waitSeconds: number) =>
  Object.assign(new Refused(409, message), { waitSeconds })

export const waitOf = (error: unknown): number | undefined =>
  error instanceof Refused && 'waitSeconds' in error ? Number(error.waitSeconds) : undefined

async function demandRoom(
  req: PayloadRequest,
  { owner, device, now }: { owner: string; device: string; now: number },
): Promise<void> {
  const hour = hourOf(now)
  const room =
    (await mayCount(req, `code-address:${hour}:${addressOf(req)}`, HOURLY.address)) &&
    (!device || (await mayCount(req, `code-device:${hour}:${device}`, HOURLY.device)))
  if (!room) throw tooOften('这台设备或网络要验证码太多次了，请一小时后再试。', 3600)
  const phoneRoom =
    (await mayCount(req, `code-phone:${hour}:${owner}`, HOURLY.phone)) &&
    (await mayCount(req, `code-phone-day:${beijingDay(now)}:${owner}`, DAILY_PHONE, 24))
  if (!phoneRoom) throw tooOften('这个号码要验证码太多次了，请稍后再试。', 3600)
}

const mayCount = async (req: PayloadRequest, key: string, limit: number, hours = 1) =>
  (await countUp({
    payload: req.payload,
    key,
    limit,
    expiresAt: new Date(Date.now() + hours * 3_600_000),
  })) !== undefined

const stateKey = (owner: string) => `member-code:${owner}`
const hourOf = (now: number) => Math.floor(now / 3_600_000)
const addressOf = (req: PayloadRequest) =>
  keyedHash(req.headers.get('x-client-ip') ?? '', req.payload.secret, 'address')
const codeHash = (req: PayloadRequest, owner: string, code: string) =>
  keyedHash(`${owner}:${code}`, req.payload.secret, 'one-time-code')
const same = (a: string, b: string) =>
  a.length === b.length && crypto.timingSafeEqual(Buffer.from(a), Buffer.from(b))
