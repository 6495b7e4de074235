import { momentOf, sayingSchema, type Said, type SayingInput } from '../say'
import { addComment, type Words } from './comments'
import { grantTo, issueCode } from './oauth'
import { photosOf } from './photos'
import {
  appSchema,
  emptyApp,
  userSchema,
  type App,
  type AppInput,
  type AppState,
  type Comment,
  type Grant,
  type Photo,
  type Scope,
  type User,
  type UserInput,
} from './state'
import type { World } from './world'

export type KuaishouControl = ReturnType<typeof kuaishouControl>
export type KuaishouWork = Pick<
  Photo,
  'photoId' | 'appId' | 'caption' | 'state' | 'comments' | 'counts'
> & { url: string; bytes: number; createdAt: string }

type Consent = { uid: string; scopes?: Scope[] }

/**
 * The hands behind the platform: administrators, viewers, the platform itself. Every function throws `Error` for an id
 * it does not know.
 */
export const kuaishouControl = (world: World) => {
  const appOf = (appId: string): AppState => known(world.state().apps, appId)
  const userOf = (uid: string): User => known(world.state().users, uid)
  const photoOf = (photoId: string): Photo => {
    const photo = world.state().photos.find((each) => each.photoId === photoId)
    if (!photo) throw new Error('the sandbox has no such film')
    return photo
  }
  const consent = (appId: string, { uid, scopes }: Consent) => ({
    owner: appOf(appId),
    uid: userOf(uid).uid,
    scopes: scopes ?? appOf(appId).app.scopes,
    world,
  })
  const write = async (photoId: string, said: Words): Promise<Comment> => {
    const comment = addComment(photoOf(photoId), said, world)
    await world.commit()
    return comment
  }
  return {
    /** Registers an app, or changes one that exists and keeps what it has. */
    addApp: async (input: AppInput): Promise<App> => {
      const app = appSchema.parse(input)
      const { apps } = world.state()
      const owner = apps[app.appId]
      if (owner) owner.app = app
      else apps[app.appId] = emptyApp(app)
      await world.commit()
      return app
    },
    configureApp: async (appId: string, change: Partial<AppInput>): Promise<App> => {
      const owner = appOf(appId)
      owner.app = appSchema.parse({ ...owner.app, ...change, appId })
      await world.commit()
      return owner.app
    },
    app: (appId: string): Readonly<AppState> => appOf(appId),
    addUser: async (input: UserInput): Promise<User> => {
      const user = userSchema.parse(input)
      world.state().users[user.uid] = user
      await world.commit()
      return user
    },
    ban: async (uid: string, banned = true): Promise<void> => {
      userOf(uid).banned = banned
      await world.commit()
    },
    /** The person presses 授权: the code that goes to the redirect address. */
    authorize: async (appId: string, ask: Consent): Promise<{ code: string }> => {
      const { owner, ...rest } = consent(appId, ask)
      const code = issueCode(owner, rest)
      await world.commit()
      return { code }
    },
    /** The same with the exchange done: tokens as the app would have them. */
    grant: async (appId: string, ask: Consent) => {
      const grant = grantTo(consent(appId, ask))
      await world.commit()
      return tokensOf(grant)
    },
    /** The refresh token that is good now: what a client must have saved. */
    refreshToken: (appId: string, uid: string): string | undefined =>
      appOf(appId).grants.find((grant) => grant.uid === uid)?.refreshToken,
    /** Tokens of a user (uid or open_id) or of all users of an app end. */
    endTokens: async (account: string, how: 'expired' | 'revoked'): Promise<void> => {
      for (const { app, grants } of Object.values(world.state().apps)) {
        for (const grant of grants) {
          if (![app.appId, grant.uid, grant.openId].includes(account)) continue
          if (how === 'revoked') grant.accessTokens = []
          for (const token of grant.accessTokens)
            token.expiresAt = Math.min(token.expiresAt, world.now())
        }
      }
      await world.commit()
    },
    /** Everything a user has, newest first; failed and deleted ones are not there. */
    works: (uid: string): KuaishouWork[] =>
      photosOf(userOf(uid).uid, world).map((photo) => workOf(photo, world)),
    /** The platform or the user on the phone takes a film away. */
    remove: async (photoId: string): Promise<void> => {
      photoOf(photoId).state = 'deleted'
      await world.commit()
    },
    /** A viewer writes, or its author on the phone; RangeError with a Chinese reason when it is not taken. */
    comment: write,
    /** The same for seeds; `item` is the film's id. */
    say: async (_account: string, input: SayingInput): Promise<Said> => {
      const { item, parent, nickname, text, ...saying } = sayingSchema.parse(input)
      const at = momentOf(saying, world.now())
      const said = { name: nickname || '快手老铁', content: text, parentId: parent, at }
      return { id: (await write(item, said)).id }
    },
    /** A viewer takes their comment back, and with it its answers. */
    withdrawComment: async (photoId: string, id: string): Promise<boolean> => {
      const photo = photoOf(photoId)
      const before = photo.comments.length
      photo.comments = photo.comments.filter((each) => each.id !== id && each.parentId !== id)
      await world.commit()
      return photo.comments.length < before
    },
  }
}

export const photoUrl = ({ photoId }: Photo, world: World): string =>
  `${world.base()}/photo/${photoId}`

const workOf = (photo: Photo, world: World): KuaishouWork => {
  const { photoId, appId, caption, state, comments, counts, film } = photo
  const createdAt = new Date(photo.createdAt).toISOString()
  const url = photoUrl(photo, world)
  return { photoId, appId, caption, state, comments, counts, url, bytes: film.bytes, createdAt }
}

const tokensOf = ({ openId, accessTokens, refreshToken, refreshExpiresAt, scopes }: Grant) => ({
  openId,
  accessToken: accessTokens.at(-1)?.value ?? '',
  accessExpiresAt: accessTokens.at(-1)?.expiresAt ?? 0,
  refreshToken,
  refreshExpiresAt,
  scopes,
})

const known = <T>(all: Record<string, T>, name: string): T => {
  const found = Object.hasOwn(all, name) ? all[name] : undefined
  if (!found) throw new Error(`the sandbox has no ${name}`)
  return found
}
