import type { Endpoint } from 'payload'

/** `POST /api/<kind>/:id/review` */
export const reviewEndpoints = (_kind: string): Endpoint[] => []
