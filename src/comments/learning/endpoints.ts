import type { Endpoint } from 'payload'

/** `/api/moderation-models/…` */
export const modelEndpoints: Endpoint[] = []
