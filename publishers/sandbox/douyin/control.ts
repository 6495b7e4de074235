import { momentOf, sayingSchema, type Said, type SayingInput } from '../say'
import { addComment } from './comments'
import { openEditor, publishEditing } from './handOff'
import { findItem, itemsOf, shareUrl } from './items'
import { grantTo, issueCode, openIdOf } from './oauth'
import { readSchema } from './schema'
import {
  appSchema,
  creatorSchema,
  emptyApp,
  type App,
  type AppInput,
  type AppState,
  type Capability,
  type Creator,
  type CreatorInput,
  type Editing,
  type Grant,
  type Item,
  type VideoStatus,
} from './state'
import { tellOfComment } from './tellOfComment'
import { push, verifyCallback } from './webhook'
import type { World } from './world'

export type DouyinControl = ReturnType<typeof douyinControl>

/** A work as its maker sees it. */
export type DouyinWork = Pick<
  Item,
  'itemId' | 'videoId' | 'shareId' | 'clientKey' | 'by' | 'text' | 'topics' | 'status' | 'comments'
> & { url: string; createdAt: string }

/**
 * The hands behind the platform: administrators, people with phones, the platform itself. Every function throws `Error`
 * for a key, uid or id it does not know, RangeError with a Chinese reason for what the app refuses.
 */
export const douyinControl = (world: World) => {
  const appOf = (clientKey: string): AppState => known(world.state().apps, clientKey)
  const creatorOf = (uid: string): Creator => known(world.state().creators, uid)
  const itemOf = (itemId: string): Item => {
    const item = findItem(itemId, world)
    if (!item) throw new Error('the sandbox has no such work')
    return item
  }
  const consent = (clientKey: string, { uid, scopes }: Consent) => ({
    owner: appOf(clientKey),
    uid: creatorOf(uid).uid,
    scopes: scopes ?? appOf(clientKey).app.capabilities,
    world,
  })
  const open = async (schema: string, { uid }: { uid: string }): Promise<Editing> =>
    openEditor(readSchema(schema, world), {
      creator: creatorOf(uid),
      world,
      mayFetch: () => true,
    })
  const publish = async (
    id: string,
    change: Partial<Parameters<typeof publishEditing>[1]> = {},
  ): Promise<Item> => {
    const editing = world.state().editing.find((each) => each.id === id)
    if (!editing) throw new Error('the phone has nothing of that name open')
    const { title: text, privateStatus, downloadType } = editing
    return publishEditing(editing, { text, privateStatus, downloadType, ...change }, world)
  }
  const write = async (
    itemId: string,
    said: Omit<Parameters<typeof addComment>[1], 'world'>,
  ): Promise<Item['comments'][number]> => {
    const item = itemOf(itemId)
    if (said.parentId && !item.comments.some(({ commentId }) => commentId === said.parentId))
      throw new RangeError('要回复的评论不见了')
    const comment = addComment(item, { ...said, world })
    await world.commit()
    await tellOfComment(item, { comment, world })
    return comment
  }
  return {
    /** Registers an app, or changes one that exists and keeps what it has. */
    addApp: async (input: AppInput): Promise<App> => {
      const app = appSchema.parse(input)
      const { apps } = world.state()
      const owner = apps[app.clientKey]
      if (owner) owner.app = app
      else apps[app.clientKey] = emptyApp(app)
      await world.commit()
      return app
    },
    configureApp: async (clientKey: string, change: Partial<AppInput>): Promise<App> => {
      const owner = appOf(clientKey)
      owner.app = appSchema.parse({ ...owner.app, ...change, clientKey })
      await world.commit()
      return owner.app
    },
    app: (clientKey: string): Readonly<AppState> => appOf(clientKey),
    addCreator: async (input: CreatorInput): Promise<Creator> => {
      const creator = creatorSchema.parse(input)
      world.state().creators[creator.uid] = creator
      await world.commit()
      return creator
    },
    /** Gives an account trouble, or takes it away. */
    trouble: async (uid: string, trouble: Creator['trouble']): Promise<void> => {
      creatorOf(uid).trouble = trouble
      await world.commit()
    },
    /** The person presses 授权: the code that goes to the redirect address; the app's server hears of it. */
    authorize: async (clientKey: string, ask: Consent): Promise<{ code: string }> => {
      const { owner, ...rest } = consent(clientKey, ask)
      const code = issueCode(owner, rest)
      await world.commit()
      const content = { scopes: rest.scopes }
      const fromUserId = openIdOf(owner, rest)
      await push(owner, { news: { event: 'authorize', fromUserId, content }, world })
      return { code }
    },
    /** The same with the exchange done: tokens as the app would have them. */
    grant: async (clientKey: string, ask: Consent) => {
      const grant = grantTo(consent(clientKey, ask))
      await world.commit()
      return tokensOf(grant)
    },
    openId: (clientKey: string, uid: string): string =>
      openIdOf(appOf(clientKey), { uid: creatorOf(uid).uid, world }),
    /** The person takes the consent back in the app; the app's server hears of it. */
    withdrawConsent: async (clientKey: string, uid: string): Promise<void> => {
      const owner = appOf(clientKey)
      const fromUserId = openIdOf(owner, { uid: creatorOf(uid).uid, world })
      owner.grants = owner.grants.filter((grant) => grant.uid !== uid)
      await world.commit()
      await push(owner, { news: { event: 'unauthorize', fromUserId, content: {} }, world })
    },
    /** Sets where events are pushed, after the address has proven itself. */
    setCallback: async (clientKey: string, url: string | undefined) => {
      const owner = appOf(clientKey)
      const before = owner.app.callback
      owner.app = appSchema.parse({ ...owner.app, callback: url ? { url } : undefined })
      const proof = url ? await verifyCallback(owner, world) : { ok: true, answer: '' }
      if (!proof.ok) owner.app.callback = before
      await world.commit()
      return proof
    },
    /** Tokens of a creator (uid or open_id) or of an app (client_key) end. */
    endTokens: async (account: string, how: 'expired' | 'revoked'): Promise<void> => {
      for (const owner of Object.values(world.state().apps))
        endIn(owner, { account, how, now: world.now() })
      await world.commit()
    },
    /** Scans the code: the phone's editor opens. */
    open,
    /** Presses 发布 there. */
    publish,
    /** Presses 存草稿 there. */
    saveDraft: async (id: string): Promise<void> => {
      const editing = world.state().editing.find((each) => each.id === id)
      if (!editing) throw new Error('the phone has nothing of that name open')
      editing.draft = true
      await world.commit()
    },
    /** Both in one: what a person does in half a minute. */
    handOff: async (schema: string, { uid }: { uid: string }): Promise<DouyinWork> =>
      workOf(await publish((await open(schema, { uid })).id), world),
    /** Everything a creator has, newest first. */
    works: (uid: string): DouyinWork[] =>
      itemsOf(creatorOf(uid).uid, world).map((item) => workOf(item, world)),
    drafts: (uid: string): Editing[] =>
      world.state().editing.filter((editing) => editing.uid === uid && editing.draft),
    /** The platform decides, also about what was public already. */
    review: async (itemId: string, status: VideoStatus): Promise<void> => {
      itemOf(itemId).status = status
      await world.commit()
    },
    /** The creator deletes a work on the phone: no API can. */
    removeByHand: async (itemId: string): Promise<void> => {
      itemOf(itemId).deleted = true
      await world.commit()
    },
    comment: (
      itemId: string,
      said: { name: string; content: string; parentId?: string; visitor?: string },
    ) => write(itemId, { ...said, userId: `_user${world.id(20)}` }),
    /** The same for seeds; `item` is the work's id. */
    say: async (_account: string, input: SayingInput): Promise<Said> => {
      const { item, parent, nickname, text, userId, ...saying } = sayingSchema.parse(input)
      const { commentId } = await write(item, {
        name: nickname || '抖音用户',
        content: text,
        userId: userId ?? `_user${world.id(20)}`,
        parentId: parent,
        at: momentOf(saying, world.now()),
      })
      return { id: commentId }
    },
    /** A viewer takes their comment back, and with it its answers. */
    withdrawComment: async (itemId: string, commentId: string): Promise<boolean> => {
      const item = itemOf(itemId)
      const before = item.comments.length
      item.comments = item.comments.filter(
        (each) => each.commentId !== commentId && each.parentId !== commentId,
      )
      await world.commit()
      return item.comments.length < before
    },
  }
}

