import type { Endpoint } from 'payload'

/** `/api/opinion-alerts/…` */
export const opinionEndpoints: Endpoint[] = []
