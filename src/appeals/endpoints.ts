import type { Endpoint } from 'payload'

/** `/api/appeals/…` */
export const appealEndpoints: Endpoint[] = []
