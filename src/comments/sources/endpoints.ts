import type { Endpoint } from 'payload'

/** `/api/comment-sources/…` */
export const sourceEndpoints: Endpoint[] = []
