import type { Endpoint } from 'payload'

/** `/api/comment-objections/…` */
export const objectionEndpoints: Endpoint[] = []
