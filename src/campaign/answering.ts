import type { PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { Refused } from '@/review/refused'
import { databaseId } from '@/review/runRow'

/** A handler that answers JSON, and a refusal in Payload's own shape of errors. Nothing of it is kept by caches. */
export const answering =
  (work: (req: PayloadRequest) => Promise<object | Response>) =>
  async (req: PayloadRequest): Promise<Response> => {
    try {
      const result = await work(req)
      if (result instanceof Response) return result
      return Response.json(result, { headers: { 'Cache-Control': 'no-store' } })
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      return Response.json(
        { errors: error.messages.map((message) => ({ message })) },
        { status: error.status, headers: { 'Cache-Control': 'no-store' } },
      )
    }
  }

export async function bodyOf(req: PayloadRequest): Promise<Record<string, unknown>> {
  try {
    const body: unknown = await req.json?.()
    if (body && typeof body === 'object' && !Array.isArray(body))
      return body as Record<string, unknown>
  } catch {
    // Said below.
  }
  throw new Refused(400, '请求内容应是一个 JSON 对象。')
}

export function idOfRoute(req: PayloadRequest, missing = '没有这件作品。'): Id {
  const plain = String(req.routeParams?.id ?? '')
  const valid = req.payload.db.defaultIDType === 'number' ? /^[1-9]\d{0,14}$/ : /^[0-9a-f]{24}$/i
  if (!valid.test(plain)) throw new Refused(404, missing)
  return databaseId(req, plain)
}
