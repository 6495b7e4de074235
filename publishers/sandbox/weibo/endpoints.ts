import { articleEndpoints } from './article'
import { commentEndpoints } from './comments'
import { limitStatus } from './limits'
import { statusEndpoints } from './statuses'
import type { Endpoint, Endpoints } from './world'

/** Every call this stand-in answers with a token, by its path below /2/ and without `.json`. */
const endpoints: Endpoints = {
  ...statusEndpoints,
  ...commentEndpoints,
  ...articleEndpoints,
  'account/rate_limit_status': {
    method: 'GET',
    isRead: true,
    run: ({ owner, app, ip, world }) => ({ json: limitStatus(owner, { app, ip, world }) }),
  },
  'account/get_uid': {
    method: 'GET',
    isRead: true,
    run: ({ owner }) => ({ json: { uid: BigInt(owner.account.uid) } }),
  },
}

/** The endpoint of that name; `undefined` for names it only seems to have (`toString`). */
export const endpointOf = (api: string): Endpoint | undefined =>
  Object.hasOwn(endpoints, api) ? endpoints[api] : undefined

/** Asking how much is left costs nothing. */
export const isFree = (api: string): boolean => api === 'account/rate_limit_status'
