import type { World as Surroundings } from '../world'
import { momentOf, sayingSchema, type Said, type SayingInput } from '../say'
import type { ChannelsState, Comment, Video } from './state'

export type World = Surroundings & { state(): ChannelsState }
export type ChannelsControl = ReturnType<typeof channelsControl>

export const TITLE_MAX = 60
/** What a person can write under a film. */
export const COMMENT_MAX = 300
const MAX_VIDEOS = 1000
const MAX_COMMENTS = 5000

type Words = Pick<Comment, 'name' | 'content' | 'parentId' | 'isOfficial' | 'visitor'> & {
  at?: number
}

/** The hands behind the platform: the editor at the assistant, viewers. RangeError with a Chinese reason when one is refused. */
export const channelsControl = (world: World) => {
  const videoOf = (id: string): Video => {
    const video = world.state().videos.find((each) => each.id === id)
    if (!video) throw new Error('the sandbox has no such film')
    return video
  }
  const comment = async (id: string, { at, parentId, ...words }: Words): Promise<Comment> => {
    const { comments } = videoOf(id)
    const content = words.content.trim()
    if (!content || [...content].length > COMMENT_MAX)
      throw new RangeError(`评论要有 1–${COMMENT_MAX} 字`)
    if (parentId && !comments.some((each) => each.id === parentId))
      throw new RangeError('要回复的评论不见了')
    if (comments.length >= MAX_COMMENTS) throw new RangeError('评论已满')
    const said: Comment = {
      ...words,
      content,
      ...(parentId && { parentId }),
      id: world.id(16),
      createdAt: at ?? world.now(),
    }
    comments.push(said)
    await world.commit()
    return said
  }
  return {
    /** An editor publishes what the package held. */
    publish: async (title: string): Promise<Video & { url: string }> => {
      const words = title.trim()
      if (!words || [...words].length > TITLE_MAX)
        throw new RangeError(`短标题要有 1–${TITLE_MAX} 字`)
      const { videos } = world.state()
      const video = { id: world.id(14), title: words, createdAt: world.now(), comments: [] }
      videos.push(video)
      if (videos.length > MAX_VIDEOS) videos.shift()
      await world.commit()
      return { ...video, url: videoUrl(video, world) }
    },
    videos: (): Video[] => [...world.state().videos].reverse(),
    comment,
    /** For seeds; `item` is the film's id. */
    say: async (_account: string, input: SayingInput): Promise<Said> => {
      const { item, parent, nickname, text, ...saying } = sayingSchema.parse(input)
      const at = momentOf(saying, world.now())
      const said = { name: nickname || '微信用户', content: text, parentId: parent, at }
      return { id: (await comment(item, said)).id }
    },
    hide: async (id: string, commentId: string, isHidden: boolean): Promise<boolean> => {
      const said = videoOf(id).comments.find((each) => each.id === commentId)
      if (said) said.isHidden = isHidden
      await world.commit()
      return said !== undefined
    },
    /** Its writer, or the account, takes a comment away, and with it its answers. */
    withdrawComment: async (id: string, commentId: string): Promise<boolean> => {
      const video = videoOf(id)
      const before = video.comments.length
      video.comments = video.comments.filter(
        (each) => each.id !== commentId && each.parentId !== commentId,
      )
      await world.commit()
      return video.comments.length < before
    },
  }
}

export const videoUrl = ({ id }: Pick<Video, 'id'>, world: World): string =>
  `${world.base()}/v/${id}`
