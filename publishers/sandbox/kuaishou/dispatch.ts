import { answerCall, type Result } from '../answerCall'
import { describeFields, readFields } from '../fields'
import type { Visit } from '../platform'
import { readBody } from '../wire'
import { describeCode, Refused } from './errors'
import { authenticate, oauthEndpoints } from './oauth'
import { openapiEndpoints } from './openapi'
import { settleDue } from './photos'
import { uploadEndpoints, uploadOf } from './uploads'
import type { Ask, Data, Endpoint, Endpoints, World } from './world'

const LIMIT = 1024 * 1024
const ID_FIELDS = ['photo_id', 'upload_token']
const endpoints: Endpoints = { ...oauthEndpoints, ...openapiEndpoints, ...uploadEndpoints }

export type Route = { api: string; endpoint: Endpoint }

/** What a path is: `/oauth2/…` and `/openapi/…` below the platform's base, `/api/upload…` at the root. */
export const routeOf = (pathname: string): Route | undefined => {
  const path = pathname.replace(/^\/sandbox\/kuaishou/, '').replace(/^\/+|\/+$/g, '')
  const api = path.replace(/^openapi\//, '')
  const isOpenapi = path !== api
  const endpoint = Object.hasOwn(endpoints, api) ? endpoints[api] : undefined
  if (!endpoint || isOpenapi !== (endpoint.token === 'user')) return undefined
  return { api, endpoint }
}

/** One call of the platform's API. */
export const dispatch = async (
  { request, response, url }: Visit,
  { route, world }: { route: Route; world: World },
): Promise<void> => {
  const { api, endpoint } = route
  const body = await readBody(request, endpoint.limit ?? LIMIT)
  if (!body.ok && body.reason === 'aborted') return
  const bytes = body.ok ? body.bytes : Buffer.alloc(0)
  const fields = bytes.length > 0 ? readFields(bytes, request) : undefined
  const ask: Ask = { world, query: url.searchParams, bytes, fields, request }
  settleDue(world)
  await answerCall(
    {
      request,
      response,
      account: accountOf(ask),
      api,
      bytes: bytes.length,
      note: fields ? describeFields(fields) : '',
      isRead: endpoint.isRead ?? false,
      idFields: ID_FIELDS,
      run: () => carryOut({ ask, route, tooLarge: !body.ok }),
      refuse: ({ code, message = describeCode(code) }) =>
        result({ result: code, error_msg: message }),
    },
    world,
  )
}

const carryOut = async (work: { ask: Ask; route: Route; tooLarge: boolean }): Promise<Result> => {
  try {
    return result({ result: 1, ...(await run(work)) }, idsOf(work.ask))
  } catch (error) {
    if (!(error instanceof Refused))
      work.ask.world.log(`sandbox: ${work.route.api} failed: ${String(error)}`)
    const { code, message } = error instanceof Refused ? error : new Refused(100200500)
    return result({ result: code, error_msg: message })
  }
}

const run = async ({
  ask,
  route: { endpoint, api },
  tooLarge,
}: {
  ask: Ask
  route: Route
  tooLarge: boolean
}): Promise<Data> => {
  const wrong = endpoint.token === 'upload' ? 100400 : 100200100
  if (ask.request.method !== endpoint.method)
    throw new Refused(api.startsWith('oauth2/') ? 100200103 : wrong, 'method')
  if (tooLarge) throw new Refused(wrong, 'file too large')
  if (endpoint.token === 'none') return endpoint.run(ask)
  if (endpoint.token === 'user')
    return endpoint.run({ ...ask, ...authenticate(ask, endpoint.needs) })
  const upload = uploadOf(ask.query.get('upload_token'), ask.world)
  if (!upload) throw new Refused(100400, 'upload_token')
  return endpoint.run({ ...ask, upload })
}

const result = (json: { result: number } & Data, ids?: 'text' | 'number'): Result => {
  const text = JSON.stringify(json)
  return {
    reply: {
      type: 'application/json;charset=utf-8',
      body: ids === 'number' ? text.replace(/"photo_id":"(\d+)"/g, '"photo_id":$1') : text,
    },
    code: json.result === 1 ? 0 : json.result,
  }
}

const idsOf = ({ query, world }: Ask): 'text' | 'number' | undefined =>
  world.state().apps[query.get('app_id') ?? '']?.app?.photoIds

/** The user by either token, else the app: as faults name it. */
const accountOf = ({ query, world }: Ask): string => {
  const token = query.get('access_token')
  const upload = uploadOf(query.get('upload_token'), world)
  for (const { grants } of Object.values(world.state().apps)) {
    const grant = grants.find(({ accessTokens }) =>
      accessTokens.some(({ value }) => value === token),
    )
    if (token && grant) return grant.uid
  }
  return upload?.uid ?? query.get('app_id') ?? ''
}
