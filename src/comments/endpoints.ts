import type { Endpoint } from 'payload'
import { commentActEndpoints } from './acts/endpoints'
import { decideEndpoints } from './decide/endpoints'
import { evidenceEndpoints } from './evidence/endpoints'
import { learningCommentEndpoints } from './learning/commentEndpoints'
import { importEndpoint } from './import/endpoint'
import { queueEndpoints } from './queue/endpoints'
import { commentReplyEndpoints } from './replies/endpoints'
import { rumourEndpoints } from '@/opinion/rumourEndpoints'
import { siteCommentEndpoints } from './site/endpoints'

/** `/api/comments/…` */
export const commentEndpoints: Endpoint[] = [
  ...decideEndpoints,
  ...commentReplyEndpoints,
  ...commentActEndpoints,
  ...learningCommentEndpoints,
  ...rumourEndpoints,
  ...queueEndpoints,
  ...evidenceEndpoints,
  ...siteCommentEndpoints,
  importEndpoint,
]
