import type { Effect } from '../faults'
import type { Item } from './state'
import { itemName, secondsOf, type Data, type World } from './world'

const MAX_ITEMS = 5000

type NewItem = Pick<
  Item,
  | 'videoId'
  | 'uid'
  | 'clientKey'
  | 'shareId'
  | 'by'
  | 'mediaType'
  | 'text'
  | 'film'
  | 'pictures'
  | 'cover'
  | 'coverAt'
  | 'privateStatus'
  | 'downloadType'
>

/** A new work goes into review; a fault decides how that ends. */
export const addItem = (work: NewItem, { world, api }: { world: World; api: string }): Item => {
  const result = world.takeFault({ account: work.uid, api, phase: 'publish' })
  const item: Item = {
    ...work,
    itemId: itemName(world),
    topics: topicsOf(work.text),
    createdAt: world.now(),
    status: 4,
    dueAt: world.now() + world.settings.publishDelayMs,
    plan: planOf(result),
    counts: { digg: 0, play: 0, share: 0, forward: 0, download: 0 },
    comments: [],
  }
  const { items } = world.state()
  items.push(item)
  if (items.length > MAX_ITEMS) items.shift()
  schedule(item, world)
  return item
}

/** Ends every review whose time has come by the sandbox's clock. */
export const settleDue = (world: World): void => {
  for (const item of world.state().items)
    if (item.status === 4 && item.dueAt <= world.now()) finish(item)
}

/** After a restart: what was under way goes on. */
export const resumeItems = (world: World): void => {
  for (const item of world.state().items) if (item.status === 4) schedule(item, world)
}

/** Seen by everybody. */
export const isPublic = (item: Item): boolean => item.status === 5 && !item.deleted

/** A film is one of these while its maker did not delete it. */
export const itemsOf = (uid: string, world: World): Item[] =>
  world
    .state()
    .items.filter((item) => item.uid === uid && !item.deleted)
    .reverse()

export const findItem = (itemId: string, world: World): Item | undefined =>
  world.state().items.find((item) => item.itemId === itemId && !item.deleted)

export const shareUrl = ({ itemId }: Item, world: World): string =>
  `${world.base()}/video/${encodeURIComponent(itemId)}`

/** One entry of video_list and video_data. */
export const itemData = (item: Item, world: World): Data => ({
  item_id: item.itemId,
  video_id: item.videoId,
  title: item.text,
  cover: item.cover ? `${world.base()}/media/${item.cover.blob}` : '',
  share_url: shareUrl(item, world),
  create_time: secondsOf(item.createdAt),
  is_top: false,
  is_reviewed: item.status !== 4,
  video_status: item.status,
  media_type: item.mediaType,
  statistics: {
    digg_count: item.counts.digg,
    download_count: item.counts.download,
    forward_count: item.counts.forward,
    play_count: item.counts.play,
    share_count: item.counts.share,
    comment_count: item.comments.length,
  },
})

/** `#工会 ` and `#工会#职工`: a topic ends at a space or the next mark. */
export const topicsOf = (text: string): string[] =>
  [...text.matchAll(/#([^\s#@]{1,50})/g)].map(([, topic]) => topic ?? '')

const planOf = (effect: Effect | undefined): Item['plan'] =>
  effect?.kind === 'publishResult' && effect.status === 2 ? 'unsuitable' : 'pass'

const schedule = (item: Item, world: World): void => {
  const wait = Math.max(0, Math.min(item.dueAt - world.now(), world.settings.publishDelayMs))
  world.later(wait, async () => {
    finish(item)
    await world.commit()
  })
}

/** What only its maker or friends see is published, but not public. */
const finish = (item: Item): void => {
  if (item.status !== 4) return
  if (item.plan === 'unsuitable') item.status = 2
  else item.status = item.privateStatus === 0 ? 5 : 1
}
