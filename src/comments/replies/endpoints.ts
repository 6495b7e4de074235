import type { Endpoint } from 'payload'

/** `/api/comment-replies/…` */
export const replyEndpoints: Endpoint[] = []
