import { z } from 'zod'
import { draftOf } from './drafts'
import { errmsg, Refused } from './errors'
import { isGone, massesOf, repeatedMass, startMass } from './massJobs'
import type { Mass } from './state'
import { ok, type Call, type Endpoints, type Reply } from './world'

const MAX_PREVIEWS = 200
const MAX_NAMED = 10_000
/** Bytes of clientmsgid (64 in older SDKs). */
const MAX_CLIENT_ID = 32

const post = { method: 'POST', body: 'json', needs: 'mass' } as const

export const massEndpoints: Endpoints = {
  'message/mass/sendall': { ...post, daily: 100, run: (call) => sendAll(call) },
  'message/mass/send': { ...post, daily: 100, run: (call) => sendToSome(call) },
  'message/mass/get': { ...post, run: (call) => get(call) },
  'message/mass/delete': { ...post, run: (call) => remove(call) },
  'message/mass/speed/get': {
    ...post,
    body: 'optionalJson',
    run: ({ owner }) => speedReply(owner.massSpeed ?? 0),
  },
  'message/mass/speed/set': { ...post, run: (call) => setSpeed(call) },
  'message/mass/preview': { ...post, daily: 100, run: (call) => preview(call) },
}

const number = z.union([z.number().int(), z.string().regex(/^\d+$/)]).transform(Number)

const common = {
  msgtype: z.literal('mpnews'),
  mpnews: z.object({ media_id: z.string() }),
  send_ignore_reprint: z.union([z.literal(0), z.literal(1)]).default(0),
  clientmsgid: z.string().optional(),
}
const allSchema = z.object({
  ...common,
  filter: z.object({ is_to_all: z.boolean(), tag_id: number.optional() }),
})
const someSchema = z.object({ ...common, touser: z.array(z.string()) })

const sendAll = async (call: Call): Promise<Reply> => {
  const body = allSchema.safeParse(call.json)
  if (!body.success) throw new Refused(47001)
  const { filter } = body.data
  if (!filter.is_to_all && filter.tag_id === undefined) throw new Refused(40152)
  return accept(body.data, filter.is_to_all ? 'all' : `tag:${filter.tag_id}`, call)
}

const sendToSome = async (call: Call): Promise<Reply> => {
  const body = someSchema.safeParse(call.json)
  if (!body.success) throw new Refused(47001)
  if (call.owner.account.kind !== 'service') throw new Refused(48001)
  const { length } = body.data.touser
  if (length < 2 || length > MAX_NAMED) throw new Refused(40130)
  return accept(body.data, String(length), call)
}

/** A number that is known is answered 45065 with the first message, whatever became of the draft. */
const accept = async (
  { mpnews, clientmsgid }: { mpnews: { media_id: string }; clientmsgid?: string },
  audience: string,
  { owner, world }: Call,
): Promise<Reply> => {
  if (clientmsgid !== undefined && Buffer.byteLength(clientmsgid) > MAX_CLIENT_ID)
    throw new Refused(45067)
  const number = clientmsgid || `${audience} ${mpnews.media_id}`
  const known = repeatedMass(number, { owner, world })
  if (known) return answerOf(known, known.status === 'waiting' ? 89504 : 45065)
  const draft = draftOf(owner, mpnews)
  const mass = await startMass({ draft, clientMsgId: number, audience }, { owner, world })
  return answerOf(mass, mass.status === 'waiting' ? 89505 : 0)
}

const answerOf = ({ msgId, msgDataId }: Mass, code: number): Reply => ({
  json: {
    errcode: code,
    errmsg: code === 0 ? 'send job submission success' : errmsg(code),
    msg_id: Number(msgId),
    msg_data_id: Number(msgDataId),
  },
})

const massOf = ({ owner, json }: Call): Mass => {
  const parsed = z.object({ msg_id: number }).safeParse(json)
  const mass =
    parsed.success && massesOf(owner).find(({ msgId }) => msgId === String(parsed.data.msg_id))
  if (!mass) throw new Refused(40059)
  return mass
}

const STATUS = {
  waiting: 'SENDING',
  sending: 'SENDING',
  success: 'SEND_SUCCESS',
  fail: 'SEND_FAIL',
}

const get = (call: Call): Reply => {
  const mass = massOf(call)
  const status = isGone(mass, call.owner) ? 'DELETE' : STATUS[mass.status]
  return { json: { msg_id: Number(mass.msgId), msg_status: status } }
}

/** `article_idx` begins at 1; 0 or none takes back every article of the message. */
const remove = (call: Call): Reply => {
  const { owner, json, world } = call
  const mass = massOf(call)
  const parsed = z.object({ article_idx: z.number().int().min(0).nullish() }).safeParse(json)
  const published = owner.published.find(({ articleId }) => articleId === mass.articleId)
  if (!parsed.success) throw new Refused(47001)
  if (!published) throw new Refused(40059)
  const index = parsed.data.article_idx ?? 0
  const chosen = index === 0 ? published.items : published.items.slice(index - 1, index)
  if (chosen.length === 0) throw new Refused(40114)
  for (const item of chosen) item.deleted = true
  published.updatedAt = world.now()
  return ok()
}

/** Messages a minute at each speed, as documented. */
const SPEEDS = [80, 60, 45, 30, 10]

const speedReply = (speed: number): Reply => ({
  json: { speed, realspeed: (SPEEDS[speed] ?? 10) * 10_000 },
})

const setSpeed = ({ owner, json }: Call): Reply => {
  const parsed = z.object({ speed: z.number().int().min(0).max(4) }).safeParse(json)
  if (!parsed.success) throw new Refused(47001)
  owner.massSpeed = parsed.data.speed
  return ok()
}

const previewSchema = z.object({
  touser: z.string().min(1).optional(),
  towxname: z.string().min(1).optional(),
  msgtype: z.literal('mpnews'),
  mpnews: z.object({ media_id: z.string() }),
})

/** Shows a draft to one follower; the draft stays in its box. towxname wins over touser, as documented. */
const preview = ({ owner, json, world }: Call): Reply => {
  const body = previewSchema.safeParse(json)
  if (!body.success) throw new Refused(47001)
  const { touser, towxname, mpnews } = body.data
  const to = towxname ?? touser
  if (!to) throw new Refused(47001)
  const draft = draftOf(owner, mpnews)
  if (owner.account.strangers.includes(to)) throw new Refused(43004)
  const msgId = world.number()
  owner.previews.push({
    at: world.now(),
    to,
    title: draft.articles[0]?.title ?? '',
    mediaId: draft.mediaId,
    msgId,
  })
  if (owner.previews.length > MAX_PREVIEWS) owner.previews.shift()
  return ok({ errmsg: 'preview success', msg_id: msgId })
}
