import type { Endpoint } from 'payload'
import { startAuthorization } from './startEndpoint'
import { authorizationStatus } from './statusEndpoint'

export { returnAuthorization } from './returnEndpoint'

/** Beside the collection's own; the way back is an endpoint of the whole API. */
export const authorizationEndpoints: Endpoint[] = [startAuthorization, authorizationStatus]
