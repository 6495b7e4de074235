import type { PayloadRequest } from 'payload'
import { organizationsWith } from '@/access/scope'
import { refusal } from '@/distribution/answer'

/** Nobody's file is read, let alone looked into, before it is clear that they may store one somewhere. */
export async function demandStorer(req: PayloadRequest): Promise<void> {
  if (!req.user) throw refusal(401, '请先登录，再上传文件。')
  for (const permission of ['media.write', 'delivery.operate'] as const)
    if ((await organizationsWith(req, permission)).length > 0) return
  throw refusal(403, '您没有上传素材的权限。')
}
