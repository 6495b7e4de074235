import { z } from 'zod'
import type { CallbackPlan } from '../callbackPlan'

export const accountSchema = z.object({
  appid: z.string().regex(/^wx[0-9a-z]{16}$/),
  secret: z.string().min(1).max(100),
  name: z.string().min(1).max(60),
  ghId: z.string().regex(/^gh_\w{1,40}$/),
  kind: z.enum(['subscription', 'service']),
  verified: z.boolean(),
  intro: z.string().max(200).default(''),
  /** Addresses that may fetch a token; absent = any. */
  ipWhitelist: z.array(z.string().max(64)).max(200).optional(),
  callback: z
    .object({
      url: z.url({ protocol: /^https?$/ }).max(2000),
      token: z.string().regex(/^[0-9A-Za-z]{3,32}$/),
      encodingAESKey: z
        .string()
        .regex(/^[0-9A-Za-z]{43}$/)
        .optional(),
      mode: z.enum(['plain', 'compatible', 'safe']),
    })
    .refine(
      ({ mode, encodingAESKey }) => mode === 'plain' || encodingAESKey,
      'encodingAESKey is missing',
    )
    .optional(),
  features: z.object({ freepublish: z.boolean(), comments: z.boolean(), mass: z.boolean() }),
  /** Which of the documented length limits holds (channels.md: docs and reality disagree). */
  limits: z.enum(['strict', 'loose']).default('strict'),
  /** Daily quotas that differ from a new account's, by API name (`freepublish/get`). */
  quotas: z.record(z.string(), z.number().int().min(0)).default({}),
  /** WeChat ids and openids that do not follow the account (43004 on preview); everyone else does. */
  strangers: z.array(z.string()).max(200).default([]),
  /** Followers a message goes to. */
  followers: z.number().int().min(0).default(1200),
  /** Mass sending is protected: an administrator confirms each message within 30 minutes. */
  massConfirm: z.boolean().default(false),
  /** The same clientmsgid again within this time is answered 45066 (documented: a minute), later 45065. */
  massRepeatMs: z.number().int().min(0).default(60_000),
  /** Nobody knows whether freepublish/batchget lists what was mass-sent; the poorer world is the default. */
  massListed: z.boolean().default(false),
})

export type Account = z.output<typeof accountSchema>
export type AccountInput = z.input<typeof accountSchema>

/** Times in state are milliseconds since 1970; on the wire WeChat uses seconds. */
export type Token = {
  value: string
  endpoint: 'token' | 'stable_token'
  expiresAt: number
  deadAt: number
}

export type StoredFile = {
  id: string
  purpose: 'uploadimg' | 'image' | 'thumb' | 'video' | 'voice' | 'temporary'
  mediaId?: string
  url?: string
  name: string
  mimeType: string
  bytes: number
  blob: string
  createdAt: number
  expiresAt?: number
  title?: string
  introduction?: string
}

/** One article as the platform keeps it: `content` is what its filter left. */
export type Article = {
  article_type: 'news' | 'newspic'
  title: string
  author: string
  digest: string
  content: string
  content_source_url: string
  thumb_media_id: string
  need_open_comment: 0 | 1
  only_fans_can_comment: 0 | 1
  pic_crop_235_1?: string
  pic_crop_1_1?: string
  image_info?: { image_list: { image_media_id: string }[] }
  cover_info?: unknown
}

export type Draft = { mediaId: string; articles: Article[]; createdAt: number; updatedAt: number }

export type PublishStatus = 0 | 1 | 2 | 3 | 4 | 5 | 6

export type Job = {
  publishId: string
  msgDataId: string
  mediaId: string
  status: PublishStatus
  dueAt: number
  /** What it will end as, and how its news will travel: decided at submit, by faults. */
  plan: { status: 0 | 2 | 3 | 4; failIdx: number[]; callback?: CallbackPlan }
  articleId?: string
  finishedAt?: number
  /** The account's server was told, or there was no one to tell. */
  announced?: boolean
}

/** A message to followers, from message/mass/sendall or send to its end. */
export type Mass = {
  msgId: string
  msgDataId: string
  mediaId: string
  clientMsgId: string
  /** `all`, `tag:<id>`, or how many people by name. */
  audience: string
  createdAt: number
  status: 'waiting' | 'sending' | 'success' | 'fail'
  /** Of a waiting one: until when an administrator may confirm. */
  confirmUntil?: number
  dueAt: number
  /** What it will end as (Status of MASSSENDJOBFINISH), and how its news will travel. */
  plan: { result: string; callback?: CallbackPlan }
  /** Status as it ended. */
  result?: string
  articleId?: string
  announced?: boolean
}

export type Comment = {
  id: number
  index: number
  openid?: string
  nickname: string
  content: string
  createdAt: number
  elected: boolean
  state: 'live' | 'deleted' | 'withdrawn'
  /** Who wrote it on the page. */
  visitor?: string
  reply?: { content: string; createdAt: number }
}

export type Published = {
  articleId: string
  msgDataId: string
  publishedAt: number
  updatedAt: number
  by: 'api' | 'person' | 'mass'
  items: (Article & { deleted: boolean; commentsOpen: boolean; electedMax: number })[]
  bannedByPlatform: boolean
  comments: Comment[]
}

export type CallbackAttempt = {
  at: number
  publishId: string
  event: string
  attempt: number
  status?: number
  answer: string
  ok: boolean
}

export type Refusal = {
  rid: string
  at: number
  url: string
  request: string
  response: string
  ip: string
}

export type AccountState = {
  account: Account
  tokens: Token[]
  forced: { day: string; count: number; lastAt: number }
  quota: { day: string; used: Record<string, number> }
  /** Calls in the running minute, for the per-minute limits. */
  minute: { minute: number; used: Record<string, number> }
  clears: { month: string; count: number }
  files: StoredFile[]
  drafts: Draft[]
  jobs: Job[]
  published: Published[]
  masses?: Mass[]
  /** 0 to 4. */
  massSpeed?: number
  previews: { at: number; to: string; title: string; mediaId: string; msgId: number }[]
  callbacks: CallbackAttempt[]
  refusals: Refusal[]
}

/** What the platform keeps: accounts by appid. */
export type WechatSlice = Record<string, AccountState>

export const emptyAccount = (account: Account): AccountState => ({
  account,
  tokens: [],
  forced: { day: '', count: 0, lastAt: 0 },
  quota: { day: '', used: {} },
  minute: { minute: 0, used: {} },
  clears: { month: '', count: 0 },
  files: [],
  drafts: [],
  jobs: [],
  published: [],
  masses: [],
  previews: [],
  callbacks: [],
  refusals: [],
})
