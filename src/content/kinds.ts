import { artworksFields } from './kinds/artworks'
import { campaignsFields } from './kinds/campaigns'
import type { ContentField } from './kinds/contentField'
import { exhibitionsFields } from './kinds/exhibitions'
import { modelWorkersFields } from './kinds/modelWorkers'
import { newsFields } from './kinds/news'
import { studiosFields } from './kinds/studios'
import { submissionsFields } from './kinds/submissions'

export type { ContentField } from './kinds/contentField'

/** The collections that go through review. Each has a page on the site under its own name. */
export const REVIEWED_KINDS = [
  'news',
  'model-workers',
  'studios',
  'exhibitions',
  'artworks',
  'campaigns',
  'submissions',
] as const
export type Kind = (typeof REVIEWED_KINDS)[number]

/** The kinds an item of any kind may be linked with; both pages show it. */
export const LINKED_KINDS = [
  'model-workers',
  'studios',
  'exhibitions',
  'artworks',
  'campaigns',
] as const satisfies readonly Kind[]

export const isReviewedKind = (value: string): value is Kind =>
  (REVIEWED_KINDS as readonly string[]).includes(value)

/** What an item of the kind is called, for people. */
export const KIND_NAMES: Readonly<Record<Kind, string>> = {
  news: '稿件',
  'model-workers': '劳模工匠',
  studios: '创新工作室',
  exhibitions: '展览',
  artworks: '展品',
  campaigns: '征集活动',
  submissions: '征集作品',
}

/**
 * Which of their fields a revision consists of: what the public can see or what decides it. Risk, planned
 * accounts and planned time are not here: an approval names those itself.
 */
export const CONTENT_FIELDS: Readonly<Record<Kind, readonly ContentField[]>> = {
  news: newsFields,
  'model-workers': modelWorkersFields,
  studios: studiosFields,
  exhibitions: exhibitionsFields,
  artworks: artworksFields,
  campaigns: campaignsFields,
  submissions: submissionsFields,
}

/** Every field of any kind that names files. No name means two things. */
export const FILE_FIELDS: readonly ContentField[] = [
  ...new Map(
    Object.values(CONTENT_FIELDS)
      .flat()
      .filter(({ as, files }) => as === 'media' || files)
      .map((field) => [field.name, field]),
  ).values(),
]
