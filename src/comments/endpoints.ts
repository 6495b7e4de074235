import type { Endpoint } from 'payload'
import { rumourEndpoints } from '@/opinion/rumourEndpoints'
import { decideEndpoints } from './decide/endpoints'
import { learningCommentEndpoints } from './learning/commentEndpoints'
import { commentReplyEndpoints } from './replies/endpoints'

/** `/api/comments/…` */
export const commentEndpoints: Endpoint[] = [
  ...decideEndpoints,
  ...commentReplyEndpoints,
  ...learningCommentEndpoints,
  ...rumourEndpoints,
]
