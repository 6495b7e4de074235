import type { Endpoint, PayloadRequest } from 'payload'
import { refusal, routeId } from '@/distribution/answer'
import { isInReach } from '@/library/reach'
import { cacheOfItem } from './cacheOfItem'
import { frameIds } from './frames'
import { readTile, zoomEdge } from './tiles'

const missing = '没有这块画面。'

/**
 * `GET /api/artworks/:id/tiles/:frame/:level/<column>_<row>`: a JPEG tile of the n-th frame of a live work (from 0), of a
 * rendition that is never the original. 404 for anything else.
 */
export const tilesEndpoint: Endpoint = {
  path: '/:id/tiles/:frame/:level/:tile',
  method: 'get',
  handler: async (req) => {
    const { frame, level, tile } = (req.routeParams ?? {}) as Record<string, string>
    if (
      !/^\d{1,2}$/.test(frame ?? '') ||
      !/^\d{1,2}$/.test(level ?? '') ||
      !/^\d{1,3}_\d{1,3}$/.test(tile ?? '')
    )
      throw refusal(404, missing)
    const { key, longEdge, caching } = await pictureOf(req, Number(frame))
    const data = await readTile({
      payload: req.payload,
      key,
      longEdge,
      level: Number(level),
      tile: String(tile),
    })
    if (!data) throw refusal(404, missing)
    return new Response(new Uint8Array(data), {
      headers: {
        'Content-Type': 'image/jpeg',
        'Content-Length': String(data.length),
        'Cache-Control': caching,
        'X-Content-Type-Options': 'nosniff',
        'Cross-Origin-Resource-Policy': 'same-origin',
      },
    })
  },
}

/** Of the live work, or for the desk of its draft. */
async function pictureOf(req: PayloadRequest, frame: number) {
  const found = await req.payload.findByID({
    collection: 'artworks',
    id: routeId(req, missing),
    depth: 0,
    overrideAccess: false,
    disableErrors: true,
    select: { frames: true, zoom: true, organization: true, _status: true, expireAt: true },
    req,
  })
  const image = frameIds(found?.frames)[frame]
  if (image === undefined) throw refusal(404, missing)
  const picture = await req.payload.findByID({
    collection: 'media',
    id: image,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    select: { sha256: true, mimeType: true, released: true, organization: true },
  })
  if (!picture?.sha256 || !picture.mimeType?.startsWith('image/')) throw refusal(404, missing)
  // A work may name a file of another desk from before anybody asked; its bytes stay with that desk.
  if (!(await isInReach(req, picture))) throw refusal(404, missing)
  const caching = cacheOfItem(found, { seconds: 300 })
  return { key: picture.sha256, longEdge: zoomEdge(found?.zoom), caching }
}
