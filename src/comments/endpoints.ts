import type { Endpoint } from 'payload'

/** `/api/comments/…` */
export const commentEndpoints: Endpoint[] = []
