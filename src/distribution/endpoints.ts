import type { Endpoint } from 'payload'

/** `POST /api/deliveries/:id/retry|cancel|confirm` */
export const deliveryEndpoints: Endpoint[] = []
