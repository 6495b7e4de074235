import type { CollectionConfig } from 'payload'
import { isDesk, isStaff } from '@/access/scope'
import { isReviewedKind } from '@/content/kinds'
import { nobody } from './access/byPermission'
import { noQuestionsBehind } from './access/ownDeskQuestions'
import { artworks } from './artworks'
import { attempts } from './attempts'
import { auditEvents } from './auditEvents'
import { calendarDays } from './calendarDays'
import { campaigns } from './campaigns'
import { channelAccounts } from './channelAccounts'
import { deliveries } from './deliveries'
import { exhibitions } from './exhibitions'
import { exhibitionNumbers } from './exhibitionNumbers'
import { films } from './films'
import { issues } from './issues'
import { likes } from './likes'
import { media } from './media'
import { memberMessages } from './memberMessages'
import { members } from './members'
import { memberSessions } from './memberSessions'
import { modelWorkers } from './modelWorkers'
import { news } from './news'
import { organizations } from './organizations'
import { platformState } from './platformState'
import { renditions } from './renditions'
import { reviewTemplates } from './reviewTemplates'
import { reviews } from './reviews'
import { siteSettings } from './siteSettings'
import { studios } from './studios'
import { submissions } from './submissions'
import { uploadSessions } from './uploadSessions'
import { users } from './users'
import { campaignResults } from './campaignResults'
import { certificates } from './certificates'
import { judgingAssignments } from './judgingAssignments'
import { judgingRounds } from './judgingRounds'
import { judgingSheets } from './judgingSheets'
import { objections } from './objections'
import { scores } from './scores'
import { voteCounters } from './voteCounters'
import { votes } from './votes'
import { voteTallies } from './voteTallies'
import { appeals } from './appeals'
import { commentActs } from './commentActs'
import { commentDecisions } from './commentDecisions'
import { commentObjections } from './commentObjections'
import { commentReplies } from './commentReplies'
import { comments } from './comments'
import { commentSources } from './commentSources'
import { moderationModels } from './moderationModels'
import { moderationSettings } from './moderationSettings'
import { opinionAlerts } from './opinionAlerts'
import { wordTables } from './wordTables'

/** In the order of the menu. */
export const collections: CollectionConfig[] = [
  news,
  modelWorkers,
  studios,
  exhibitions,
  artworks,
  campaigns,
  submissions,
  judgingRounds,
  judgingSheets,
  judgingAssignments,
  scores,
  votes,
  voteTallies,
  voteCounters,
  campaignResults,
  objections,
  certificates,
  comments,
  commentReplies,
  commentObjections,
  appeals,
  opinionAlerts,
  commentDecisions,
  commentActs,
  commentSources,
  wordTables,
  moderationModels,
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
  members,
  memberSessions,
  memberMessages,
  attempts,
  auditEvents,
  platformState,
  uploadSessions,
  exhibitionNumbers,
  likes,
]
  .map(withoutVersions)
  .map(withoutQuestionsBehind)
  .map(notForJudgesAlone)

export const globals = [siteSettings, moderationSettings]

/** Payload opens `/versions` of a collection that has none as well, and breaks there. */
function withoutVersions(collection: CollectionConfig): CollectionConfig {
  const { versions, access } = collection
  return versions ? collection : { ...collection, access: { readVersions: nobody, ...access } }
}

/** A relation to an item is no way around its desk; the items have the rule themselves. */
function withoutQuestionsBehind(collection: CollectionConfig): CollectionConfig {
  if (isReviewedKind(collection.slug)) return collection
  const beforeOperation = [noQuestionsBehind, ...(collection.hooks?.beforeOperation ?? [])]
  return { ...collection, hooks: { ...collection.hooks, beforeOperation } }
}

/** The menu of who only judges is empty: they have a desk of their own, /admin/judging. */
function notForJudgesAlone(collection: CollectionConfig): CollectionConfig {
  const before = collection.admin?.hidden
  const hidden: NonNullable<CollectionConfig['admin']>['hidden'] = (args) =>
    (isStaff(args.user) && !isDesk(args.user)) ||
    (typeof before === 'function' ? before(args) : Boolean(before))
  return { ...collection, admin: { ...collection.admin, hidden } }
}
