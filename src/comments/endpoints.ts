import type { Endpoint } from 'payload'
import { rumourEndpoints } from '@/opinion/rumourEndpoints'
import { decideEndpoints } from './decide/endpoints'
import { learningCommentEndpoints } from './learning/commentEndpoints'

/** `/api/comments/…` */
export const commentEndpoints: Endpoint[] = [
  ...decideEndpoints,
  ...learningCommentEndpoints,
  ...rumourEndpoints,
]
