import type { Endpoint } from 'payload'
import { askerEndpoints } from './askerEndpoints'
import { deskEndpoints } from './deskEndpoints'

/** `/api/appeals/…` */
export const appealEndpoints: Endpoint[] = [...askerEndpoints, ...deskEndpoints]
