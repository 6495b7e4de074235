import { commentEndpoints } from './comments'
import { createEndpoints } from './create'
import { dataEndpoints } from './data'
import { oauthEndpoints } from './oauth'
import { shareEndpoints } from './share'
import { uploadEndpoints } from './uploads'
import type { Endpoint, Endpoints } from './world'

const endpoints: Endpoints = {
  ...oauthEndpoints,
  ...shareEndpoints,
  ...uploadEndpoints,
  ...createEndpoints,
  ...dataEndpoints,
  ...commentEndpoints,
}

const NEW = /^api\/douyin\/v1\//
/** Calls of old kits: gone since the platform was rebuilt. */
const DEAD = /^video\/(?:upload|create|delete|list|data|part\/(?:init|upload|complete))$/

export type Route =
  | { kind: 'api'; api: string; endpoint: Endpoint }
  | { kind: 'dead'; api: string }
  | { kind: 'page' }

/** What a path below /sandbox/douyin/ is; a new call counts only under its own prefix. */
export const routeOf = (pathname: string): Route => {
  const path = pathname.replace(/^\/sandbox\/douyin\/+/, '').replace(/\/+$/, '')
  const api = path.replace(NEW, '')
  const endpoint = Object.hasOwn(endpoints, api) ? endpoints[api] : undefined
  const isRight = api.startsWith('oauth/') || NEW.test(path) === (endpoint?.generation === 'new')
  if (endpoint && isRight) return { kind: 'api', api, endpoint }
  if (DEAD.test(path)) return { kind: 'dead', api: path }
  return { kind: 'page' }
}
