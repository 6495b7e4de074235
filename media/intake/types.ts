export type FileKind = 'image' | 'video' | 'audio' | 'document'

/** Limits of one kind in one place; plain data, so that a campaign can keep them. What is not named is not limited. */
export type KindLimits = {
  maxBytes: number
  minBytes?: number
  mimeTypes?: readonly string[]
  maxPixels?: number
  /** Pixels of the longer side. */
  minLongEdge?: number
  /** Pixels of the shorter side: 1080 for 1080p however the phone was held. */
  minShortEdge?: number
  minSeconds?: number
  maxSeconds?: number
  /** Shapes of the picture, such as `16:9`. */
  ratios?: readonly string[]
  /** Sample entries of MP4: `avc1` is H.264. */
  videoCodecs?: readonly string[]
}

/** What a place takes: a kind that is not named is refused. */
export type Allowed = Partial<Record<FileKind, KindLimits>>

/** What a file is by its bytes; its name and the type it was declared as are not believed. */
export type FileFacts = {
  kind: FileKind
  mimeType: string
  /** With a dot; of what it is, whatever its name said. */
  extension: string
  bytes: number
  /** As seen, turned the way a viewer turns it. */
  width?: number
  height?: number
  pixels?: number
  frames?: number
  seconds?: number
  /** Codecs as the container names them: `avc1`, `hvc1`, `mp4a`, `MPEG 1 Layer 3` … */
  video?: string
  audio?: string
  fps?: number
  pages?: number
  /** EXIF, XMP or IPTC is inside: may hold a place, a name, a device. */
  metadata?: boolean
}

export type RefusalCode =
  | 'empty'
  | 'tooLarge'
  | 'tooSmall'
  | 'tooLong'
  | 'tooShort'
  | 'wrongShape'
  | 'tooManyPixels'
  | 'notAllowed'
  | 'unknownType'
  | 'wrongType'
  | 'truncated'
  | 'damaged'
  | 'appended'
  | 'bomb'
  | 'activeContent'
  | 'encrypted'
  | 'needsConversion'

/** `message` says what is wrong, which limit, and what to do; for the person who chose the file. */
export type Refusal = { code: RefusalCode; message: string }

export type Verdict = { ok: true; facts: FileFacts } | { ok: false; refusal: Refusal }
