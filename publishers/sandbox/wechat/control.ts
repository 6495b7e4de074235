import { verifyUrl } from './announce'
import { sayingSchema, type Said, type SayingInput } from '../say'
import { addComment } from './comments'
import { say } from './say'
import { answerMass, massesOf } from './massJobs'
import { articleUrl, isVisible, publishDraft } from './published'
import {
  accountSchema,
  emptyAccount,
  type Account,
  type AccountInput,
  type AccountState,
  type Published,
} from './state'
import type { World } from './world'

/** One article as followers see it now. */
export type FeedItem = {
  articleId: string
  msgDataId: string
  /** From 0, as comment calls count. */
  index: number
  title: string
  digest: string
  author: string
  content: string
  url: string
  publishedAt: string
  by: Published['by']
  comments: Published['comments']
}

export type WechatControl = ReturnType<typeof wechatControl>

/**
 * The hands behind the platform: what an administrator, a follower or the platform itself does.
 * Every function throws `Error` for an appid it does not know.
 */
export const wechatControl = ({
  world,
  states,
}: {
  world: World
  states: () => Record<string, AccountState>
}) => {
  const ownerOf = (appid: string): AccountState => {
    const owner = Object.hasOwn(states(), appid) ? states()[appid] : undefined
    if (!owner) throw new Error(`the sandbox has no account ${appid}`)
    return owner
  }
  return {
    /** Registers an account, or changes the settings of one that exists and keeps what it has. */
    addAccount: async (input: AccountInput): Promise<Account> => {
      const account = accountSchema.parse(input)
      const known = states()[account.appid]
      if (known) known.account = account
      else states()[account.appid] = emptyAccount(account)
      await world.commit()
      return account
    },
    /** Changes some settings of an account: callback, whitelist, quotas, features … */
    configure: async (appid: string, change: Partial<AccountInput>): Promise<Account> => {
      const owner = ownerOf(appid)
      owner.account = accountSchema.parse({ ...owner.account, ...change, appid })
      await world.commit()
      return owner.account
    },
    /** The account's whole state, to read; change it only through the other functions. */
    account: (appid: string): Readonly<AccountState> => ownerOf(appid),
    /** What followers see, newest first. */
    feed: (appid: string): FeedItem[] => {
      const owner = ownerOf(appid)
      return owner.published
        .filter(isVisible)
        .reverse()
        .flatMap((published) => feedItems(published, { owner, world }))
    },
    drafts: (appid: string) => ownerOf(appid).drafts,
    /** Messages to followers, oldest first. */
    masses: (appid: string) => massesOf(ownerOf(appid)),
    /** The administrator confirms (or refuses) a protected message on their phone. */
    answerMass: async (appid: string, msgId: string, confirmed: boolean): Promise<void> => {
      const owner = ownerOf(appid)
      const mass = massesOf(owner).find((candidate) => candidate.msgId === msgId)
      if (!mass) throw new Error('没有这条群发')
      await answerMass(mass, confirmed, { owner, world })
    },
    /** A person presses 发布 on mp.weixin.qq.com. */
    publishByHand: async (appid: string, mediaId: string): Promise<FeedItem[]> => {
      const owner = ownerOf(appid)
      const draft = owner.drafts.find((candidate) => candidate.mediaId === mediaId)
      if (!draft) throw new Error('草稿不存在，可能已经发布或删除')
      const msgDataId = String(world.number())
      const published = publishDraft(draft, { owner, world, by: 'person', msgDataId })
      await world.commit()
      return feedItems(published, { owner, world })
    },
    /** A person deletes a draft on mp.weixin.qq.com. */
    deleteDraftByHand: async (appid: string, mediaId: string): Promise<boolean> => {
      const owner = ownerOf(appid)
      const before = owner.drafts.length
      owner.drafts = owner.drafts.filter((candidate) => candidate.mediaId !== mediaId)
      await world.commit()
      return owner.drafts.length < before
    },
    /** A person takes a published article down on mp.weixin.qq.com; without `index` (from 0) all of them. */
    deleteArticleByHand: async (
      appid: string,
      articleId: string,
      index?: number,
    ): Promise<void> => {
      const published = publishedOf(ownerOf(appid), articleId)
      published.items.forEach((item, at) => {
        if (index === undefined || index === at) item.deleted = true
      })
      published.updatedAt = world.now()
      await world.commit()
    },
    /** The platform takes an article down: freepublish/get then says 6. */
    ban: async (appid: string, articleId: string): Promise<void> => {
      publishedOf(ownerOf(appid), articleId).bannedByPlatform = true
      await world.commit()
    },
    /** A follower writes; without `openid` it is one whose WeChat identity the platform does not tell. */
    comment: async (
      appid: string,
      entry: {
        articleId: string
        index?: number
        nickname?: string
        content: string
        openid?: string
        visitor?: string
        /** Milliseconds; now when absent. */
        at?: number
      },
    ) => {
      const { articleId, index = 0, nickname = '', content, openid, visitor } = entry
      const published = publishedOf(ownerOf(appid), articleId)
      const result = addComment(published, {
        id: world.number(),
        index,
        nickname,
        content,
        openid,
        visitor,
        now: entry.at ?? world.now(),
      })
      await world.commit()
      return result
    },
    /** The same for seeds; `item` is msg_data_id or article id. Throws in Chinese when it is not taken. */
    say: async (appid: string, saying: SayingInput): Promise<Said> =>
      say(ownerOf(appid), { saying: sayingSchema.parse(saying), world }),
    /** A follower takes their comment back: calls on it then answer 88004. */
    withdrawComment: async (appid: string, commentId: number): Promise<boolean> => {
      for (const { comments } of ownerOf(appid).published) {
        const comment = comments.find(({ id }) => id === commentId)
        if (comment) comment.state = 'withdrawn'
        if (comment) return world.commit().then(() => true)
      }
      return false
    },
    /** The platform's check of the callback address: GET with echostr. */
    verifyCallback: (appid: string) => verifyUrl({ owner: ownerOf(appid), world }),
    /** Every token's time comes at once: calls answer 42001. */
    expireTokens: async (appid: string): Promise<void> => {
      for (const token of ownerOf(appid).tokens) {
        token.expiresAt = Math.min(token.expiresAt, world.now())
        token.deadAt = Math.min(token.deadAt, token.expiresAt)
      }
      await world.commit()
    },
    /** Every token dies at once, as after a change of the secret: calls answer 40001. */
    revokeTokens: async (appid: string): Promise<void> => {
      for (const token of ownerOf(appid).tokens) token.deadAt = Math.min(token.deadAt, world.now())
      await world.commit()
    },
  }
}

const publishedOf = (owner: AccountState, articleId: string): Published => {
  const published = owner.published.find((candidate) => candidate.articleId === articleId)
  if (!published) throw new Error('没有这篇文章')
  return published
}

const feedItems = (
  published: Published,
  { owner, world }: { owner: AccountState; world: World },
): FeedItem[] =>
  published.items.flatMap((item, index) =>
    item.deleted
      ? []
      : [
          {
            articleId: published.articleId,
            msgDataId: published.msgDataId,
            index,
            title: item.title,
            digest: item.digest,
            author: item.author,
            content: item.content,
            url: articleUrl({ owner, world, articleId: published.articleId, idx: index + 1 }),
            publishedAt: new Date(published.publishedAt).toISOString(),
            by: published.by,
            comments: published.comments.filter(
              (comment) => comment.index === index && comment.state === 'live',
            ),
          },
        ],
  )
