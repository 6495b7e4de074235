/** The plan of one vertical film: plain data, and the whole of what the film depends on but the files it names. */

/** 1080 × 1920 at 30 a second: what Douyin, Kuaishou and 视频号 take without recoding. */
export const FRAME = { width: 1080, height: 1920, fps: 30 } as const

export const THEMES = ['union', 'paper', 'ink'] as const
export type ThemeName = (typeof THEMES)[number]

export const PLATFORMS = ['douyin', 'kuaishou', 'channels'] as const
export type Platform = (typeof PLATFORMS)[number]

export type AiUsage = 'none' | 'assisted' | 'generated'

/** `still` stands; `in` and `out` change the size by a twentieth during the scene, the whole picture always seen. */
export const MOTIONS = ['in', 'out', 'still'] as const
export type Motion = (typeof MOTIONS)[number]

/** `key`: SHA-256 of the file, hex. Pixels after the EXIF orientation. */
export type PictureRef = { key: string; width: number; height: number }
/** `length`: seconds of the file. */
export type FootageRef = PictureRef & { length: number }

type Timed = { id: string; seconds: number }

export type TitleScene = Timed & {
  kind: 'title'
  title: string
  kicker: string
  picture?: PictureRef
}
export type PictureScene = Timed & {
  kind: 'picture'
  picture: PictureRef
  caption: string
  credit: string
  motion: Motion
}
export type TextScene = Timed & { kind: 'text'; caption: string }
export type FootageScene = Timed & {
  kind: 'footage'
  footage: FootageRef
  /** Seconds into the file where the part begins. */
  from: number
  caption: string
  credit: string
  sound: boolean
}
export type ClosingScene = Timed & {
  kind: 'closing'
  name: string
  /** What the QR code says. */
  url: string
  /** Source, declarations, credits: one a line. */
  lines: string[]
}
export type MiddleScene = PictureScene | TextScene | FootageScene
export type Scene = TitleScene | MiddleScene | ClosingScene

export type Storyboard = {
  version: 1
  theme: ThemeName
  platform: Platform
  /** Small words at the top of every scene; none when empty (Douyin shows films with a mark to fewer people). */
  watermark: string
  ai: AiUsage
  /** The title card first, the closing card last. */
  scenes: Scene[]
}

export const secondsOf = ({ scenes }: Pick<Storyboard, 'scenes'>): number =>
  Math.round(scenes.reduce((sum, { seconds }) => sum + seconds, 0) * 100) / 100

export const captionOf = (scene: Scene): string => ('caption' in scene ? scene.caption : '')

/** Keys of every file the film is made from, once each. */
export function filesOf({ scenes }: Storyboard): string[] {
  const keys = scenes.flatMap((scene) => {
    if (scene.kind === 'footage') return [scene.footage.key]
    return 'picture' in scene && scene.picture ? [scene.picture.key] : []
  })
  return [...new Set(keys)]
}
