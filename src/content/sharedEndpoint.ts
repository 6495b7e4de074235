import type { Endpoint } from 'payload'
import { APIError } from 'payload'
import { mediaBytes } from './mediaBytes'
import { isSharedAddress } from './sharedAddress'

/** `GET /api/shared/<sha256>?until&signature`: the file; 404 when the address is over, wrong or the file gone. */
export const sharedEndpoint: Endpoint = {
  path: '/shared/:key',
  method: 'get',
  handler: async (req) => {
    const { payload } = req
    const key = String(req.routeParams?.key ?? '')
    const query = new URL(req.url ?? '', 'http://here').searchParams
    const until = query.get('until') ?? ''
    const signature = query.get('signature') ?? ''
    if (!isSharedAddress({ key, until, signature, secret: payload.secret })) throw gone()
    const { data, mimeType } = await mediaBytes({ payload, key, watermark: '' }).catch(() => {
      throw gone()
    })
    return new Response(new Uint8Array(data), {
      headers: {
        'Content-Type': mimeType,
        'Content-Length': String(data.length),
        'Cache-Control': 'private, max-age=300',
        'X-Content-Type-Options': 'nosniff',
        'Content-Security-Policy': "default-src 'none'; sandbox",
      },
    })
  },
}

/** Named as an answer to somebody, no fault of the program: anybody may knock here, and the log stays readable. */
const gone = () =>
  Object.assign(new APIError('链接已失效。', 404, undefined, true), { name: 'Refused' })
