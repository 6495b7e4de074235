import type { Endpoint } from 'payload'
import { decideEndpoints } from './decide/endpoints'
import { commentReplyEndpoints } from './replies/endpoints'
import { siteCommentEndpoints } from './site/endpoints'

/** `/api/comments/…` */
export const commentEndpoints: Endpoint[] = [
  ...decideEndpoints,
  ...commentReplyEndpoints,
  ...siteCommentEndpoints,
]
