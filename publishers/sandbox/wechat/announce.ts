import { pushBy } from '../callbackPlan'
import { encrypt, sign } from './crypto'
import type { Account, AccountState, Job } from './state'
import { secondsOf, type World } from './world'

type Place = { owner: AccountState; world: World }

/** "up to 3 retries" after the first try (channels.md §1.8). */
const TRIES = 4
const MAX_LOG = 300
const MAX_ANSWER = 200

/** Tells the account's server how a publication ended, in the way its plan says. */
export const announce = async (
  job: Job,
  { owner, world, urls }: Place & { urls: string[] },
): Promise<void> => {
  const plan = job.plan.callback
  if (!owner.account.callback || plan?.kind === 'callbackNever') {
    job.announced = true
    return
  }
  const message = publishMessage(job, { owner, urls, createdAt: world.now() })
  const knock = async () => {
    const event = 'PUBLISHJOBFINISH'
    await deliver(message, { owner, world, event, publishId: job.publishId })
    if (!world.closed()) job.announced = true
  }
  return pushBy(plan, { world, knock })
}

/** Asks the server to prove itself: GET with echostr, to be answered with exactly that text. */
export const verifyUrl = async ({
  owner,
  world,
}: Place): Promise<{ ok: boolean; answer: string }> => {
  const { callback } = owner.account
  if (!callback) return { ok: false, answer: 'no callback is set' }
  const echostr = String(world.number())
  const { timestamp, nonce } = stamp(world)
  const query = { signature: sign(callback.token, timestamp, nonce), timestamp, nonce, echostr }
  try {
    const response = await fetch(withQuery(callback.url, query), {
      redirect: 'manual',
      signal: AbortSignal.timeout(world.settings.callbackTimeoutMs),
    })
    const answer = (await response.text()).slice(0, MAX_ANSWER)
    return { ok: response.status === 200 && answer === echostr, answer }
  } catch (error) {
    return { ok: false, answer: reason(error) }
  }
}

/** The PUBLISHJOBFINISH event as XML. */
export const publishMessage = (
  job: Job,
  { owner, urls, createdAt }: { owner: AccountState; urls: string[]; createdAt: number },
): string => {
  const items = urls.map(
    (url, index) => `<item><idx>${index + 1}</idx><article_url>${cdata(url)}</article_url></item>`,
  )
  const success = `<article_id>${cdata(job.articleId ?? '')}</article_id><article_detail><count>${urls.length}</count>${items.join('')}</article_detail>`
  const failure = job.plan.failIdx.map((index) => `<fail_idx>${index}</fail_idx>`).join('')
  return `${head(owner.account, createdAt)}<Event>${cdata('PUBLISHJOBFINISH')}</Event>
<PublishEventInfo><publish_id>${job.publishId}</publish_id><publish_status>${job.status}</publish_status>
${job.status === 0 ? success : failure}
</PublishEventInfo></xml>`
}

/** The beginning of every event. */
export const head = ({ ghId }: Account, createdAt: number) =>
  `<xml><ToUserName>${cdata(ghId)}</ToUserName><FromUserName>${cdata('oSandbox_system')}</FromUserName><CreateTime>${secondsOf(createdAt)}</CreateTime>
<MsgType>${cdata('event')}</MsgType>`

/** Knocks until the server takes it, at most four times; every try is kept. */
export const deliver = async (
  message: string,
  { owner, world, event, publishId }: Place & { event: string; publishId: string },
) => {
  for (let attempt = 1; attempt <= TRIES && !world.closed(); attempt += 1) {
    if (attempt > 1)
      await new Promise((resolve) => setTimeout(resolve, world.settings.callbackRetryMs))
    const { ok, status, answer } = await knockOnce(message, { owner, world })
    owner.callbacks.push({
      at: world.now(),
      publishId,
      event,
      attempt,
      status,
      answer,
      ok,
    })
    if (owner.callbacks.length > MAX_LOG) owner.callbacks.shift()
    world.touch()
    if (ok) return
  }
}

const knockOnce = async (
  message: string,
  { owner, world }: Place,
): Promise<{ ok: boolean; status?: number; answer: string }> => {
  const { callback } = owner.account
  if (!callback) return { ok: false, answer: 'no callback is set' }
  const { query, body } = seal(message, { owner, world })
  try {
    const response = await fetch(withQuery(callback.url, query), {
      method: 'POST',
      headers: { 'content-type': 'text/xml', 'user-agent': 'Mozilla/4.0' },
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(world.settings.callbackTimeoutMs),
    })
    const answer = (await response.text()).slice(0, MAX_ANSWER)
    return {
      ok: response.status === 200 && ['', 'success'].includes(answer),
      status: response.status,
      answer,
    }
  } catch (error) {
    return { ok: false, answer: reason(error) }
  }
}

/** Signature and body by the account's mode; compatible carries both forms in one body. */
const seal = (
  message: string,
  { owner, world }: Place,
): { query: Record<string, string>; body: string } => {
  const { account } = owner
  const { callback } = account
  if (!callback) throw new Error('no callback is set')
  const { timestamp, nonce } = stamp(world)
  const query = {
    signature: sign(callback.token, timestamp, nonce),
    timestamp,
    nonce,
    openid: 'oSandbox_system',
  }
  if (callback.mode === 'plain' || !callback.encodingAESKey) return { query, body: message }
  const random = Buffer.from(Array.from({ length: 16 }, () => Math.floor(world.random() * 256)))
  const encrypted = encrypt(message, {
    aesKey: callback.encodingAESKey,
    appid: account.appid,
    random,
  })
  const sealed = {
    ...query,
    encrypt_type: 'aes',
    msg_signature: sign(callback.token, timestamp, nonce, encrypted),
  }
  const inner = `<Encrypt>${cdata(encrypted)}</Encrypt>`
  if (callback.mode === 'compatible')
    return { query: sealed, body: message.replace(/<\/xml>$/, `${inner}</xml>`) }
  return {
    query: sealed,
    body: `<xml><ToUserName>${cdata(account.ghId)}</ToUserName>${inner}</xml>`,
  }
}

const stamp = (world: World) => ({
  timestamp: String(secondsOf(world.now())),
  nonce: String(world.number()),
})

const withQuery = (address: string, query: Record<string, string>): string => {
  const url = new URL(address)
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value)
  return url.href
}

export const cdata = (text: string) => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`

const reason = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).slice(0, MAX_ANSWER)
