import { answerCall, type Result } from '../answerCall'
import type { Visit } from '../platform'
import { readBody } from '../wire'
import { aliyun } from './aliyun'
import { judge, type Judged } from './judge'
import { plain } from './plain'
import { Refused, type Ask, type Manner, type World } from './service'
import type { Service } from './state'
import { tencent } from './tencent'
import { wechat } from './wechat'

const MANNERS: Readonly<Record<Service, Manner>> = { plain, wechat, tencent, aliyun }
const LIMIT = 256 * 1024
const NOTHING: Judged = { decision: 'pass', hits: [] }

/** One question: `/sandbox/safety` is the bare contract, below it stands each provider in its own manner. */
export const dispatch = async (
  { request, response, url }: Visit,
  { service, path, world }: { service: Service; path: string; world: World },
): Promise<void> => {
  const body = await readBody(request, LIMIT)
  if (!body.ok && body.reason === 'aborted') return
  const text = body.ok ? body.bytes.toString('utf8') : ''
  const ask: Ask = { world, request, url, path, body: text }
  const manner = MANNERS[service]
  await answerCall(
    {
      request,
      response,
      account: service,
      api: manner.api(ask),
      bytes: Buffer.byteLength(text),
      // What people said stays out of the record; its length is enough.
      note: '',
      isRead: true,
      idFields: [],
      run: async () => carryOut(ask, { service, manner }),
      refuse: ({ code, message = 'system busy' }) =>
        reply(manner.refuse({ code: String(code), message }, ask), { code }),
    },
    world,
  )
}

const carryOut = (ask: Ask, { service, manner }: { service: Service; manner: Manner }): Result => {
  try {
    const text = manner.read(ask)
    const judged = text === undefined ? NOTHING : judge(text, ask.world.state().rules)
    if (text !== undefined) count(ask.world, { service, judged })
    return reply(manner.answer(judged, ask), { code: 0 })
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    const { code, message, status } = error
    return reply(manner.refuse({ code, message }, ask), { code: Number(code) || 1, status })
  }
}

const count = (world: World, { service, judged }: { service: Service; judged: Judged }): void => {
  const asked = (world.state().asked[service] ??= { all: 0, hits: 0 })
  asked.all += 1
  if (judged.decision !== 'pass') asked.hits += 1
}

const reply = (json: unknown, { code, status }: { code: number; status?: number }): Result => ({
  code,
  reply: { status, type: 'application/json; charset=utf-8', body: JSON.stringify(json) },
})
