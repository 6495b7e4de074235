import type { Endpoint } from 'payload'

/** `/api/comment-acts/…` */
export const actEndpoints: Endpoint[] = []
