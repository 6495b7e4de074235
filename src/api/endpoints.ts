import type { Endpoint } from 'payload'

/** Endpoints of the whole API, beside the collections' own. */
export const apiEndpoints: Endpoint[] = []
