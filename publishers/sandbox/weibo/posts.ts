import { Refused } from './errors'
import { newId } from './ids'
import { HOUR_MS } from './limits'
import { areSimilar, linksIn, withoutTopics } from './text'
import type { AccountState, App, Picture, Post } from './state'
import type { World } from './world'

const MAX_POSTS = 2000
/** How long a text counts as recent; the platform names no number. */
const RECENT_MS = HOUR_MS
/** A delayed post appears "in 1–2 minutes": twenty times the usual delay, which is a minute by default. */
const DELAY_FACTOR = 20

type Place = { owner: AccountState; world: World }

/** 20019 for a text that was just posted, 20017 for nearly the same one. Deleted and delayed ones count too. */
export const refuseRepeats = (text: string, { owner, world }: Place): void => {
  const { checks } = owner.account
  const recent = owner.posts.filter(({ createdAt }) => createdAt > world.now() - RECENT_MS)
  if (checks.identical && recent.some(({ sent }) => sent === text)) throw new Refused(20019)
  if (checks.similar && recent.some(({ sent }) => areSimilar(sent, text))) throw new Refused(20017)
}

/** Puts a post up, now or (`delayed`) some time later, or so that the platform takes it down at once. */
export const addPost = (
  input: {
    app: App
    text: string
    pictures: Picture[]
    rip: string
    isLong?: boolean
    article?: string
  },
  { owner, world, fate }: Place & { fate?: 'delayed' | 'removed' },
): Post => {
  const { app, text, pictures, rip, isLong = false, article } = input
  const now = world.now()
  const post: Post = {
    idstr: newId(world),
    uid: owner.account.uid,
    appKey: app.appKey,
    text: owner.account.features.topics ? text : withoutTopics(text),
    sent: text,
    links: [...new Set(linksIn(text))].map((long) => ({ long, short: shorten(world) })),
    pictures,
    isLong,
    createdAt: now,
    visibleAt: fate === 'delayed' ? now + world.settings.publishDelayMs * DELAY_FACTOR : now,
    state: fate === 'removed' ? 'removed' : 'live',
    rip,
    ...(article && { article }),
    likes: 0,
    reposts: 0,
    comments: [],
  }
  owner.posts.push(post)
  if (owner.posts.length > MAX_POSTS) owner.posts.shift()
  // Nothing to do then but to be waited for: `idle` resolves when every post has appeared.
  if (fate === 'delayed') world.later(post.visibleAt - now, async () => world.touch())
  return post
}

/** After a restart. */
export const resumePosts = ({ posts }: AccountState, world: World): void => {
  for (const { visibleAt } of posts)
    if (visibleAt > world.now()) world.later(visibleAt - world.now(), async () => world.touch())
}

export const isVisible = ({ state, visibleAt }: Post, now: number): boolean =>
  state === 'live' && visibleAt <= now

/** What readers see, newest first. */
export const visiblePosts = ({ posts }: AccountState, now: number): Post[] =>
  posts
    .filter((post) => isVisible(post, now))
    .sort((a, b) => b.visibleAt - a.visibleAt || (a.idstr < b.idstr ? 1 : -1))

/** A visible post and whose it is; 20101 otherwise. */
export const postOf = (idstr: string | null, world: World): { owner: AccountState; post: Post } => {
  for (const owner of Object.values(world.slice().accounts)) {
    const post = owner.posts.find((candidate) => candidate.idstr === idstr)
    if (post && isVisible(post, world.now())) return { owner, post }
  }
  throw new Refused(20101)
}

/** `http://t.cn/A6…`: what readers and clients get in place of every link. */
const shorten = (world: World): string =>
  `http://t.cn/A6${(world.sequence() + 916_132_832).toString(36).slice(-6)}`
