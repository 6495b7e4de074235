import { z } from 'zod'

/** Answers of Kuaishou, read at the border. Ids stay text. @see https://mp.kuaishou.com/platformDocs */

const id = z.union([z.string().min(1), z.number().int().positive()]).transform(String)
const seconds = z.coerce.number().pipe(z.number().positive())
const flag = z
  .union([z.boolean(), z.number(), z.string()])
  .transform((value) => value === true || value === 1 || value === '1' || value === 'true')

/** `expires_in` and `refresh_token_expires_in` in seconds; the latter is inherited when a refresh does not say it. */
export const granted = z.object({
  access_token: z.string().min(1),
  expires_in: seconds,
  refresh_token: z.string().min(1).optional().catch(undefined),
  refresh_token_expires_in: seconds.optional().catch(undefined),
  open_id: id.optional().catch(undefined),
  scopes: z.array(z.string()).catch([]),
})

export const user = z.object({
  user_info: z.object({
    name: z.string().catch(''),
    fan: z.coerce.number().optional().catch(undefined),
  }),
})

export const started = z.object({ upload_token: z.string().min(1), endpoint: z.string().min(1) })

const fragment = z.union([
  z.union([z.string(), z.number()]).transform((value) => Number(value)),
  z
    .object({ fragment_id: z.coerce.number().optional(), id: z.coerce.number().optional() })
    .transform((value) => value.fragment_id ?? value.id ?? NaN),
])
const fragments = z.array(fragment).optional().catch(undefined)

/** Which fragments are there. One source only, and its names vary: what cannot be read is uploaded again. */
export const resumed = z
  .object({
    fragment_list: fragments,
    fragment_ids: fragments,
    fragments,
    existed_fragments: fragments,
  })
  .transform(
    ({ fragment_list: list, fragment_ids: ids, fragments: plain, existed_fragments: existed }) =>
      new Set(list ?? ids ?? plain ?? existed ?? []),
  )

const film = z
  .object({
    photo_id: id,
    caption: z.string().catch(''),
    play_url: z.string().optional().catch(undefined),
    create_time: z.coerce.number().catch(NaN),
    pending: flag.optional().catch(undefined),
  })
  .transform(({ photo_id: photoId, caption, play_url: url, create_time: time, pending }) => ({
    photoId,
    caption,
    url,
    /** Milliseconds; seconds are told by their size. */
    createdAt: time < 100_000_000_000 ? time * 1000 : time,
    /** Left out, it is told by the address a finished film has. */
    isPending: pending ?? !url,
  }))

export type ShownFilm = z.output<typeof film>

export const filmInfo = z.object({ video_info: film })
/** The list says `pending` of new films only. */
export const filmList = z.object({ video_list: z.array(film).nullish() })
export const anything = z.object({})
