import type { Endpoint } from 'payload'
import { decideEndpoints } from './decide/endpoints'

/** `/api/comments/…` */
export const commentEndpoints: Endpoint[] = [...decideEndpoints]
