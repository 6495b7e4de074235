export type Comment = {
  id: string
  /** The comment it answers. */
  parentId?: string
  name: string
  content: string
  createdAt: number
  /** Written by the account itself, at the assistant. */
  isOfficial?: boolean
  isHidden?: boolean
  /** Who wrote it on the page. */
  visitor?: string
}

/** A film as a person published it at the assistant: no program can. */
export type Video = { id: string; title: string; createdAt: number; comments: Comment[] }

export type ChannelsState = { videos: Video[] }

export const emptyChannels = (): ChannelsState => ({ videos: [] })
