import { commentEndpoints } from './comments'
import { draftEndpoints } from './drafts'
import { massEndpoints } from './mass'
import { mediaEndpoints } from './media'
import { openapiEndpoints } from './openapi'
import { publishEndpoints } from './publish'
import type { Endpoint, Endpoints } from './world'

/** Every business call this stand-in answers, by its path below cgi-bin/. */
export const endpoints: Endpoints = {
  ...mediaEndpoints,
  ...draftEndpoints,
  ...publishEndpoints,
  ...commentEndpoints,
  ...massEndpoints,
  ...openapiEndpoints(() => endpoints),
}

/** Calls that change nothing but counters: their answers need not wait for the disk. */
export const READS: ReadonlySet<string> = new Set([
  'draft/get',
  'draft/batchget',
  'draft/count',
  'freepublish/get',
  'freepublish/getarticle',
  'freepublish/batchget',
  'material/get_material',
  'material/batchget_material',
  'material/get_materialcount',
  'comment/list',
  'message/mass/get',
  'message/mass/speed/get',
  'openapi/quota/get',
  'openapi/rid/get',
  'get_api_domain_ip',
  'getcallbackip',
  'callback/check',
])

/** `/cgi-bin/draft/add` is `draft/add`. */
export const apiOf = (path: string): string =>
  path.replace(/^.*?\bcgi-bin\//, '').replace(/^\/+|\/+$/g, '')

/** The endpoint of that name; `undefined` for names it only seems to have (`toString`). */
export const endpointOf = (api: string): Endpoint | undefined =>
  Object.hasOwn(endpoints, api) ? endpoints[api] : undefined
