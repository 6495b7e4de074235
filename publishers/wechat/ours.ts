import type { Context, Rendition } from '../contract'
import { PublisherError } from '../errors'
import { call } from './api'
import { searchBox, type Search } from './boxes'
import { fingerprintOf, type Fingerprint } from './fingerprint'
import { coverOf, withAddresses, pictureKeys } from './prepare'

/** Our clock and WeChat's may differ; an unsynchronised server is minutes off, not hours. */
const CLOCK_SKEW_MS = 600_000
/** 200 drafts and 100 articles: more than an account makes between an intent and its observation. */
const DRAFT_PAGES = 10
const PUBLISHED_PAGES = 5

/** Our article in the draft box, since a moment by our clock. */
export const findDraft = async (
  rendition: Rendition,
  since: Date,
  context: Context,
): Promise<Search> => {
  const ours = await oursOf(rendition, context)
  return searchBox({ box: 'listDrafts', ours, since: early(since), maxPages: DRAFT_PAGES }, context)
}

/** Our article among the published ones; `undefined` when this account may not read that list (48001). */
export const findPublished = async (
  rendition: Rendition,
  since: Date,
  context: Context,
): Promise<Search | undefined> => {
  // The published list is not documented to keep the cover's id.
  const ours = (await oursOf(rendition, context)).map(({ cover: _cover, ...rest }) => rest)
  const query = {
    box: 'listPublished',
    ours,
    since: early(since),
    maxPages: PUBLISHED_PAGES,
  } as const
  return unlessCode('48001', () => searchBox(query, context))
}

/** Is the draft still in the box? */
export const hasDraft = async (mediaId: string, context: Context): Promise<boolean> =>
  (await unlessCode('40007', () => call(context, 'getDraft', { media_id: mediaId }))) !== undefined

/** The answer, or `undefined` for the one refusal that is an answer too. */
export const unlessCode = async <T>(
  code: string,
  ask: () => Promise<T>,
): Promise<T | undefined> => {
  try {
    return await ask()
  } catch (error) {
    if (error instanceof PublisherError && error.code === code) return undefined
    throw error
  }
}

const oursOf = (rendition: Rendition, context: Context): Promise<Fingerprint[]> =>
  Promise.all((rendition.articles ?? [rendition]).map((each) => articleOurs(each, context)))

const articleOurs = async (rendition: Rendition, context: Context): Promise<Fingerprint> => {
  const { title = '', html = '', text } = rendition.parts
  if (text !== undefined) return fingerprintOf({ title, content: text })
  const addresses = new Map<string, string>()
  for (const key of pictureKeys(html)) {
    const ref = await context.refs.get('body', key)
    if (ref?.url) addresses.set(key, ref.url)
  }
  const cover = rendition.cover
    ? await context.refs.get('cover', coverOf(rendition, context).key)
    : undefined
  const content = withAddresses(html, (key) => addresses.get(key))
  return fingerprintOf({ title, content, thumb_media_id: cover?.mediaId })
}

const early = (since: Date): Date => new Date(since.getTime() - CLOCK_SKEW_MS)
