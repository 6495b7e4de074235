import type { IncomingMessage, ServerResponse } from 'node:http'
import { answerCall, type Result } from '../answerCall'
import { redact } from '../calls'
import { parseMultipart, type Part } from '../multipart'
import { ipOf, readBody } from '../wire'
import { ID_FIELDS, onTheWire, refuseLarge } from './answer'
import { apiOf, endpointOf, READS } from './endpoints'
import { errmsg, Refused } from './errors'
import { parseJson } from './json'
import { clearQuotaBySecret } from './openapi'
import { settleDue } from './jobs'
import type { AccountState } from './state'
import { grantStableToken, grantToken, ownerOf, spend } from './tokens'
import type { Endpoint, Reply, World } from './world'

const FORM_LIMIT = 20 * 1024 * 1024
const JSON_LIMIT = 2 * 1024 * 1024
const MAX_REFUSALS = 500

type Incoming = {
  request: IncomingMessage
  response: ServerResponse
  url: URL
  /** Below cgi-bin/. */
  api: string
  bytes: Buffer
}

/** One call of the platform's API, faults and record included. */
export const dispatch = async (
  { request, response, url }: Pick<Incoming, 'request' | 'response' | 'url'>,
  world: World,
): Promise<void> => {
  const api = apiOf(url.pathname)
  const isForm = endpointOf(api)?.body === 'form'
  const body = await readBody(request, isForm ? FORM_LIMIT : JSON_LIMIT)
  if (!body.ok) {
    if (body.reason === 'tooLarge') refuseLarge(response)
    return
  }
  const incoming = { request, response, url, api, bytes: body.bytes }
  for (const owner of world.accounts()) await settleDue(owner, world)
  await answerCall(
    {
      request,
      response,
      account: accountOf(incoming, world) ?? '',
      api,
      bytes: body.bytes.length,
      note: isForm ? describeForm(incoming) : body.bytes.toString('utf8', 0, 8192),
      isRead: READS.has(api),
      idFields: ID_FIELDS,
      run: () => carryOut(incoming, world),
      refuse: (error) => refused(error, { incoming, world }),
    },
    world,
  )
}

const carryOut = async (incoming: Incoming, world: World): Promise<Result> => {
  try {
    const { reply } = await run(incoming, world)
    return { reply: onTheWire(reply), code: 0 }
  } catch (error) {
    if (!(error instanceof Refused)) world.log(`sandbox: ${incoming.api} failed: ${String(error)}`)
    const refusal = error instanceof Refused ? error : new Refused(-1)
    return refused({ code: refusal.code, message: refusal.message }, { incoming, world })
  }
}

const run = async (
  incoming: Incoming,
  world: World,
): Promise<{ reply: Reply; owner: AccountState }> => {
  const { api, request, url } = incoming
  const grant = { world, ip: ipOf(request) }
  if (api === 'token') {
    requireMethod(request, 'GET')
    const { owner, json } = grantToken(url.searchParams, grant)
    return { owner, reply: { json } }
  }
  if (api === 'stable_token') {
    requireMethod(request, 'POST')
    const { owner, json } = grantStableToken(parseJson(incoming.bytes), grant)
    return { owner, reply: { json } }
  }
  if (api === 'clear_quota/v2') {
    requireMethod(request, 'POST')
    return clearQuotaBySecret(parseJson(incoming.bytes), world)
  }
  const endpoint = endpointOf(api)
  if (!endpoint) throw new Refused(40066)
  const owner = ownerOf(url.searchParams.get('access_token'), world)
  requireMethod(request, endpoint.method)
  if (endpoint.needs && !owner.account.features[endpoint.needs]) throw new Refused(48001)
  spend(owner, { api, daily: owner.account.quotas[api] ?? endpoint.daily, now: world.now() })
  const reply = await endpoint.run({
    world,
    owner,
    query: url.searchParams,
    ...readInput(incoming, endpoint),
    ip: grant.ip,
    request,
  })
  return { owner, reply }
}

const requireMethod = ({ method }: IncomingMessage, wanted: 'GET' | 'POST') => {
  if (method !== wanted) throw new Refused(43002, `require ${wanted} method`)
}

const readInput = (
  { request, bytes }: Incoming,
  { body }: Endpoint,
): { json: unknown; parts: Part[] } => {
  if (body === 'none') return { json: undefined, parts: [] }
  if (body === 'form') {
    const parts = parseMultipart(bytes, request.headers['content-type'] ?? '')
    if (!parts) throw new Refused(41005)
    return { json: undefined, parts }
  }
  if (body === 'optionalJson' && bytes.length === 0) return { json: undefined, parts: [] }
  return { json: parseJson(bytes), parts: [] }
}

const accountOf = ({ url, bytes, api }: Incoming, world: World): string | undefined => {
  if (api === 'token') return url.searchParams.get('appid') ?? undefined
  if (api === 'stable_token' || api === 'clear_quota/v2') {
    return /"appid"\s*:\s*"(\w{1,64})"/.exec(bytes.toString('utf8', 0, 4096))?.[1]
  }
  const value = url.searchParams.get('access_token')
  return world.accounts().find(({ tokens }) => tokens.some((token) => token.value === value))
    ?.account.appid
}

const refused = (
  error: { code: number; message?: string },
  { incoming, world }: { incoming: Incoming; world: World },
): Result => {
  const { url, request, bytes, api } = incoming
  const { code, message = errmsg(code) } = error
  const rid = makeRid(world)
  const json = { errcode: code, errmsg: `${message} rid: ${rid}` }
  const owner = world.accounts().find(({ account }) => account.appid === accountOf(incoming, world))
  owner?.refusals.push({
    rid,
    at: world.now(),
    url: redact(`${url.pathname}${url.search}`).slice(0, 500),
    request: endpointOf(api)?.body === 'form' ? '' : redact(bytes.toString('utf8', 0, 2000)),
    response: JSON.stringify(json),
    ip: ipOf(request),
  })
  if (owner && owner.refusals.length > MAX_REFUSALS) owner.refusals.shift()
  return { reply: onTheWire({ json }), code, rid }
}

const makeRid = (world: World): string => {
  const hex = (value: number) => (value >>> 0).toString(16).padStart(8, '0')
  return [Math.floor(world.now() / 1000), world.random() * 2 ** 32, world.number()]
    .map(hex)
    .join('-')
}

const describeForm = ({ bytes, request }: Incoming): string =>
  (parseMultipart(bytes, request.headers['content-type'] ?? '') ?? [])
    .map(
      ({ name, filename, contentType, bytes: data }) =>
        `${name}: ${filename ?? ''} ${contentType ?? ''} ${data.length} B`,
    )
    .join('\n')
