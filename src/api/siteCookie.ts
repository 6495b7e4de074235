import { env } from '@/env'

type Cookie = {
  name: string
  value: string
  maxAgeSeconds: number
  /** Of the request, as `src/server/nodeRequest.ts` made them. */
  headers: Pick<Headers, 'get'>
}

/**
 * A cookie of the site's own: no script reads it, no form of another site sends it. What came over https goes back over https
 * alone; behind a proxy that speaks it, PUBLIC_URL or the proxy says so.
 */
export function siteCookie({ name, value, maxAgeSeconds, headers }: Cookie): string {
  const isSecure =
    env().publicUrl.startsWith('https:') || headers.get('x-client-protocol') === 'https'
  const mark = isSecure ? '; Secure' : ''
  return `${name}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${maxAgeSeconds}${mark}`
}
