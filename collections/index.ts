import type { CollectionConfig } from 'payload'
import { nobody } from './access/byPermission'
import { attempts } from './attempts'
import { auditEvents } from './auditEvents'
import { calendarDays } from './calendarDays'
import { channelAccounts } from './channelAccounts'
import { deliveries } from './deliveries'
import { films } from './films'
import { issues } from './issues'
import { media } from './media'
import { news } from './news'
import { organizations } from './organizations'
import { platformState } from './platformState'
import { renditions } from './renditions'
import { reviewTemplates } from './reviewTemplates'
import { reviews } from './reviews'
import { siteSettings } from './siteSettings'
import { users } from './users'

/** In the order of the menu. */
export const collections: CollectionConfig[] = [
  news,
  media,
  reviews,
  reviewTemplates,
  deliveries,
  renditions,
  issues,
  films,
  channelAccounts,
  calendarDays,
  organizations,
  users,
  attempts,
  auditEvents,
  platformState,
].map(withoutVersions)

export const globals = [siteSettings]

/** Payload opens `/versions` of a collection that has none as well, and breaks there. */
function withoutVersions(collection: CollectionConfig): CollectionConfig {
  const { versions, access } = collection
  return versions ? collection : { ...collection, access: { readVersions: nobody, ...access } }
}
