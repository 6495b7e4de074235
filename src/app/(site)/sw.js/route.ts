import { respond } from '@/site/feeds/respond'
import { serviceWorker } from '@/site/serviceWorker'

export const dynamic = 'force-dynamic'

export const GET = (request: Request): Response =>
  respond({ request, body: serviceWorker, type: 'text/javascript' })
