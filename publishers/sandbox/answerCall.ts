import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Effect } from './faults'
import { cut, send } from './wire'
import { withShortLists } from './shortLists'
import { withWrongIds } from './wrongIds'
import type { World } from './world'

/** An answer in the platform's own words, as it goes over the wire. */
export type Reply = {
  /** 200 when absent. */
  status?: number
  type: string
  body: string | Buffer
  headers?: Record<string, string>
}

/** `code` 0 is success, anything else the platform's own error code; `rid` its name for the request, if it gives one. */
export type Result = { reply: Reply; code: number; rid?: string }

export type ApiCall = {
  request: IncomingMessage
  response: ServerResponse
  /** The account as faults name it; '' when nobody knows. */
  account: string
  /** `draft/add`, `statuses/share`. */
  api: string
  /** Bytes of the body. */
  bytes: number
  /** What the record says of the body: JSON or form text (secrets are blanked by name), part names for files. */
  note: string
  /** True when nothing but counters changes: the answer then does not wait for the disk. */
  isRead: boolean
  /** Fields of the answer that `wrongId` falsifies; the account's own name in them stays. */
  idFields: readonly string[]
  /** Carries the call out. Refusals are results, not errors: nothing is thrown. */
  run: () => Promise<Result>
  /** The platform's envelope around an error; without `message` its own words for the code. */
  refuse: (error: { code: number; message?: string }) => Result
}

/** One call of a platform's API: meets its fault, is recorded, written down and answered. */
export const answerCall = async (call: ApiCall, world: World): Promise<void> => {
  const { request, response, account, api } = call
  const effect = world.takeFault({ account, api, phase: 'request' })
  const processed = isProcessed(effect)
  if (effect?.kind === 'delay') await new Promise((resolve) => setTimeout(resolve, effect.ms))
  const result = await meet(call, { effect, processed })
  world.record({
    account,
    api,
    method: request.method ?? '',
    processed,
    ...(result && isAnswered(effect) && { errcode: result.code }),
    ...(effect && { effect: effect.kind }),
    rid: result?.rid ?? '',
    bytes: call.bytes,
    body: call.note,
  })
  if (processed && !call.isRead) await world.commit()
  else world.touch()
  if (effect?.kind === 'hang') return world.hang(response)
  if (effect?.kind === 'lostRequest' || effect?.kind === 'lostResponse')
    return cut(request, response)
  const reply = disturbed(call, { effect, reply: result?.reply })
  // Clients compare times of the answer with this clock, not with their own.
  const date = new Date(world.now()).toUTCString()
  if (reply) send(response, { ...reply, headers: { date, ...reply.headers } })
}

const meet = async (
  { run, refuse }: ApiCall,
  { effect, processed }: { effect?: Effect; processed: boolean },
): Promise<Result | undefined> => {
  const done = processed ? await run() : undefined
  if (effect?.kind === 'errcode') return refuse({ code: effect.code, message: effect.message })
  return effect?.kind === 'twice' ? run() : done
}

/** Whether the platform carries the call out, whatever its client gets to see. */
const isProcessed = (effect: Effect | undefined): boolean => {
  if (!effect) return true
  if ('processed' in effect) return effect.processed ?? false
  return effect.kind !== 'errcode' && effect.kind !== 'lostRequest'
}

const isAnswered = (effect: Effect | undefined): boolean =>
  !effect || ['errcode', 'delay', 'wrongId', 'shortList', 'twice'].includes(effect.kind)

const disturbed = (
  { account, idFields }: ApiCall,
  { effect, reply }: { effect?: Effect; reply?: Reply },
): Reply | undefined => {
  switch (effect?.kind) {
    case 'html':
      return { type: 'text/html', body: GATEWAY }
    case 'garbage': {
      const text = String(reply?.body ?? '{"request":')
      const half = text.slice(0, Math.ceil(text.length / 2))
      return { type: reply?.type ?? 'application/json', body: `${half}\u0000\ufffd` }
    }
    case 'http':
      return { status: effect.status, type: 'text/html', body: `<h1>${effect.status}</h1>` }
    case 'wrongId':
      return (
        reply && { ...reply, body: withWrongIds(reply.body, { fields: idFields, keep: account }) }
      )
    case 'shortList':
      return reply && { ...reply, body: withShortLists(reply.body, effect.keep) }
    default:
      return reply
  }
}

const GATEWAY =
  '<html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad Gateway</h1></center></body></html>'
