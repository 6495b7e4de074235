import type { Endpoint } from 'payload'
import { decideEndpoints } from './decide/endpoints'
import { evidenceEndpoints } from './evidence/endpoints'
import { queueEndpoints } from './queue/endpoints'
import { commentReplyEndpoints } from './replies/endpoints'
import { siteCommentEndpoints } from './site/endpoints'

/** `/api/comments/…` */
export const commentEndpoints: Endpoint[] = [
  ...queueEndpoints,
  ...decideEndpoints,
  ...evidenceEndpoints,
  ...commentReplyEndpoints,
  ...siteCommentEndpoints,
]
