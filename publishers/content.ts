/** What is sent: one approved revision as plain data. Types only. */

/** A picture of the content, addressed by its bytes: the same key is the same file, for ever. */
export type Picture = {
  /** SHA-256 of the original bytes, hex. */
  key: string
  mimeType: string
  /** Pixels, after the EXIF orientation was applied. */
  width: number
  height: number
  bytes: number
  alt: string
  caption?: string
  credit?: string
  ai?: AiUsage
  /** Where the web site serves it; absolute path, never handed to another platform. */
  path: string
}

/** What an item is: an article, a person or collective, a studio, a show, a work of it, a call, an entry to one. */
export type ContentKind =
  | 'news'
  | 'model-workers'
  | 'studios'
  | 'exhibitions'
  | 'artworks'
  | 'campaigns'
  | 'submissions'

export type AiUsage = 'none' | 'assisted' | 'generated'

/** Where a text came from (domain: 原创 / 转载 / 编译 / 供稿). */
export type Source = {
  type: 'original' | 'repost' | 'compiled' | 'contributed'
  name?: string
  url?: string
  author?: string
  title?: string
  publishedAt?: string
}

/** One approved revision, as publishers see it: plain data, no ids of the database but its own. */
export type Content = {
  kind: ContentKind
  type: string
  id: string
  slug: string
  /** SHA-256 of the approved revision; the same on every channel. */
  revision: string
  title: string
  subtitle?: string
  digest?: string
  author?: string
  /** Canonical address of the item on our own site, absolute. */
  url: string
  cover?: Picture
  /**
   * The body as clean semantic HTML: p, h2–h4, ul/ol/li, blockquote, table, pre/code, hr, a, strong, em,
   * u, s, sub, sup, ruby, figure(img + figcaption), aside[data-callout=info|warn|success|quote],
   * video[src] and figure[data-video]. An own picture is `<img src="media:<key>">`.
   */
  html: string
  /** Every own picture the body or the cover uses, once each. */
  pictures: Picture[]
  /** Pictures an editor chose for this account, in their order; without, a channel chooses among `pictures`. */
  gallery?: Picture[]
  /** Own clips of the item, in order; a film may show parts of them. */
  footage?: Footage[]
  /** The finished vertical film that was approved for this account. */
  film?: Film
  /** A short text for channels of short texts, when an editor wrote one; a channel composes its own otherwise. */
  text?: string
  /** Words for #topics, without the signs; the item's tags when an editor chose none. */
  topics?: string[]
  source: Source
  /** 责任编辑 / 审核, for the foot line. */
  dutyEditor?: string
  reviewers?: string[]
  organization: string
  tags: string[]
  ai: AiUsage
  /** A visible note of what was corrected, and when (ISO). */
  correction?: { note: string; at: string }
  /** ISO; the day the revision was approved. Never the clock of the moment: renderings are deterministic. */
  datedAt: string
}

/** An own clip, addressed by its bytes. Seconds and pixels are those of the file. */
export type Footage = {
  key: string
  mimeType: string
  bytes: number
  seconds: number
  width: number
  height: number
  caption?: string
  credit?: string
  ai?: AiUsage
}

/** A vertical film, made once and approved with its bytes: what is sent is exactly this file. */
export type Film = {
  /** SHA-256 of the MP4, hex: `Context.media(key)` gives the bytes. */
  key: string
  /** SHA-256 of the storyboard it was made from, hex. */
  storyboard: string
  bytes: number
  seconds: number
  width: number
  height: number
  /** Cover frames by ratio (`9:16`, `3:4` …); each `picture.key` is an own picture. */
  covers: { ratio: string; picture: Picture }[]
  /** SubRip text of what the captions say. */
  subtitles: string
  /** What stands in every frame as a mark or logo; absent when nothing does. */
  watermark?: string
  ai: AiUsage
}
