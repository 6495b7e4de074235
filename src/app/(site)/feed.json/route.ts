import { jsonFeedOf } from '@/site/feeds/jsonFeed'
import { readFeed } from '@/site/feeds/feed'
import { respond } from '@/site/feeds/respond'
import { origin, sitePayload } from '@/site/sitePayload'

export const dynamic = 'force-dynamic'

export async function GET(request: Request): Promise<Response> {
  const feed = await readFeed({ payload: await sitePayload(), origin: origin(), now: new Date() })
  return respond({
    request,
    body: jsonFeedOf(feed),
    type: 'application/feed+json',
    changedAt: feed.changedAt,
  })
}
