import { momentOf, sayingSchema, type Said, type SayingInput } from '../say'
import { addComment, type Said as Words } from './comments'
import { toBid } from './ids'
import { isVisible, visiblePosts } from './posts'
import { issueToken } from './tokens'
import { liveComments } from './wire'
import {
  accountSchema,
  appSchema,
  emptyAccount,
  type Account,
  type AccountInput,
  type AccountState,
  type App,
  type AppInput,
  type Comment,
  type Post,
} from './state'
import type { World } from './world'

/** One post as readers see it now. */
export type WeiboFeedItem = {
  idstr: string
  bid: string
  /** Links in full, topics filtered. */
  text: string
  url: string
  pictures: number
  publishedAt: string
  likes: number
  comments: Comment[]
}

export type WeiboControl = ReturnType<typeof weiboControl>

/**
 * The hands behind the platform: what its administrators and readers do.
 * Every function throws `Error` for a uid or app it does not know.
 */
export const weiboControl = (world: World) => {
  const ownerOf = (uid: string): AccountState => {
    const { accounts } = world.slice()
    const owner = Object.hasOwn(accounts, uid) ? accounts[uid] : undefined
    if (!owner) throw new Error(`the sandbox has no weibo account ${uid}`)
    return owner
  }
  const appOf = (appKey?: string): App => {
    const { apps } = world.slice()
    const app = appKey === undefined ? Object.values(apps)[0] : apps[appKey]
    if (!app) throw new Error(`the sandbox has no weibo app ${appKey}`)
    return app
  }
  const postOf = (uid: string, idstr: string): Post => {
    const post = ownerOf(uid).posts.find((candidate) => candidate.idstr === idstr)
    if (!post) throw new Error('没有这条微博')
    return post
  }
  const tokensOf = (uid: string) => world.slice().tokens.filter((token) => token.uid === uid)
  return {
    /** Registers an app at the open platform, or changes one. */
    addApp: async (input: AppInput): Promise<App> => {
      const app = appSchema.parse(input)
      world.slice().apps[app.appKey] = app
      await world.commit()
      return app
    },
    /** Registers an account, or changes the settings of one that exists and keeps what it has. */
    addAccount: async (input: AccountInput): Promise<Account> => {
      const account = accountSchema.parse(input)
      const { accounts } = world.slice()
      const known = accounts[account.uid]
      if (known) known.account = account
      else accounts[account.uid] = emptyAccount(account)
      await world.commit()
      return account
    },
    configure: async (uid: string, change: Partial<AccountInput>): Promise<Account> => {
      const owner = ownerOf(uid)
      owner.account = accountSchema.parse({ ...owner.account, ...change, uid })
      await world.commit()
      return owner.account
    },
    /** Changes some settings of an app: safe domains, limits, audit. */
    configureApp: async (appKey: string, change: Partial<AppInput>): Promise<App> => {
      const app = appSchema.parse({ ...appOf(appKey), ...change, appKey })
      world.slice().apps[appKey] = app
      await world.commit()
      return app
    },
    /** The account's whole state, to read; change it only through the other functions. */
    account: (uid: string): Readonly<AccountState> => ownerOf(uid),
    /** What readers see, newest first. */
    feed: (uid: string): WeiboFeedItem[] =>
      visiblePosts(ownerOf(uid), world.now()).map((post) => feedItem(post, world)),
    /** A token as if the person had clicked 授权; without `appKey` for the first app. */
    grant: async (uid: string, grant: { appKey?: string; seconds?: number } = {}) => {
      ownerOf(uid)
      const token = issueToken({ uid, app: appOf(grant.appKey), seconds: grant.seconds }, world)
      await world.commit()
      return { accessToken: token.value, expiresAt: token.expiresAt, uid }
    },
    /** The time of every token of the account is over: 21327. */
    expireTokens: async (uid: string): Promise<void> => {
      ownerOf(uid)
      for (const token of tokensOf(uid)) token.expiresAt = Math.min(token.expiresAt, world.now())
      await world.commit()
    },
    /** The person takes their word back in the account's settings: 21316. */
    revokeTokens: async (uid: string): Promise<void> => {
      ownerOf(uid)
      for (const token of tokensOf(uid)) token.revoked = true
      await world.commit()
    },
    /** A person deletes a post on the platform. */
    deleteByHand: async (uid: string, idstr: string): Promise<void> => {
      postOf(uid, idstr).state = 'deleted'
      await world.commit()
    },
    /** The platform takes a post down. */
    ban: async (uid: string, idstr: string): Promise<void> => {
      postOf(uid, idstr).state = 'removed'
      await world.commit()
    },
    /** A reader comments, or answers a comment. */
    comment: async (
      uid: string,
      entry: Omit<Words, 'nickname'> & { idstr: string; nickname?: string },
    ) => {
      const { idstr, nickname = '', ...words } = entry
      const post = postOf(uid, idstr)
      if (!isVisible(post, world.now())) return { ok: false as const, reason: '微博不存在' }
      const owner = ownerOf(uid)
      const result = addComment(post, { owner, world, nickname, ...words })
      await world.commit()
      return result
    },
    /** The same for seeds; `item` is the post's id. Throws in Chinese when it is not taken. */
    say: async (uid: string, input: SayingInput): Promise<Said> => {
      const { item, parent, nickname, text, userId, ...saying } = sayingSchema.parse(input)
      const at = momentOf(saying, world.now())
      const post = postOf(uid, item)
      const place = { owner: ownerOf(uid), world }
      const said = addComment(post, { ...place, nickname, text, userId, replyTo: parent, at })
      if (!said.ok) throw new Error(said.reason)
      await world.commit()
      return { id: said.comment.idstr }
    },
    /** A reader takes their comment back. */
    withdrawComment: async (uid: string, idstr: string): Promise<boolean> => {
      const said = ownerOf(uid)
        .posts.flatMap(({ comments }) => comments)
        .find((comment) => comment.idstr === idstr && !comment.deleted)
      if (said) said.deleted = true
      await world.commit()
      return said !== undefined
    },
    /** Readers press 赞. */
    like: async (uid: string, idstr: string, times = 1): Promise<number> => {
      const post = postOf(uid, idstr)
      post.likes += times
      await world.commit()
      return post.likes
    },
  }
}

/** Address of a post's page; on the real platform it lies under https://weibo.com/. */
export const postUrl = ({ uid, idstr }: Post, world: World): string =>
  `${world.base()}/${uid}/${toBid(idstr)}`

const feedItem = (post: Post, world: World): WeiboFeedItem => ({
  idstr: post.idstr,
  bid: toBid(post.idstr),
  text: post.text,
  url: postUrl(post, world),
  pictures: post.pictures.length,
  publishedAt: new Date(post.visibleAt).toISOString(),
  likes: post.likes,
  comments: liveComments(post),
})
