import { z } from 'zod'

export const SCOPE = z.enum([
  'user_info',
  'user_video_publish',
  'user_video_info',
  'user_video_delete',
])
export type Scope = z.infer<typeof SCOPE>

export const appSchema = z.object({
  appId: z.string().regex(/^ks\d{16}$/),
  secret: z.string().min(1).max(100),
  name: z.string().min(1).max(60),
  scopes: z
    .array(SCOPE)
    .max(10)
    .default([...SCOPE.options]),
  /** Calls a day in one user's name. */
  callsPerDay: z.number().int().min(0).default(1000),
  /** The platform's own word on the largest film is not known: 100 and 500 MB are both reported. */
  maxBytes: z
    .number()
    .int()
    .min(1)
    .default(500 * 1024 * 1024),
  /** "no such video" is seen as 120001 and as 100120001. */
  codes: z.enum(['short', 'long']).default('short'),
  /** `number`: ids of 19 digits without quotes, which JavaScript's own JSON reads wrongly. */
  photoIds: z.enum(['text', 'number']).default('text'),
})
export type App = z.output<typeof appSchema>
export type AppInput = z.input<typeof appSchema>

export const userSchema = z.object({
  uid: z.string().regex(/^\w{1,40}$/),
  name: z.string().min(1).max(40),
  intro: z.string().max(200).default(''),
  sex: z.enum(['M', 'F']).default('F'),
  city: z.string().max(40).default(''),
  /** 100100402 for everything. */
  banned: z.boolean().default(false),
})
export type User = z.output<typeof userSchema>
export type UserInput = z.input<typeof userSchema>

/** Times are milliseconds since 1970. */
export type Grant = {
  openId: string
  uid: string
  scopes: Scope[]
  accessTokens: { value: string; expiresAt: number }[]
  refreshToken: string
  refreshExpiresAt: number
  calls: { day: string; used: number }
}

export type AppState = {
  app: App
  codes: { value: string; uid: string; scopes: Scope[]; expiresAt: number }[]
  grants: Grant[]
}

export type File = { blob: string; bytes: number }

export type Upload = {
  token: string
  appId: string
  uid: string
  createdAt: number
  /** Pieces by their number, from 0. */
  fragments: Record<string, File>
  /** There once the film is whole. */
  film?: File
}

export type Comment = {
  id: string
  /** The comment it answers. */
  parentId?: string
  name: string
  content: string
  createdAt: number
  /** Written by the account itself, on its phone. */
  isOfficial?: boolean
  /** Who wrote it on the page. */
  visitor?: string
}

export type Photo = {
  photoId: string
  uid: string
  appId: string
  caption: string
  film: File
  cover: { blob: string; mimeType: string }
  createdAt: number
  /** `pending` until its time has come; `failed` ones are never seen. */
  state: 'pending' | 'published' | 'failed' | 'deleted'
  dueAt: number
  /** Before this moment the platform does not know it yet. */
  knownAt: number
  plan: 'pass' | 'fail'
  counts: { like: number; view: number }
  comments: Comment[]
}

export type KuaishouState = {
  apps: Record<string, AppState>
  users: Record<string, User>
  uploads: Upload[]
  photos: Photo[]
}

export const emptyKuaishou = (): KuaishouState => ({ apps: {}, users: {}, uploads: [], photos: [] })
export const emptyApp = (app: App): AppState => ({ app, codes: [], grants: [] })
