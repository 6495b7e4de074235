import type { Endpoint, PayloadRequest } from 'payload'
import { siteCookie } from '@/api/siteCookie'
import type { Id } from '@/access/scope'
import { idOf } from '@/access/scope'
import { refusal, routeId } from '@/distribution/answer'
import { isMourning } from '@/site/mourning'
import { like, type Visitor } from './likes'

const missing = '没有这件展品，或它已经撤下。'
const COOKIE = 'gm-visitor'
const YEAR_S = 31_536_000

/**
 * `POST /api/artworks/:id/like` → `{ likes, liked: true, already }`; the same person again changes nothing. A form without a
 * script is sent back to the page. Errors: 403 from another site, 404, 409 when likes are off, 429 too fast.
 */
export const likeEndpoint: Endpoint = {
  path: '/:id/like',
  method: 'post',
  handler: async (req) => {
    if (req.headers.get('sec-fetch-site') === 'cross-site')
      throw refusal(403, '请在展品页面上点赞。')
    const work = await liveWork(req)
    if (await isMourning(req.payload)) throw refusal(409, '今天是哀悼日，点赞暂停，作品仍可观看。')
    if (!(await allowsLikes(req, work.exhibition))) throw refusal(409, '这个展览没有开放点赞。')
    const done = await like({
      payload: req.payload,
      artwork: work.id,
      visitor: visitorOf(req),
      now: new Date(),
    })
    const wantsPage = req.headers.get('accept')?.includes('text/html') ?? false
    if ('refused' in done)
      return Response.json(
        { errors: [{ message: done.refused }] },
        { status: 429, headers: { 'Retry-After': String(done.retryAfter) } },
      )
    const headers = { 'Cache-Control': 'no-store', 'Set-Cookie': cookie(done.token, req.headers) }
    if (wantsPage)
      return new Response(null, {
        status: 303,
        headers: { ...headers, Location: `/artworks/${work.slug}#like` },
      })
    return Response.json(
      { likes: done.likes, liked: true, already: done.already },
      { status: 200, headers },
    )
  },
}

async function liveWork(req: PayloadRequest) {
  const found = await req.payload.findByID({
    collection: 'artworks',
    id: routeId(req, missing),
    depth: 0,
    overrideAccess: false,
    user: null,
    disableErrors: true,
    select: { slug: true, exhibition: true },
  })
  if (!found) throw refusal(404, missing)
  return { id: found.id as Id, slug: found.slug ?? '', exhibition: idOf(found.exhibition) }
}

async function allowsLikes(req: PayloadRequest, exhibition: Id | undefined): Promise<boolean> {
  if (exhibition === undefined) return true
  const show = await req.payload.findByID({
    collection: 'exhibitions',
    id: exhibition,
    depth: 0,
    overrideAccess: false,
    user: null,
    disableErrors: true,
    select: { allowLikes: true },
  })
  return show?.allowLikes !== false
}

function visitorOf(req: PayloadRequest): Visitor {
  const { headers, user } = req
  const address = headers.get('x-client-ip') ?? ''
  const [, token] =
    /(?:^|;\s*)gm-visitor=([0-9a-f]{32})(?:;|$)/.exec(headers.get('cookie') ?? '') ?? []
  return {
    ...(user && { account: `${user.collection}:${String(user.id)}` }),
    ...(token && { token }),
    device: [address, headers.get('user-agent'), headers.get('accept-language')].join(' '),
    address,
  }
}

const cookie = (token: string, headers: Headers) =>
  siteCookie({ name: COOKIE, value: token, maxAgeSeconds: YEAR_S, headers })
