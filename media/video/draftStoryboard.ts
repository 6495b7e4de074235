import type { Beat, Station } from './draftBeats'
import { beatsOf, stationsOf } from './draftBeats'
import { SCENE_SECONDS, sceneSeconds } from './readingTime'
import type {
  AiUsage,
  FootageRef,
  MiddleScene,
  PictureRef,
  Platform,
  Scene,
  Storyboard,
  ThemeName,
} from './storyboard'
import { secondsOf } from './storyboard'

/** A piece of the item, in its order. */
export type Block =
  | { text: string }
  | { picture: PictureRef; caption?: string; credit?: string; ai?: AiUsage }
  | { footage: FootageRef; caption?: string; credit?: string; ai?: AiUsage }

export type DraftInput = {
  title: string
  /** Above the title: the column, the organization. */
  kicker: string
  /** Written by an editor; it opens the film. */
  digest?: string
  cover?: PictureRef
  blocks: Block[]
  accountName: string
  /** Absolute address of the item. */
  url: string
  /** Where the text comes from, and other lines of the closing card. */
  lines: string[]
  ai: AiUsage
  theme?: ThemeName
  platform?: Platform
  watermark?: string
}

/** Seconds a film should last. Editors may go past it. */
export const FILM_SECONDS = { min: 15, max: 60 } as const
const titleSeconds = 3
const closingSeconds = 4

/** A first plan for an editor to change: pure, so the same item gives the same plan. */
export function draftStoryboard(input: DraftInput): Storyboard {
  const stations = stationsOf(input)
  const budget = FILM_SECONDS.max - 12 - titleSeconds - closingSeconds
  const middle = stretched(
    beatsOf(stations, budget).map((beat, index) => sceneOf(beat, index)),
    FILM_SECONDS.min - titleSeconds - closingSeconds,
  )
  const scenes: Scene[] = [
    {
      kind: 'title',
      id: 'title',
      seconds: titleSeconds,
      title: input.title,
      kicker: input.kicker,
      ...(input.cover && { picture: refOf(input.cover) }),
    },
    ...middle,
    {
      kind: 'closing',
      id: 'closing',
      seconds: closingSeconds,
      name: input.accountName,
      url: input.url,
      lines: input.lines,
    },
  ]
  const rest = Math.max(0, FILM_SECONDS.min - secondsOf({ scenes }))
  const last = scenes.at(-1)
  // An item of one sentence: the card with the code may stand a little longer.
  if (last) last.seconds = round(last.seconds + Math.min(rest, 4))
  return {
    version: 1,
    theme: input.theme ?? 'union',
    platform: input.platform ?? 'douyin',
    watermark: input.watermark ?? '',
    ai: input.ai,
    scenes,
  }
}

function sceneOf({ station, text }: Beat, index: number): MiddleScene {
  const { footage, picture } = station
  const timed = { id: `s${index + 1}`, seconds: sceneSeconds(text) }
  const words = { caption: text, credit: creditOf(station) }
  if (footage) {
    const seconds = round(Math.max(1, Math.min(footage.length, Math.max(timed.seconds, 5))))
    return {
      ...timed,
      ...words,
      kind: 'footage',
      seconds,
      footage: refOf(footage),
      from: 0,
      sound: true,
    }
  }
  if (!picture) return { ...timed, kind: 'text', caption: text }
  return {
    ...timed,
    ...words,
    kind: 'picture',
    picture: refOf(picture),
    motion: index % 2 === 0 ? 'in' : 'out',
  }
}

/** Few words: every scene stays longer, as far as a scene may. */
function stretched(scenes: MiddleScene[], wanted: number): MiddleScene[] {
  const have = scenes.reduce((sum, { seconds }) => sum + seconds, 0)
  if (have === 0 || have >= wanted) return scenes
  return scenes.map((scene) => {
    if (scene.kind === 'footage') return scene
    const seconds = Math.min(SCENE_SECONDS.max, (scene.seconds * wanted) / have)
    return { ...scene, seconds: round(seconds) }
  })
}

/** Nothing but what the plan is about: its hash must not change with the words of the library. */
function refOf<Ref extends PictureRef>({ key, width, height, ...rest }: Ref) {
  const length = 'length' in rest ? { length: rest.length } : {}
  return { key, width, height, ...length } as Ref
}

const round = (seconds: number) => Math.round(seconds * 10) / 10

const creditOf = ({ credit, ai }: Station): string =>
  [credit && `作者：${credit}`, ai === 'generated' && '画面由人工智能生成']
    .filter(Boolean)
    .join(' · ')
