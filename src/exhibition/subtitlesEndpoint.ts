import type { Endpoint } from 'payload'
import { refusal, routeId } from '@/distribution/answer'
import { cacheOfItem } from './cacheOfItem'
import { webVtt } from './webVtt'

const missing = '没有字幕。'

/** `GET /api/artworks/:id/subtitles.vtt`: the subtitles of a live work, as browsers read them; 404 without. */
export const subtitlesEndpoint: Endpoint = {
  path: '/:id/subtitles.vtt',
  method: 'get',
  handler: async (req) => {
    const found = await req.payload.findByID({
      collection: 'artworks',
      id: routeId(req, missing),
      depth: 0,
      overrideAccess: false,
      disableErrors: true,
      select: { subtitles: true, organization: true, _status: true, expireAt: true },
      req,
    })
    const text = webVtt(found?.subtitles ?? '')
    if (text === undefined) throw refusal(404, missing)
    return new Response(text, {
      headers: {
        'Content-Type': 'text/vtt; charset=utf-8',
        'Cache-Control': cacheOfItem(found, { seconds: 60 }),
        'X-Content-Type-Options': 'nosniff',
      },
    })
  },
}
