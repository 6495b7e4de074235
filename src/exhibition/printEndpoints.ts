import type { Endpoint, PayloadRequest } from 'payload'
import { headOf } from '@/content/headOf'
import { demand, refusal, routeId } from '@/distribution/answer'
import { catalogueOf } from './catalogueOf'
import { drawLabels } from './drawLabels'
import { readShow } from './readShow'

/**
 * `GET /api/exhibitions/:id/catalogue.pdf`: the catalogue of a live exhibition, for everybody; 404 otherwise.
 * `GET /api/exhibitions/:id/labels.pdf`: the sheet of labels of the newest revision, for the desk (`content.read`).
 */
export const printEndpoints: Endpoint[] = [
  { path: '/:id/catalogue.pdf', method: 'get', handler: catalogue },
  { path: '/:id/labels.pdf', method: 'get', handler: labels },
]

const missing = '没有这个展览，或它还没有公开。'

async function catalogue(req: PayloadRequest): Promise<Response> {
  const { payload } = req
  const show = await readShow({ payload, id: routeId(req, missing), isLive: true })
  if (!show) throw refusal(404, missing)
  return pdf(await catalogueOf({ payload, show }), {
    name: `${show.title}.pdf`,
    cache: 'public, max-age=60',
  })
}

async function labels(req: PayloadRequest): Promise<Response> {
  const { payload } = req
  const id = routeId(req, missing)
  const head = await headOf({ payload, req, kind: 'exhibitions', id })
  if (!req.user) throw refusal(401, '请先登录。')
  if (!head) throw refusal(404, missing)
  const { organization } = head
  const permission = 'content.read'
  await demand({ req, permission, seeing: permission, organization, missing })
  const show = await readShow({ payload, req, id, isLive: false })
  if (!show) throw refusal(404, missing)
  return pdf(await drawLabels(show), { name: `${show.title} 展签.pdf`, cache: 'private, no-store' })
}

const pdf = (bytes: Buffer, { name, cache }: { name: string; cache: string }): Response =>
  new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Length': String(bytes.length),
      'Content-Disposition': `inline; filename="print.pdf"; filename*=UTF-8''${encodeURIComponent(name)}`,
      'Cache-Control': cache,
      'X-Content-Type-Options': 'nosniff',
    },
  })
