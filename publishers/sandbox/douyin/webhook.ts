import { createHash } from 'node:crypto'
import { pushBy, type CallbackPlan } from '../callbackPlan'
import type { AppState, Push } from './state'
import type { World } from './world'

/** The first try and three more. */
const TRIES = 4
const MAX_KNOCKS = 300
const MAX_ANSWER = 200

type News = {
  event: string
  fromUserId: string
  content: Record<string, unknown>
  plan?: CallbackPlan
}

/** Tells the app's server of an event, when there is one. */
export const push = async (
  owner: AppState,
  { news, world }: { news: News; world: World },
): Promise<void> => {
  if (!owner.app.callback || news.plan?.kind === 'callbackNever') return
  const message: Push = {
    msgId: `${world.number()}${world.number()}`,
    event: news.event,
    body: envelopeOf(owner, { news, world }),
    plan: news.plan,
  }
  owner.outbox.push(message)
  await send(owner, { message, world })
}

/** After a restart: what had not arrived is sent again, under its old Msg-Id. */
export const resumePushes = (owner: AppState, world: World): void => {
  for (const message of owner.outbox)
    world.later(0, () => send(owner, { message: { ...message, plan: undefined }, world }))
}

/** The platform's check of the address: a challenge to be given back as the same number. */
export const verifyCallback = async (
  owner: AppState,
  world: World,
): Promise<{ ok: boolean; answer: string }> => {
  const challenge = world.number()
  const news = { event: 'verify_webhook', fromUserId: '', content: { challenge } }
  const message = {
    msgId: `${world.number()}`,
    event: news.event,
    body: envelopeOf(owner, { news, world }),
  }
  const { ok, answer } = await knock(owner, { message, attempt: 1, world })
  return { ok: ok && challengeIn(answer) === challenge, answer }
}

/** Hex SHA-1 over secret and raw body. */
export const signBody = (secret: string, body: string): string =>
  createHash('sha1').update(secret).update(body).digest('hex')

const send = (
  owner: AppState,
  { message, world }: { message: Push; world: World },
): Promise<void> =>
  pushBy(message.plan, {
    world,
    knock: async () => {
      const { callbackRetryMs } = world.settings
      for (let attempt = 1; attempt <= TRIES && !world.closed(); attempt += 1) {
        if (attempt > 1) await new Promise((resolve) => setTimeout(resolve, callbackRetryMs))
        if ((await knock(owner, { message, attempt, world })).ok) break
      }
      if (world.closed()) return
      owner.outbox = owner.outbox.filter(({ msgId }) => msgId !== message.msgId)
      world.touch()
    },
  })

const knock = async (
  owner: AppState,
  { message, attempt, world }: { message: Push; attempt: number; world: World },
): Promise<{ ok: boolean; status?: number; answer: string }> => {
  const result = await post(owner, { message, world })
  const { msgId, event } = message
  owner.knocks.push({ at: world.now(), msgId, event, attempt, ...result })
  if (owner.knocks.length > MAX_KNOCKS) owner.knocks.shift()
  world.touch()
  return result
}

const post = async (
  { app }: AppState,
  { message, world }: { message: Push; world: World },
): Promise<{ ok: boolean; status?: number; answer: string }> => {
  if (!app.callback) return { ok: false, answer: 'no callback is set' }
  try {
    const response = await fetch(app.callback.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-douyin-signature': signBody(app.secret, message.body),
        'msg-id': message.msgId,
      },
      body: message.body,
      redirect: 'manual',
      signal: AbortSignal.timeout(world.settings.callbackTimeoutMs),
    })
    const answer = (await response.text()).slice(0, MAX_ANSWER)
    return { ok: response.status === 200, status: response.status, answer }
  } catch (error) {
    const answer = (error instanceof Error ? error.message : String(error)).slice(0, MAX_ANSWER)
    return { ok: false, answer }
  }
}

const envelopeOf = ({ app }: AppState, { news, world }: { news: News; world: World }): string =>
  JSON.stringify({
    event: news.event,
    client_key: app.clientKey,
    from_user_id: news.fromUserId,
    to_user_id: '',
    content: app.webhookContent === 'string' ? JSON.stringify(news.content) : news.content,
    log_id: `${world.now()}${world.sequence()}`,
  })

const challengeIn = (answer: string): unknown => {
  try {
    return (JSON.parse(answer) as { challenge?: unknown }).challenge
  } catch {
    return undefined
  }
}
