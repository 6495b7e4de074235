import type { Endpoint } from 'payload'
import { isDesk } from '@/access/scope'
import { answer, refusal, routeId } from '@/distribution/answer'
import { nearDuplicates } from './nearDuplicates'

export type SimilarPicture = {
  id: number | string
  alt: string
  thumbnail: string | null
  distance: number
  isSame: boolean
}

/** `GET /api/media/:id/similar` → `{ docs: SimilarPicture[] }`: what the person may see and what looks the same. 401, 403, 404. */
export const similarEndpoint: Endpoint = {
  path: '/:id/similar',
  method: 'get',
  handler: async (req) => {
    if (!req.user) throw refusal(401, '请先登录。')
    if (!isDesk(req.user)) throw refusal(403, '您没有查看素材库的权限。')
    const { payload } = req
    const missing = '没有这个素材。'
    const id = routeId(req, missing)
    const reading = { collection: 'media', depth: 0, overrideAccess: false, req } as const
    if (!(await payload.findByID({ ...reading, id, disableErrors: true })))
      throw refusal(404, missing)
    const near = (await nearDuplicates({ payload, req, media: id })).slice(0, 24)
    if (near.length === 0) return answer({ docs: [] })
    const where = { id: { in: near.map((one) => one.id) } }
    const { docs } = await payload.find({ ...reading, where, pagination: false })
    const shown = near.flatMap((one): SimilarPicture[] => {
      const doc = docs.find((row) => String(row.id) === String(one.id))
      if (!doc) return []
      return [{ ...one, alt: doc.alt || doc.filename || '', thumbnail: doc.thumbnailURL ?? null }]
    })
    return answer({ docs: shown })
  },
}
