import type { Endpoint, PayloadRequest } from 'payload'
import { idOf } from '@/access/scope'
import { headOf } from '@/content/headOf'
import { answer, demand, readBody, refusal, routeId } from '@/distribution/answer'
import { likeEndpoint } from './likeEndpoint'
import { selectArtwork } from './selectArtwork'
import { subtitlesEndpoint } from './subtitlesEndpoint'
import { tilesEndpoint } from './tilesEndpoint'

/**
 * `POST /api/artworks/:id/select` `{ exhibition? }` → `{ no, isNew }`: into the exhibition, with its number. Needs `content.write`
 * on the work and on the exhibition.
 * Errors: 400 malformed, 401, 403, 404, 409 not now, with the reason.
 */
export const artworkEndpoints: Endpoint[] = [
  { path: '/:id/select', method: 'post', handler: select },
  likeEndpoint,
  subtitlesEndpoint,
  tilesEndpoint,
]

const missing = '没有这件展品。'
const noShow = '没有这个展览，请重新选择。'

async function select(req: PayloadRequest): Promise<Response> {
  const body = await readBody(req)
  if (!req.user) throw refusal(401, '请先登录。')
  const { payload } = req
  const item = await headOf({ payload, req, kind: 'artworks', id: routeId(req, missing) })
  if (!item) throw refusal(404, missing)
  const { organization } = item
  await demand({ req, permission: 'content.write', seeing: 'content.read', organization, missing })
  const wanted = body.exhibition ?? idOf((item as { exhibition?: unknown }).exhibition)
  if (wanted === undefined || wanted === null || wanted === '')
    throw refusal(400, '还没有选展览；请在“入展”里选好所属展览，再取号。')
  const named = { ...req, routeParams: { id: String(wanted) } } as PayloadRequest
  const exhibition = routeId(named, noShow)
  const show = await headOf({ payload, req, kind: 'exhibitions', id: exhibition })
  if (!show) throw refusal(404, noShow)
  // Its numbers are used up by whoever takes one.
  const host = show.organization
  await demand({
    req,
    permission: 'content.write',
    seeing: 'content.read',
    organization: host,
    missing: '这个展览不归您编号；请选本单位的展览，或请主办单位取号。',
  })
  return answer(
    await selectArtwork({ payload, req, artwork: item.id, exhibition, now: new Date() }),
  )
}
