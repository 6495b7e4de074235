import type { PayloadRequest } from 'payload'
import { APIError } from 'payload'
import type { Permission } from '@/access/permissions'
import { can } from '@/access/scope'
import { idIn } from '@/database/idIn'

/** What the endpoints of distribution share: plain refusals in Chinese, and nothing cached. */

/** Named so that the log takes it for what it is: an answer to a person, not a fault of the program. */
export const refusal = (status: number, message: string) =>
  Object.assign(new APIError(message, status, undefined, true), { name: 'Refused' })

export const answer = (body: object, status = 200): Response =>
  Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } })

/** A JSON object; an empty body is an empty one. */
export async function readBody(req: PayloadRequest): Promise<Record<string, unknown>> {
  // A file in a form may be large, and these bodies lie in memory whole.
  if (/^multipart\//i.test(req.headers?.get('content-type') ?? ''))
    throw refusal(415, '请求内容要用 JSON 格式（application/json）。')
  const text = await (req.text?.() ?? Promise.resolve(''))
  try {
    const body: unknown = text === '' ? {} : JSON.parse(text)
    if (typeof body === 'object' && body !== null && !Array.isArray(body))
      return body as Record<string, unknown>
  } catch {
    // Falls through to the same answer as a body that is no object.
  }
  throw refusal(400, '请求内容不是有效的 JSON 对象。')
}

/** 401 without a person, 404 for what they may not even see, 403 for what they may see and not do. */
export async function demand({
  req,
  permission,
  seeing,
  organization,
  missing,
}: {
  req: PayloadRequest
  permission: Permission
  seeing: Permission
  organization: unknown
  missing: string
}): Promise<void> {
  if (!req.user) throw refusal(401, '请先登录。')
  if (!(await can(req, seeing, organization))) throw refusal(404, missing)
  if (!(await can(req, permission, organization))) throw refusal(403, '您没有这项权限。')
}

/** Text of at most `max` characters, trimmed, storable everywhere: no NUL, no half of a character; '' when absent. Throws 400 otherwise. */
export function textOf(value: unknown, { name, max }: { name: string; max: number }): string {
  if (value === undefined || value === null) return ''
  if (typeof value !== 'string' || value.length > max)
    throw refusal(400, `${name}应是不超过 ${max} 字的文字。`)
  return value.replaceAll('\0', '').toWellFormed().trim()
}

/** The id of the address, as the database spells it; 404 for what can be none. */
export function routeId(req: PayloadRequest, missing: string): number | string {
  const id = idIn(req.payload, req.routeParams?.id)
  if (id === undefined) throw refusal(404, missing)
  return id
}
