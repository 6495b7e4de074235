import { z } from 'zod'

/** What an hour, beginning at the full hour, allows. Levels differ by contract: these are settings, not facts. */
const limitsSchema = z.object({
  /** All calls of one user through one app; 10023 above. */
  user: z.number().int().min(0).default(1000),
  /** statuses/share of one user; 10024 above. */
  statuses: z.number().int().min(0).default(30),
  /** comments/create and reply of one user; 10024 above. */
  comments: z.number().int().min(0).default(60),
  /** All calls from one address; 10022 above. */
  ip: z.number().int().min(0).default(10_000),
  /** Posts of one user within ten minutes; 20016 above, until an hour has passed. */
  burst: z.number().int().min(1).default(20),
})

export const appSchema = z.object({
  appKey: z.string().regex(/^\d{6,16}$/),
  appSecret: z.string().min(1).max(100),
  /** Shown as 来自 … */
  name: z.string().min(1).max(40),
  /** Registered callback address (授权回调页); absent = any http(s) address. */
  redirectUri: z.string().max(500).optional(),
  /** Registered safe domains; the host the stand-in itself answers on always counts, as it is the demo's own site. */
  safeDomains: z.array(z.string().max(253)).max(50).default([]),
  /** An app that was not audited serves its testers only, and its tokens live a day. */
  audited: z.boolean().default(true),
  /** uids of an unaudited app; at most 15 on the real platform. */
  testers: z.array(z.string()).max(15).default([]),
  /** Life of a token in seconds; absent = 30 days, a day for an unaudited app. */
  tokenSeconds: z.number().int().min(1).optional(),
  limits: limitsSchema.prefault({}),
})

export const accountSchema = z.object({
  uid: z.string().regex(/^\d{6,12}$/),
  name: z.string().min(1).max(30),
  verified: z.boolean().default(true),
  intro: z.string().max(200).default(''),
  followers: z.number().int().min(0).default(0),
  features: z
    .object({
      /** Contract customer: is_longtext up to 2000 and up to nine pictures. */
      commercial: z.boolean().default(false),
      /** 头条文章 by API. */
      article: z.boolean().default(false),
      /** Topics (#…#) of posts by API stay; without it their marks are taken out. */
      topics: z.boolean().default(false),
    })
    .prefault({}),
  /** `similar` also refuses near copies (20017); nobody knows the platform's measure, so it must be asked for. */
  checks: z
    .object({ identical: z.boolean().default(true), similar: z.boolean().default(false) })
    .prefault({}),
  /** Every post is taken with 20032 and appears later. */
  delayed: z.boolean().default(false),
  /** Others may not comment (20206). */
  commentsClosed: z.boolean().default(false),
})

export type App = z.output<typeof appSchema>
export type AppInput = z.input<typeof appSchema>
export type Account = z.output<typeof accountSchema>
export type AccountInput = z.input<typeof accountSchema>

/** Times in state are milliseconds since 1970. */
export type Token = {
  value: string
  uid: string
  appKey: string
  createdAt: number
  expiresAt: number
  revoked?: boolean
}

export type Code = {
  value: string
  uid: string
  appKey: string
  redirectUri: string
  expiresAt: number
  used?: boolean
}

export type Person = { id: string; name: string }

export type Comment = {
  idstr: string
  by: Person
  text: string
  createdAt: number
  /** The app it came through; absent = a person on the page. */
  source?: string
  /** idstr of the comment it answers. */
  replyTo?: string
  deleted?: boolean
  /** Who wrote it on the page. */
  visitor?: string
}

export type Picture = { id: string; mimeType: string; blob: string; bytes: number }

export type Post = {
  idstr: string
  uid: string
  appKey: string
  /** As the client sent it, after the platform's filter; links in full. */
  text: string
  /** As it was sent: what the next post is compared with. */
  sent: string
  links: { short: string; long: string }[]
  pictures: Picture[]
  isLong: boolean
  createdAt: number
  /** Readers see it from then on; later than createdAt for a delayed one. */
  visibleAt: number
  state: 'live' | 'deleted' | 'removed'
  rip: string
  article?: string
  likes: number
  reposts: number
  comments: Comment[]
}

export type Article = {
  objectId: string
  uid: string
  title: string
  content: string
  cover: string
  summary: string
  postId: string
  createdAt: number
}

export type AccountState = {
  account: Account
  posts: Post[]
  articles: Article[]
  /** Calls in the running hour by app and API; `*` counts all. */
  hour: { hour: number; used: Record<string, number> }
  /** Until then posting is too fast (20016). */
  tooFastUntil: number
}

export type WeiboSlice = {
  apps: Record<string, App>
  accounts: Record<string, AccountState>
  tokens: Token[]
  codes: Code[]
  ipHour: { hour: number; used: Record<string, number> }
}

export const emptyWeibo = (): WeiboSlice => ({
  apps: {},
  accounts: {},
  tokens: [],
  codes: [],
  ipHour: { hour: 0, used: {} },
})

export const emptyAccount = (account: Account): AccountState => ({
  account,
  posts: [],
  articles: [],
  hour: { hour: 0, used: {} },
  tooFastUntil: 0,
})
