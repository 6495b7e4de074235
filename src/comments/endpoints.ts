import type { Endpoint } from 'payload'
import { commentReplyEndpoints } from './replies/endpoints'

/** `/api/comments/…` */
export const commentEndpoints: Endpoint[] = [...commentReplyEndpoints]
