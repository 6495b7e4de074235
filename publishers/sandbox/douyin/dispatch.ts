import { answerCall, type Result } from '../answerCall'
import { describeFields, readFields } from '../fields'
import type { Part } from '../multipart'
import type { Visit } from '../platform'
import { readBody } from '../wire'
import { envelope, ID_FIELDS, refusal, type Envelope } from './answer'
import type { Route } from './endpoints'
import { Refused } from './errors'
import { settleDue } from './items'
import { appOfToken, grantOfToken } from './oauth'
import type { AppState, Grant } from './state'
import { WHOLE_MAX } from './uploads'
import { appOf, creatorOf, type Data, type Endpoint, type World } from './world'

const JSON_LIMIT = 2 * 1024 * 1024
const FORM_LIMIT = WHOLE_MAX + JSON_LIMIT

type Incoming = Visit & { api: string; endpoint?: Endpoint; bytes: Buffer; tooLarge: boolean }
type Who = { owner?: AppState; grant?: Grant }

/** One call of the platform's API. */
export const dispatch = async (
  { request, response, url }: Visit,
  { route, world }: { route: Exclude<Route, { kind: 'page' }>; world: World },
): Promise<void> => {
  const endpoint = route.kind === 'api' ? route.endpoint : undefined
  const body = await readBody(request, endpoint?.body === 'multipart' ? FORM_LIMIT : JSON_LIMIT)
  if (!body.ok && body.reason === 'aborted') return
  const bytes = body.ok ? body.bytes : Buffer.alloc(0)
  const incoming = { request, response, url, api: route.api, endpoint, bytes, tooLarge: !body.ok }
  settleDue(world)
  const who = quietly(() => whoCalls(incoming, world)) ?? {}
  const key = who.owner?.app.clientKey ?? keyOf(incoming)
  const look: Envelope = { api: route.api, app: quietly(() => appOf(key, world))?.app, world }
  await answerCall(
    {
      request,
      response,
      account: who.grant?.uid ?? key ?? '',
      api: route.api,
      bytes: bytes.length,
      note: noteOf(incoming),
      isRead: endpoint?.isRead ?? false,
      idFields: ID_FIELDS,
      run: () => carryOut(incoming, { look, world }),
      refuse: (error) => refusal(error, look),
    },
    world,
  )
}

const carryOut = async (
  incoming: Incoming,
  { look, world }: { look: Envelope; world: World },
): Promise<Result> => {
  try {
    return envelope(await run(incoming, world), look)
  } catch (error) {
    if (!(error instanceof Refused)) world.log(`sandbox: ${incoming.api} failed: ${String(error)}`)
    const { code, message } = error instanceof Refused ? error : new Refused(28001005)
    return refusal({ code, message }, look)
  }
}

const run = async (incoming: Incoming, world: World): Promise<Data> => {
  const { endpoint, request, url } = incoming
  if (!endpoint) throw new Refused(28001056)
  if (request.method !== endpoint.method) throw new Refused(wrong(endpoint), 'method')
  if (incoming.tooLarge) throw new Refused(wrong(endpoint), '视频超过128M，请分片上传')
  if (endpoint.token === 'none') {
    const input = readInput(incoming, endpoint)
    return endpoint.run({ world, query: url.searchParams, request, ...input })
  }
  const { owner, grant } = whoCalls(incoming, world)
  if (!owner) throw new Refused(endpoint.generation === 'new' ? 28001003 : 2190002)
  allow({ endpoint, owner, grant, query: url.searchParams })
  const call = { world, owner, query: url.searchParams, request, ...readInput(incoming, endpoint) }
  if (endpoint.token === 'client') return endpoint.run(call)
  if (!grant) throw new Refused(2190002)
  return endpoint.run({ ...call, grant, creator: creatorOf(grant, world) })
}

/** App, consent, and `open_id` of a call whose token is good. */
const allow = ({
  endpoint,
  owner,
  grant,
  query,
}: {
  endpoint: Endpoint
  owner: AppState
  grant?: Grant
  query: URLSearchParams
}): void => {
  const { needs, generation, token } = endpoint
  if (owner.app.banned) throw new Refused(28001016)
  if (token === 'user' && !query.get('open_id')) throw new Refused(wrong(endpoint), 'open_id')
  if (token === 'user' && query.get('open_id') !== grant?.openId) throw new Refused(28001015)
  if (owner.app.capabilities.length === 0) throw new Refused(28001012)
  if (needs && !owner.app.capabilities.includes(needs))
    throw new Refused(generation === 'new' ? 28001019 : 2190004)
  if (needs && grant && !grant.scopes.includes(needs))
    throw new Refused(generation === 'new' ? 28001014 : 2190003)
}

const wrong = ({ token, generation }: Endpoint): number => {
  if (token === 'none') return 10013
  return generation === 'new' ? 28001007 : 2100005
}

/** By the header; older calls may carry the token in the query. */
const whoCalls = ({ request, url, endpoint }: Incoming, world: World): Who => {
  if (!endpoint || endpoint.token === 'none') return {}
  const { generation } = endpoint
  const header = request.headers['access-token']
  const value =
    (Array.isArray(header) ? header[0] : header) ??
    (generation === 'old' ? url.searchParams.get('access_token') : undefined)
  if (!value) throw new Refused(generation === 'new' ? 28001003 : 2190002)
  // A token of the other kind is not one for this call.
  if (endpoint.token === 'client') return { owner: appOfToken(value, { world, generation }) }
  return grantOfToken(value, { world, generation })
}

const readInput = (
  { request, bytes }: Incoming,
  { body }: Endpoint,
): { json: unknown; files: Part[] } => {
  if (body === 'none') return { json: undefined, files: [] }
  const isJson = /^application\/json\b/i.test(request.headers['content-type'] ?? '')
  if (body === 'json' || (body === 'formOrJson' && isJson)) {
    const json = quietly((): unknown => JSON.parse(bytes.toString('utf8')))
    return { json, files: [] }
  }
  const fields = isJson ? undefined : readFields(bytes, request)
  if (!fields || fields.isMultipart !== (body === 'multipart'))
    throw new Refused(body === 'multipart' ? 28001007 : 10013, 'content-type')
  return { json: Object.fromEntries(fields.values), files: fields.files }
}

const keyOf = ({ bytes, endpoint }: Incoming): string | undefined =>
  endpoint?.token === 'none'
    ? /client_key["=:\s]+([0-9a-z]{16})/.exec(bytes.toString('utf8', 0, 4096))?.[1]
    : undefined

const noteOf = ({ request, bytes, endpoint }: Incoming): string => {
  if (endpoint?.body !== 'multipart') return bytes.toString('utf8', 0, 8192)
  const fields = readFields(bytes, request)
  return fields ? describeFields(fields) : ''
}

const quietly = <T>(read: () => T): T | undefined => {
  try {
    return read()
  } catch {
    return undefined
  }
}
