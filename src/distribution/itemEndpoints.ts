import type { Endpoint } from 'payload'

/** `GET /api/<kind>/:id/renditions`, `POST /api/<kind>/:id/recall` */
export const deliveryItemEndpoints = (_kind: string): Endpoint[] => []
