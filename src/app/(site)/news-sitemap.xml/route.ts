import { readNewsSitemap } from '@/site/feeds/readSitemap'
import { respond } from '@/site/feeds/respond'
import { origin, sitePayload } from '@/site/sitePayload'

export const dynamic = 'force-dynamic'

export async function GET(request: Request): Promise<Response> {
  const body = await readNewsSitemap({
    payload: await sitePayload(),
    origin: origin(),
    now: new Date(),
  })
  return respond({ request, body, type: 'application/xml' })
}
