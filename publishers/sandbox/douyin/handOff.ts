import { callbackPlan } from '../callbackPlan'
import { readMp4 } from '../film/mp4'
import { kindOf } from '../magic'
import { download, type Fetching } from './download'
import { addItem } from './items'
import { openIdOf } from './oauth'
import type { HandOff } from './schema'
import type { AppState, Creator, Editing, Item } from './state'
import { filmKind, filmProblem, WHOLE_MAX } from './uploads'
import { itemName, type World } from './world'
import { push } from './webhook'

const PICTURE_MAX = 20 * 1024 * 1024
const MAX_EDITING = 500
export const TITLE_MAX = 1000

/** The phone fetches the film and opens its editor. Throws RangeError with a Chinese reason. */
export const openEditor = async (
  handOff: HandOff,
  { creator, world, mayFetch }: { creator: Creator; world: World; mayFetch: (url: URL) => boolean },
): Promise<Editing> => {
  const place = { world, mayFetch }
  const { videoPath, imagePaths } = handOff
  const film = videoPath ? await fetchFilm(videoPath, place) : undefined
  const pictures = []
  for (const address of film ? [] : imagePaths) pictures.push(await fetchPicture(address, place))
  const editing: Editing = {
    id: world.id(24),
    clientKey: handOff.owner.app.clientKey,
    shareId: handOff.shareId,
    uid: creator.uid,
    openedAt: world.now(),
    draft: false,
    title: titleOf(handOff),
    shortTitle: handOff.shortTitle,
    topics: handOff.topics,
    straightToPublish: handOff.straightToPublish,
    privateStatus: handOff.privateStatus,
    downloadType: handOff.downloadType,
    film,
    pictures,
  }
  const { editing: all } = world.state()
  all.push(editing)
  if (all.length > MAX_EDITING) all.shift()
  await world.commit()
  return editing
}

/** The person presses 发布: the work goes into review, and the app's server is told whose hand-off it was. */
export const publishEditing = async (
  editing: Editing,
  change: { text: string; privateStatus: 0 | 1 | 2; downloadType: 1 | 2 },
  world: World,
): Promise<Item> => {
  if ([...change.text].length > TITLE_MAX) throw new RangeError(`文案超过 ${TITLE_MAX} 字`)
  const state = world.state()
  const owner = state.apps[editing.clientKey]
  const plan = callbackPlan(
    world.takeFault({ account: editing.uid, api: 'video/create_video', phase: 'callback' }),
  )
  const item = addItem(
    {
      ...change,
      videoId: itemName(world),
      uid: editing.uid,
      clientKey: editing.clientKey,
      shareId: editing.shareId,
      by: 'phone',
      mediaType: editing.film ? 4 : 2,
      film: editing.film,
      pictures: editing.pictures,
      cover: editing.pictures[0],
      coverAt: 0,
    },
    { world, api: 'video/create_video' },
  )
  state.editing = state.editing.filter(({ id }) => id !== editing.id)
  await world.commit()
  if (owner) await tell(owner, { item, editing, plan, world })
  return item
}

const tell = async (
  owner: AppState,
  {
    item,
    editing,
    plan,
    world,
  }: { item: Item; editing: Editing; plan: ReturnType<typeof callbackPlan>; world: World },
): Promise<void> => {
  const share = owner.shares.find(({ shareId }) => shareId === editing.shareId)
  if (!share?.needCallback) return
  share.itemId = item.itemId
  const content = {
    share_id: share.shareId,
    item_id: item.itemId,
    video_id: item.videoId,
    has_default_hashtag: hasTopics(item, share.hashtag ? [share.hashtag] : editing.topics),
  }
  const fromUserId = openIdOf(owner, { uid: editing.uid, world })
  await push(owner, { news: { event: 'create_video', fromUserId, content, plan }, world })
}

const hasTopics = ({ topics }: Item, wanted: string[]): boolean =>
  wanted.length > 0 && wanted.every((topic) => topics.includes(topic))

const titleOf = ({ title, topics }: HandOff): string => {
  const missing = topics.filter((topic) => !title.includes(`#${topic}`))
  return [title, ...missing.map((topic) => `#${topic}`)].filter(Boolean).join(' ')
}

const fetchFilm = async (address: string, place: Fetching) => {
  const bytes = await download(address, { ...place, limit: WHOLE_MAX, word: '视频' })
  const problem = filmProblem(bytes)
  if (problem) throw new RangeError(problem)
  return {
    blob: await keepBytes(bytes, place.world),
    mimeType: filmKind(bytes) ?? '',
    bytes: bytes.length,
    seconds: readMp4(bytes)?.seconds,
  }
}

const fetchPicture = async (address: string, place: Fetching) => {
  const bytes = await download(address, { ...place, limit: PICTURE_MAX, word: '图片' })
  const kind = kindOf(bytes)
  if (!kind?.mimeType.startsWith('image/')) throw new RangeError('图片格式不支持')
  return { blob: await keepBytes(bytes, place.world), mimeType: kind.mimeType }
}

const keepBytes = async (bytes: Buffer, world: World): Promise<string> => {
  const blob = await world.putBlob(bytes)
  if (!blob) throw new RangeError('沙箱的存储空间满了')
  return blob
}
