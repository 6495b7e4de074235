import type { IncomingMessage, ServerResponse } from 'node:http'
import { recordCall, redact, type CallRecord } from '../calls'
import { apiName, type Effect } from '../faults'
import { parseMultipart, type Part } from '../multipart'
import { ipOf, readBody } from '../wire'
import { answer, refuseLarge } from './answer'
import { endpointOf, READS } from './endpoints'
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

type Result = { reply: Reply; owner?: AccountState; errcode: number; rid: string }

/** One call of the platform's API, faults and record included. */
export const dispatch = async (
  { request, response, url }: Pick<Incoming, 'request' | 'response' | 'url'>,
  { world, calls, hung }: { world: World; calls: CallRecord[]; hung: Set<ServerResponse> },
): Promise<void> => {
  const api = apiName(url.pathname.replace(/^.*?\/cgi-bin\//, ''))
  const isForm = endpointOf(api)?.body === 'form'
  const body = await readBody(request, isForm ? FORM_LIMIT : JSON_LIMIT)
  if (!body.ok) {
    if (body.reason === 'tooLarge') refuseLarge(response)
    return
  }
  const incoming = { request, response, url, api, bytes: body.bytes }
  for (const owner of world.accounts()) await settleDue(owner, world)
  const account = accountOf(incoming, world)
  const effect = world.takeFault({ account: account ?? '', api, phase: 'request' })
  const processed = isProcessed(effect)
  if (effect?.kind === 'delay') await new Promise((resolve) => setTimeout(resolve, effect.ms))
  const result = processed ? await carryOut(incoming, world) : refused({ incoming, world, effect })
  recordCall(calls, {
    at: new Date(world.now()).toISOString(),
    account: account ?? '',
    api,
    method: request.method ?? '',
    processed,
    ...(isAnswered(effect) && { errcode: result.errcode }),
    ...(effect && { effect: effect.kind }),
    rid: result.rid,
    bytes: body.bytes.length,
    body: isForm ? describeForm(incoming) : body.bytes.toString('utf8', 0, 8192),
  })
  if (processed && !READS.has(api)) await world.commit()
  else world.touch()
  if (effect?.kind === 'hang') {
    hung.add(response)
    response.on('close', () => hung.delete(response))
    return
  }
  answer(incoming, { effect, reply: result.reply })
}

const isProcessed = (effect: Effect | undefined): boolean => {
  if (!effect) return true
  if ('processed' in effect) return effect.processed
  return effect.kind !== 'errcode' && effect.kind !== 'lostRequest'
}

const isAnswered = (effect: Effect | undefined): boolean =>
  !effect || ['errcode', 'delay'].includes(effect.kind)

const carryOut = async (incoming: Incoming, world: World): Promise<Result> => {
  try {
    const { reply, owner } = await run(incoming, world)
    return { reply, owner, errcode: 0, rid: '' }
  } catch (error) {
    if (!(error instanceof Refused)) world.log(`sandbox: ${incoming.api} failed: ${String(error)}`)
    const refusal = error instanceof Refused ? error : new Refused(-1)
    return refused({
      incoming,
      world,
      effect: { kind: 'errcode', code: refusal.code, message: refusal.message },
    })
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

const refused = ({
  incoming,
  world,
  effect,
}: {
  incoming: Incoming
  world: World
  effect?: Effect
}): Result => {
  const { url, request, bytes, api } = incoming
  const code = effect?.kind === 'errcode' ? effect.code : -1
  const message = (effect?.kind === 'errcode' && effect.message) || errmsg(code)
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
  return { reply: { json }, owner, errcode: code, rid }
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
