import { z } from 'zod'
import type { Context } from '../contract'
import { PublisherError, type ErrorKind } from '../errors'
import { id, number } from './api'
import { asUser } from './userToken'

const V1 = 'api/douyin/v1/video'
const PER_PAGE = 20
/** More than an account publishes between an intent and its observation. */
const MOST_PAGES = 10
/** Their clock and ours: servers are seconds apart, and an older work of the same title is another work. */
const CLOCK_SKEW_MS = 60_000

const work = z.object({
  item_id: id,
  video_id: id.optional().catch(undefined),
  title: z.string().catch(''),
  share_url: z.string().optional().catch(undefined),
  create_time: number.catch(0),
  is_top: z.boolean().catch(false),
  video_status: number.optional().catch(undefined),
})
export type Work = z.infer<typeof work>

const works = z.object({ list: z.array(work).catch([]) })

/** A work by its item id. */
export const videoByItem = async (itemId: string, context: Context): Promise<Work | undefined> =>
  (await videoData({ item_ids: [itemId] }, context)).find((each) => each.item_id === itemId)

/** A work by the id its film was uploaded under. A refusal of the question is no answer to it. */
export const videoById = async (videoId: string, context: Context): Promise<Work | undefined> => {
  try {
    const list = await videoData({ video_ids: [videoId] }, context)
    return list.find((each) => each.video_id === videoId)
  } catch (error) {
    if (error instanceof PublisherError && REFUSALS.includes(error.kind)) return undefined
    throw error
  }
}

const REFUSALS: readonly ErrorKind[] = ['content', 'bug', 'unknown', 'notFound']

const videoData = async (
  json: { item_ids: string[] } | { video_ids: string[] },
  context: Context,
): Promise<Work[]> =>
  (await asUser(context, { api: `${V1}/video_data/`, json, answer: works })).list

export type Ours = { videoId?: string; text: string; since: Date }
export type Search =
  | { result: 'found'; work: Work }
  | { result: 'none' }
  /** The list was not read to its end: it proves nothing. */
  | { result: 'unproven' }

/** Our work in the account's list: by the film's id, or by its words since a moment of our clock. */
export const findOwn = async (ours: Ours, context: Context): Promise<Search> => {
  const early = ours.since.getTime() - CLOCK_SKEW_MS
  let cursor = '0'
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const { list, cursor: next, has_more: hasMore } = await videoList(cursor, context)
    const found = list.find(
      (each) => isFilm(each, ours) || (isOurs(each, ours) && isSince(each, early)),
    )
    if (found) return { result: 'found', work: found }
    // Newest first, but for what the owner pinned to the top.
    const isPast = list.some((each) => !each.is_top && !isSince(each, early))
    if (!hasMore || isPast || next === cursor) return { result: 'none' }
    cursor = next
  }
  return { result: 'unproven' }
}

export const isOurs = (work: Work, ours: Pick<Ours, 'videoId' | 'text'>): boolean =>
  isFilm(work, ours) || plain(work.title) === plain(ours.text)

const isFilm = ({ video_id: videoId }: Work, { videoId: ours }: Pick<Ours, 'videoId'>): boolean =>
  ours !== undefined && videoId === ours

const isSince = ({ create_time: seconds }: Work, early: number): boolean => seconds * 1000 >= early

/** Douyin sets topics and blanks anew: compared without. */
const plain = (text: string): string => text.replace(/#[\p{L}\p{N}_]+/gu, '').replace(/\s+/g, '')

const videoList = (cursor: string, context: Context) =>
  asUser(context, {
    api: `${V1}/video_list/`,
    query: { cursor, count: String(PER_PAGE) },
    answer: works.extend({
      cursor: id.catch('0'),
      has_more: z.union([z.boolean(), number.transform(Boolean)]).catch(false),
    }),
  })
