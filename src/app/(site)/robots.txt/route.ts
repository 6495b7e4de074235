import { respond } from '@/site/feeds/respond'
import { robotsOf } from '@/site/feeds/robots'
import { origin } from '@/site/sitePayload'

export const dynamic = 'force-dynamic'

export const GET = (request: Request): Response =>
  respond({ request, body: robotsOf(origin()), type: 'text/plain' })
