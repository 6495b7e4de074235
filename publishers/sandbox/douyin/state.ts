import { z } from 'zod'
import type { CallbackPlan } from '../callbackPlan'

/** What an app may be given on the open platform. The first four are every app's since December 2024. */
export const ORDINARY = ['aweme.share', 'h5.share', 'open.get.ticket', 'jump.basic'] as const
/** By application only; `user_info` comes with every consent. */
export const GATED = [
  'video.create.bind',
  'video.list.bind',
  'video.data.bind',
  'data.external.item',
  'item.comment',
  'renew_refresh_token',
] as const
export const CAPABILITY = z.enum([...ORDINARY, ...GATED, 'user_info'])
export type Capability = z.infer<typeof CAPABILITY>

export const appSchema = z.object({
  clientKey: z.string().regex(/^aw[0-9a-z]{14}$/),
  secret: z.string().min(1).max(100),
  name: z.string().min(1).max(60),
  capabilities: z
    .array(CAPABILITY)
    .max(20)
    .default([...ORDINARY, 'user_info']),
  /** Where events are pushed; absent = nobody is told. */
  callback: z.object({ url: z.url({ protocol: /^https?$/ }).max(2000) }).optional(),
  banned: z.boolean().default(false),
  /** Both are seen on the real platform. */
  webhookContent: z.enum(['object', 'string']).default('object'),
  numbers: z.enum(['number', 'string']).default('number'),
  /** `newer` answers schema/get_share with err_no and err_msg. */
  envelope: z.enum(['classic', 'newer']).default('classic'),
  /** Works a day and user by API; the platform names no number, so it is a setting. */
  createsPerDay: z.number().int().min(0).default(75),
  /** Two works nearer than this are too frequent (28003018). */
  createApartMs: z.number().min(0).default(0),
})
export type App = z.output<typeof appSchema>
export type AppInput = z.input<typeof appSchema>

/** A person or institution with a Douyin account: who is logged in on the phone. */
export const creatorSchema = z.object({
  uid: z.string().regex(/^\w{1,40}$/),
  name: z.string().min(1).max(40),
  intro: z.string().max(200).default(''),
  /** 28001045: the account is banned; 28001052: risk control stops it. */
  trouble: z.enum(['none', 'banned', 'risk']).default('none'),
})
export type Creator = z.output<typeof creatorSchema>
export type CreatorInput = z.input<typeof creatorSchema>

/** Times are milliseconds since 1970; on the wire the platform uses seconds. */
export type Grant = {
  openId: string
  uid: string
  scopes: string[]
  accessTokens: { value: string; expiresAt: number }[]
  refreshToken: string
  refreshExpiresAt: number
  renewals: number
}

export type Upload = {
  uploadId: string
  openId: string
  expiresAt: number
  parts: Record<string, { blob: string; bytes: number }>
  done?: boolean
}

export type Film = {
  videoId: string
  openId: string
  blob: string
  mimeType: string
  bytes: number
  seconds?: number
  used: boolean
}

export type Picture = { imageId: string; openId: string; blob: string; mimeType: string }

export type Share = {
  shareId: string
  needCallback: boolean
  /** Topic the app asked to be there when it took the share id. */
  hashtag?: string
  itemId?: string
}

export type Knock = {
  at: number
  msgId: string
  event: string
  attempt: number
  status?: number
  answer: string
  ok: boolean
}

/** An event on its way to the app's server; it stays here until it arrived or was given up. */
export type Push = { msgId: string; event: string; body: string; plan?: CallbackPlan }

export type AppState = {
  app: App
  codes: { value: string; uid: string; scopes: string[]; expiresAt: number }[]
  grants: Grant[]
  /** One and the same for a person and this app, consent or not. */
  openIds: Record<string, string>
  clientTokens: { value: string; expiresAt: number }[]
  tickets: { value: string; expiresAt: number }[]
  shares: Share[]
  uploads: Upload[]
  films: Film[]
  pictures: Picture[]
  creates: { day: string; used: Record<string, number>; lastAt: Record<string, number> }
  outbox: Push[]
  knocks: Knock[]
}

export type Comment = {
  commentId: string
  /** The comment it answers. */
  parentId?: string
  name: string
  userId: string
  content: string
  createdAt: number
  top: boolean
  /** Written in the account's own name. */
  isOfficial?: boolean
  /** Who wrote it on the page. */
  visitor?: string
}

/** 1 published, 2 unsuitable, 4 in review, 5 public. */
export type VideoStatus = 1 | 2 | 4 | 5

export type Item = {
  itemId: string
  videoId: string
  uid: string
  /** By which app it came, if by one. */
  clientKey?: string
  shareId?: string
  by: 'api' | 'phone'
  mediaType: 2 | 4
  text: string
  topics: string[]
  film?: { blob: string; mimeType: string }
  pictures: { blob: string; mimeType: string }[]
  cover?: { blob: string; mimeType: string }
  /** Second of the film that stands as its cover. */
  coverAt: number
  privateStatus: 0 | 1 | 2
  downloadType: 1 | 2
  createdAt: number
  status: VideoStatus
  dueAt: number
  /** How the review will end. */
  plan: 'pass' | 'unsuitable'
  deleted?: boolean
  counts: { digg: number; play: number; share: number; forward: number; download: number }
  comments: Comment[]
}

/** What is open in the phone's editor, or saved there as a draft. */
export type Editing = {
  id: string
  clientKey: string
  shareId?: string
  uid: string
  openedAt: number
  draft: boolean
  title: string
  shortTitle: string
  topics: string[]
  straightToPublish: boolean
  privateStatus: 0 | 1 | 2
  downloadType: 1 | 2
  film?: { blob: string; mimeType: string; bytes: number; seconds?: number }
  pictures: { blob: string; mimeType: string }[]
}

export type DouyinState = {
  apps: Record<string, AppState>
  creators: Record<string, Creator>
  items: Item[]
  editing: Editing[]
}

export const emptyDouyin = (): DouyinState => ({ apps: {}, creators: {}, items: [], editing: [] })

export const emptyApp = (app: App): AppState => ({
  app,
  codes: [],
  grants: [],
  openIds: {},
  clientTokens: [],
  tickets: [],
  shares: [],
  uploads: [],
  films: [],
  pictures: [],
  creates: { day: '', used: {}, lastAt: {} },
  outbox: [],
  knocks: [],
})