type Consent = { uid: string; scopes?: Capability[] }

const endIn = (
  owner: AppState,
  { account, how, now }: { account: string; how: 'expired' | 'revoked'; now: number },
): void => {
  const isApp = owner.app.clientKey === account
  if (isApp && how === 'revoked') owner.clientTokens = []
  if (isApp)
    for (const token of owner.clientTokens) token.expiresAt = Math.min(token.expiresAt, now)
  for (const grant of owner.grants) {
    if (!isApp && grant.uid !== account && grant.openId !== account) continue
    if (how === 'revoked') grant.accessTokens = []
    for (const token of grant.accessTokens) token.expiresAt = Math.min(token.expiresAt, now)
  }
}

const tokensOf = ({ openId, accessTokens, refreshToken, refreshExpiresAt, scopes }: Grant) => ({
  openId,
  accessToken: accessTokens.at(-1)?.value ?? '',
  accessExpiresAt: accessTokens.at(-1)?.expiresAt ?? 0,
  refreshToken,
  refreshExpiresAt,
  scopes,
})

const workOf = (item: Item, world: World): DouyinWork => {
  const { itemId, videoId, shareId, clientKey, by, text, topics, status, comments } = item
  const createdAt = new Date(item.createdAt).toISOString()
  const url = shareUrl(item, world)
  return { itemId, videoId, shareId, clientKey, by, text, topics, status, comments, url, createdAt }
}

const known = <T>(all: Record<string, T>, name: string): T => {
  const found = Object.hasOwn(all, name) ? all[name] : undefined
  if (!found) throw new Error(`the sandbox has no ${name}`)
  return found
}
