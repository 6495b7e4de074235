import { pictureUrl } from './pictures'
import type { Account, AccountState, Comment, Person, Post } from './state'
import type { World } from './world'

const SUMMARY = 140

/** A post as the API tells it: `id` is a number beyond 2^53, links are shortened, long texts cut. */
export const wireStatus = (
  post: Post,
  { owner, world, whole }: { owner: AccountState; world: World; whole?: boolean },
) => {
  const picture = (size: 'thumbnail' | 'bmiddle' | 'large') =>
    post.pictures[0] && pictureUrl(post.pictures[0], { world, size })
  const text = withShortLinks(post)
  const isCut = post.isLong && !whole && [...text].length > SUMMARY
  return {
    created_at: wireTime(post.createdAt),
    id: BigInt(post.idstr),
    idstr: post.idstr,
    mid: post.idstr,
    text: isCut ? `${[...text].slice(0, SUMMARY).join('')}... 全文` : text,
    source: sourceOf(world.slice().apps[post.appKey]?.name ?? '微博 weibo.com'),
    favorited: false,
    truncated: false,
    in_reply_to_status_id: '',
    in_reply_to_user_id: '',
    in_reply_to_screen_name: '',
    pic_ids: post.pictures.map(({ id }) => id),
    pic_urls: post.pictures.map((each) => ({
      thumbnail_pic: pictureUrl(each, { world, size: 'thumbnail' }),
    })),
    ...(picture('large') && {
      thumbnail_pic: picture('thumbnail'),
      bmiddle_pic: picture('bmiddle'),
      original_pic: picture('large'),
    }),
    geo: null,
    isLongText: post.isLong,
    user: wireUser(owner),
    reposts_count: post.reposts,
    comments_count: liveComments(post).length,
    attitudes_count: post.likes,
    mlevel: 0,
    visible: { type: 0, list_id: 0 },
  }
}

export const wireUser = ({ account, posts }: AccountState) => ({
  ...wirePerson({ id: account.uid, name: account.name }),
  description: account.intro,
  followers_count: account.followers,
  statuses_count: posts.filter(({ state }) => state === 'live').length,
  verified: account.verified,
  verified_type: account.verified ? 1 : -1,
})

/** A comment, with the post and, for an answer, the comment it answers. */
export const wireComment = (
  comment: Comment,
  place: { post: Post; owner: AccountState; world: World },
) => {
  const { post, world } = place
  const first = post.comments.find(({ idstr }) => idstr === comment.replyTo)
  return {
    ...bareComment(comment, place),
    status: wireStatus(post, place),
    ...(first && { reply_comment: bareComment(first, { ...place, world }) }),
  }
}

export const liveComments = ({ comments }: Post): Comment[] =>
  comments.filter(({ deleted }) => !deleted)

/** `Tue May 31 17:46:55 +0800 2011`, always Beijing. */
export const wireTime = (ms: number): string => {
  const at = new Date(ms + 8 * 3_600_000)
  const two = (value: number) => String(value).padStart(2, '0')
  const time = [at.getUTCHours(), at.getUTCMinutes(), at.getUTCSeconds()].map(two).join(':')
  const day = `${DAYS[at.getUTCDay()]} ${MONTHS[at.getUTCMonth()]} ${two(at.getUTCDate())}`
  return `${day} ${time} +0800 ${at.getUTCFullYear()}`
}

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

const bareComment = (
  { idstr, by, text, createdAt, source }: Comment,
  { owner, world }: { owner: AccountState; world: World },
) => ({
  created_at: wireTime(createdAt),
  id: BigInt(idstr),
  idstr,
  mid: idstr,
  text,
  source: sourceOf(source ?? '微博 weibo.com'),
  user: by.id === owner.account.uid ? wireUser(owner) : (knownUser(by, world) ?? wirePerson(by)),
})

const knownUser = ({ id }: Person, world: World) => {
  const owner = world.slice().accounts[id]
  return owner && wireUser(owner)
}

const wirePerson = ({ id, name }: Person) => ({
  id: BigInt(id),
  idstr: id,
  screen_name: name,
  name,
  profile_image_url: '',
})

const withShortLinks = ({ text, links }: Post): string =>
  [...links]
    // A link that begins like another one is replaced first.
    .sort((a, b) => b.long.length - a.long.length)
    .reduce((shown, { long, short }) => shown.replaceAll(long, short), text)

const sourceOf = (name: Account['name']): string =>
  `<a href="http://app.weibo.com/t/feed/sandbox" rel="nofollow">${name.replace(/[<>&"]/g, '')}</a>`
