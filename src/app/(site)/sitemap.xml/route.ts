import { isReviewedKind } from '@/content/kinds'
import { readSitemap } from '@/site/feeds/readSitemap'
import { respond } from '@/site/feeds/respond'
import { origin, sitePayload } from '@/site/sitePayload'

export const dynamic = 'force-dynamic'

export async function GET(request: Request): Promise<Response> {
  const asked = new URL(request.url).searchParams
  const page = /^\d{1,4}$/.exec(asked.get('page') ?? '')?.[0]
  const body = await readSitemap({
    payload: await sitePayload(),
    origin: origin(),
    now: new Date(),
    kind: [asked.get('kind') ?? ''].find(isReviewedKind),
    page: page ? Math.max(1, Number(page)) : undefined,
  })
  return respond({ request, body, type: 'application/xml' })
}
