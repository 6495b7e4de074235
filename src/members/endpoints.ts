import type { Endpoint } from 'payload'

/** /api/members/…: what a worker does. */
export const memberEndpoints: Endpoint[] = []
