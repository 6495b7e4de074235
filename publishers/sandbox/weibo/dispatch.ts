import { answerCall, type Result } from '../answerCall'
import { apiName } from '../faults'
import { describeFields, readFields, type Fields } from '../fields'
import type { Visit } from '../platform'
import { ipOf, readBody } from '../wire'
import { endpointOf, isFree } from './endpoints'
import { json, Refused, refuse } from './errors'
import { spend } from './limits'
import { oauthEndpoints } from './oauth'
import { holderOf, tokenIn } from './tokens'
import type { Answer, World } from './world'

/** Nine pictures of 5 MB and the text; nothing else is that large. */
const SHARE_LIMIT = 46 * 1024 * 1024
const BODY_LIMIT = 1024 * 1024
const ID_FIELDS = ['id', 'idstr', 'mid', 'object_id']

type Incoming = Visit & { path: string; api: string; fields?: Fields; input: URLSearchParams }

/** One call of the open API. `path` is what clients ask for below the platform's address: `/2/statuses/share.json`. */
export const dispatch = async (visit: Visit, { path, world }: { path: string; world: World }) => {
  const { request, response, url } = visit
  const api = apiName(path)
  const body = await readBody(request, api === 'statuses/share' ? SHARE_LIMIT : BODY_LIMIT)
  if (!body.ok && body.reason === 'aborted') return
  const bytes = body.ok ? body.bytes : Buffer.alloc(0)
  const fields = readFields(bytes, request)
  const input = new URLSearchParams(url.search)
  for (const [name, value] of fields?.values ?? []) input.set(name, value)
  const incoming = { ...visit, path, api, fields, input }
  const cannot = (error: { code: number; message?: string }) => refuse(error, path)
  await answerCall(
    {
      request,
      response,
      account: accountOf(incoming, world),
      api,
      bytes: bytes.length,
      note: [url.search.slice(1), fields && describeFields(fields)].filter(Boolean).join('\n'),
      isRead: endpointOf(api)?.isRead ?? false,
      idFields: ID_FIELDS,
      run: async () => (body.ok ? carryOut(incoming, world) : cannot({ code: 10018 })),
      refuse: cannot,
    },
    world,
  )
}

const carryOut = async (incoming: Incoming, world: World): Promise<Result> => {
  try {
    const { json: body, code = 0 } = await run(incoming, world)
    return { code, reply: json(code === 0 ? 200 : 400, body) }
  } catch (error) {
    if (!(error instanceof Refused)) world.log(`sandbox: ${incoming.api} failed: ${String(error)}`)
    const { code, message } = error instanceof Refused ? error : new Refused(10001)
    return refuse({ code, message }, incoming.path)
  }
}

const run = async (incoming: Incoming, world: World): Promise<Answer> => {
  const { api, input, fields, request } = incoming
  const oauth = Object.hasOwn(oauthEndpoints, api) ? oauthEndpoints[api] : undefined
  if (oauth) return oauth({ world, input, request })
  const endpoint = endpointOf(api)
  if (!endpoint) throw new Refused(10020)
  if (request.method !== endpoint.method) throw new Refused(10021)
  const { owner, app } = holderOf(tokenIn(input, request), world)
  if (!fields) throw new Refused(10012)
  const ip = ipOf(request)
  if (!isFree(api)) spend(owner, { app, api, limit: endpoint.limit, ip, world })
  return endpoint.run({ world, owner, app, input, fields, ip })
}

/** Whom the call concerns, for faults and the record: by its token, or by the code it wants to trade. */
const accountOf = ({ input, request }: Incoming, world: World): string => {
  const { tokens, codes } = world.slice()
  const value = tokenIn(input, request)
  const token = tokens.find((candidate) => candidate.value === value)
  const code = codes.find((candidate) => candidate.value === input.get('code'))
  return token?.uid ?? code?.uid ?? ''
}
