import type { Payload } from 'payload'

import type { GongmeiMongo } from './mongo/mongoDatabase'

/** True when this Payload runs on MongoDB or on a service that speaks its protocol. */
export function isMongo(payload: Payload): payload is Payload & { db: GongmeiMongo } {
  return payload.db.name === 'mongoose'
}
