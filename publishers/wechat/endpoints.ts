import { z } from 'zod'
import { soundList } from '../soundList'

/** Ids are strings in the documents and numbers in some answers. */
const id = z.union([z.string().min(1), z.number().int().positive()]).transform(String)

/** Documented as a boolean; numbers and words are seen in the wild. */
const flag = z
  .union([z.boolean(), z.number(), z.string()])
  .transform((value) => value === true || value === 1 || value === '1' || value === 'true')

/** Title and content are required: an article we cannot read must never count as "another one". */
const article = z.object({
  title: z.string(),
  content: z.string(),
  url: z.string().catch(''),
  thumb_media_id: z.string().optional().catch(undefined),
  author: z.string().optional().catch(undefined),
  digest: z.string().optional().catch(undefined),
  image_info: z
    .object({ image_list: z.array(z.object({ image_media_id: z.string() })) })
    .optional()
    .catch(undefined),
  is_deleted: flag.default(false),
})

const boxed = z.object({
  content: z.object({ news_item: z.array(article).min(1) }),
  /** Seconds. */
  update_time: z.coerce.number().positive(),
})

const box = <T extends z.ZodType>(item: T) =>
  z.object({ total_count: z.number().int().nonnegative(), item: z.array(item).optional() })

const done = z.object({})

/** `openid` is missing when the commenter used no WeChat identity; times are seconds, 0 when they cannot be read. */
const comment = z.object({
  user_comment_id: id,
  openid: z.string().optional().catch(undefined),
  create_time: z.coerce.number().nonnegative().catch(0),
  content: z.string().catch(''),
  comment_type: z.coerce.number().catch(0),
  reply: z
    .object({
      content: z.string().catch(''),
      create_time: z.coerce.number().nonnegative().catch(0),
    })
    .nullish()
    .catch(undefined),
})

/** A message that was taken, or a refusal that says it was taken before or waits for its administrator. */
const sent = z.union([
  z.object({
    errcode: z.coerce.number().default(0),
    msg_id: id,
    msg_data_id: id.optional().catch(undefined),
  }),
  z.object({
    errcode: z.coerce.number().refine((code) => code > 0),
    msg_id: z.undefined().catch(undefined),
    msg_data_id: z.undefined().catch(undefined),
  }),
])

type Endpoint = {
  path: string
  /** A second call would do it a second time. */
  mutating?: true
  /** Refusals that carry the very answer: they come back as one, `errcode` included. */
  heard?: readonly number[]
  /** Calls a day of a new account; source: the quota page named in manifest.ts. */
  perDay?: number
  answer: z.ZodType
}

/**
 * The newer APIs `wechat-api` does not know, as data: name of the mixed-in method → where, how often, what comes back.
 * All are POST. Vendor pages: developers.weixin.qq.com/doc/subscription/api/ (draft, freepublish, material, base).
 */
export const ENDPOINTS = {
  addDraft: { path: 'draft/add', mutating: true, perDay: 1000, answer: z.object({ media_id: id }) },
  getDraft: { path: 'draft/get', perDay: 500, answer: z.object({ news_item: z.array(article) }) },
  listDrafts: { path: 'draft/batchget', perDay: 1000, answer: box(boxed.extend({ media_id: id })) },
  deleteDraft: { path: 'draft/delete', mutating: true, perDay: 1000, answer: done },
  submitPublish: {
    path: 'freepublish/submit',
    mutating: true,
    perDay: 100,
    answer: z.object({ publish_id: id, msg_data_id: id.optional().catch(undefined) }),
  },
  getPublish: {
    path: 'freepublish/get',
    perDay: 100,
    answer: z.object({
      publish_status: z.coerce.number().int(),
      article_id: id.optional().catch(undefined),
      article_detail: z
        .object({
          item: z.array(z.object({ idx: z.coerce.number(), article_url: z.string() })).catch([]),
        })
        .optional()
        .catch(undefined),
      fail_idx: z.array(z.coerce.number()).catch([]),
    }),
  },
  deletePublished: { path: 'freepublish/delete', mutating: true, perDay: 10, answer: done },
  getPublished: {
    path: 'freepublish/getarticle',
    perDay: 100,
    answer: z.object({ news_item: z.array(article) }),
  },
  listPublished: {
    path: 'freepublish/batchget',
    perDay: 100,
    answer: box(boxed.extend({ article_id: id })),
  },
  uploadBodyImage: { path: 'media/uploadimg', perDay: 100_000, answer: z.object({ url: z.url() }) },
  addMaterial: {
    path: 'material/add_material',
    perDay: 100_000,
    answer: z.object({ media_id: id }),
  },
  /** 45065 carries the msg_id of the first; 89504 and 89505 wait for the administrator. */
  sendAll: {
    path: 'message/mass/sendall',
    mutating: true,
    perDay: 100,
    heard: [45065, 89504, 89505],
    answer: sent,
  },
  readMass: { path: 'message/mass/get', answer: z.object({ msg_status: z.string() }) },
  eraseMass: { path: 'message/mass/delete', mutating: true, answer: done },
  sendPreview: { path: 'message/mass/preview', mutating: true, perDay: 100, answer: done },
  getQuota: {
    path: 'openapi/quota/get',
    answer: z.object({
      quota: z.object({ daily_limit: z.number(), used: z.number(), remain: z.number() }),
    }),
  },
  listComments: {
    path: 'comment/list',
    answer: z.object({
      total: z.coerce.number().int().nonnegative(),
      // Fewer than `total` then, which proves nothing.
      comment: soundList(comment).transform(({ list }) => list),
    }),
  },
  electComment: { path: 'comment/markelect', mutating: true, answer: done },
  unelectComment: { path: 'comment/unmarkelect', mutating: true, answer: done },
  deleteComment: { path: 'comment/delete', mutating: true, answer: done },
  replyComment: { path: 'comment/reply/add', mutating: true, answer: done },
  unreplyComment: { path: 'comment/reply/delete', mutating: true, answer: done },
} as const satisfies Record<string, Endpoint>

export type EndpointName = keyof typeof ENDPOINTS
export type Answer<N extends EndpointName> = z.output<(typeof ENDPOINTS)[N]['answer']>
export type Article = z.output<typeof article>

/** POST cgi-bin/stable_token. */
export const stableToken = z.object({
  access_token: z.string().min(1),
  expires_in: z.number().positive(),
})

/** Quotas by path, for the ledger and the manifest. */
export const PER_DAY: Readonly<Record<string, number>> = Object.fromEntries(
  Object.values<Endpoint>(ENDPOINTS).flatMap(({ path, perDay }) =>
    perDay ? [[path, perDay]] : [],
  ),
)

/** Does this refusal come back as an answer? */
export const isHeard = (path: string, errcode: number): boolean =>
  Object.values<Endpoint>(ENDPOINTS).some(
    (each) => each.path === path && each.heard?.includes(errcode),
  )

/** APIs that must not be repeated, whoever calls them; the library's own ones included. */
export const isMutating = (path: string): boolean =>
  Object.values<Endpoint>(ENDPOINTS).some((each) => each.path === path && each.mutating)
