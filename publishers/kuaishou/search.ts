import type { Context, Rendition } from '../contract'
import { filmList, type ShownFilm } from './answers'
import { callDated } from './api'

export type Search =
  | { result: 'found'; film: ShownFilm }
  /** The list reaches back before `since`, and it is not there. */
  | { result: 'absent' }
  | { result: 'unproven' }

/** create_time may have whole seconds, and the intent was written a little before the call. */
const TOLERANCE_MS = 60_000
const PAGE = 50
const PAGES = 4

/** Our film among the own ones by its caption, since a moment by our clock. */
export const findOurs = async (
  { parts }: Pick<Rendition, 'parts'>,
  since: Date,
  context: Context,
): Promise<Search> => {
  const ours = squeeze(parts.caption ?? '')
  let cursor = ''
  for (let page = 0; page < PAGES; page += 1) {
    const { data, date } = await callDated(context, {
      path: 'openapi/photo/list',
      params: { count: String(PAGE), ...(cursor && { cursor }) },
      answer: filmList,
    })
    const films = data.video_list ?? []
    // Their clock counts, for their times are compared.
    const offset = date ? date.getTime() - context.now().getTime() : 0
    const from = since.getTime() + offset - TOLERANCE_MS
    const film = films.find(
      ({ caption, createdAt }) => !(createdAt < from) && squeeze(caption) === ours,
    )
    if (film) return { result: 'found', film }
    const last = films.at(-1)
    if (!last || films.length < PAGE || last.createdAt < from) return { result: 'absent' }
    if (last.photoId === cursor) break
    cursor = last.photoId
  }
  return { result: 'unproven' }
}

const squeeze = (text: string): string =>
  text.normalize('NFC').replace(/[\s\u00a0\u200b-\u200f\u2060\ufeff\ufe0f]+/g, '')
