import type { Box } from './layout'
import { SMALLEST } from './layout'
import type { Motion } from './storyboard'
import { FRAME } from './storyboard'

/** Frames of the cross-fade from what was last seen. */
const fadeFrames = { scene: 12, page: 6 } as const

export type SegmentFiles = {
  ground: string
  /** The picture or the clip, and where it hangs. */
  inset?: { file: string; box: Box } & (
    | { kind: 'picture'; motion: Motion; from: number; to: number }
    | { kind: 'footage'; start: number }
  )
  /** Last frame of the segment before. */
  before?: string
  isFirstOfScene: boolean
  frames: number
  /** H.264 without a container; raw sound of the clip. */
  video: string
  sound?: string
}

/**
 * One segment for ffmpeg. Stills are decoded once and repeated inside the graph, so memory does not grow with the film; bounded
 * threads and exact flags make the bytes the same again.
 */
export function segmentArgs(segment: SegmentFiles): string[] {
  const { ground, inset, before, frames, video, sound } = segment
  const isClip = inset?.kind === 'footage'
  const seconds = (frames / FRAME.fps).toFixed(4)
  return [
    ...['-filter_threads', '2', '-filter_complex_threads', '2'],
    ...['-i', ground],
    ...(isClip ? clipInput(inset.file, inset.start, frames) : inset ? ['-i', inset.file] : []),
    ...(before ? ['-i', before] : []),
    ...['-filter_complex', graphOf(segment)],
    ...['-map', '[film]', '-frames:v', String(frames), ...h264, video],
    ...(sound ? ['-map', '1:a:0', '-t', seconds, ...rawSound(frames), sound] : []),
  ]
}

/** Frames between key frames: two seconds, to the frame. */
export const KEY_FRAMES = 60

/** No frames that look ahead: parts can be joined byte by byte. At most 45 MB a minute: the library takes 50. */
const h264 = [
  ...[
    '-c:v',
    'libx264',
    '-preset',
    'veryfast',
    '-crf',
    '20',
    '-profile:v',
    'high',
    '-level',
    '4.0',
  ],
  ...[
    '-pix_fmt',
    'yuv420p',
    '-r',
    String(FRAME.fps),
    '-g',
    String(KEY_FRAMES),
    '-bf',
    '0',
    '-threads',
    '2',
  ],
  ...[
    '-x264-params',
    'rc-lookahead=5:sync-lookahead=0:ref=1:scenecut=0:colorprim=bt709:transfer=bt709:colormatrix=bt709',
  ],
  ...['-flags:v', '+bitexact', '-fflags', '+bitexact', '-f', 'h264'],
]

/** Nothing but this file, as nothing but a film: a play list inside it cannot make ffmpeg read another. */
const clipInput = (file: string, start: number, frames: number) => [
  ...['-protocol_whitelist', 'file', '-f', 'mov', '-threads', '2'],
  ...['-ss', start.toFixed(3), '-t', (frames / FRAME.fps + 0.5).toFixed(3), '-i', file],
]

const rawSound = (frames: number) => {
  const end = Math.max(0, frames / FRAME.fps - 0.15).toFixed(3)
  const fades = `aresample=48000,afade=t=in:d=0.15,afade=t=out:st=${end}:d=0.15`
  return ['-af', fades, '-ar', '48000', '-ac', '2', '-flags:a', '+bitexact', '-f', 's16le']
}

function graphOf({ inset, before, frames, isFirstOfScene }: SegmentFiles): string {
  const chains = [`[0:v]${toYuv},${repeat(frames)}[ground]`]
  let at = 'ground'
  if (inset) {
    const { box } = inset
    const inside =
      inset.kind === 'footage'
        ? `[1:v]fps=${FRAME.fps},scale=${box.width}:${box.height}:flags=lanczos,setsar=1,${toYuv},setpts=PTS-STARTPTS`
        : `[1:v]${toYuv},${repeat(frames)}${zoom(inset.motion, { ...inset, frames })}`
    chains.push(`${inside}[inset]`)
    chains.push(`[${at}][inset]overlay=x=${box.x}:y=${box.y}:eof_action=repeat:format=yuv420[set]`)
    at = 'set'
  }
  if (before) {
    const length = Math.min(isFirstOfScene ? fadeFrames.scene : fadeFrames.page, frames)
    const input = inset ? 2 : 1
    const alpha = `format=yuva420p,${repeat(length)},fade=t=out:s=0:n=${length}:alpha=1`
    chains.push(`[${input}:v]${toYuv},${alpha}[before]`)
    chains.push(`[${at}][before]overlay=eof_action=pass:format=yuv420[faded]`)
    at = 'faded'
  }
  chains.push(`[${at}]null[film]`)
  return chains.join(';')
}

const toYuv = 'scale=out_color_matrix=bt709:out_range=tv,format=yuv420p'
// In thirtieths: a still comes with 25 a second, and rounding between the two would lose a frame now and then.
const repeat = (frames: number) =>
  `loop=loop=${frames - 1}:size=1,settb=1/${FRAME.fps},setpts=N,fps=${FRAME.fps}`

type Move = { from: number; to: number; frames: number }

/**
 * `perspective` takes each pixel between pixels (cubic), where `zoompan` and `crop` jump by whole ones: slow motion without a
 * tremble. The part that is seen shrinks from the whole box to the picture at its smallest size.
 */
function zoom(motion: Motion, { from, to, frames }: Move): string {
  if (motion === 'still') return ''
  const begin = motion === 'in' ? from : 1 - from
  const step = ((motion === 'in' ? 1 : -1) * (to - from)) / Math.max(1, frames)
  // Half of what is cut away, as part of the side: begins and ends gently.
  const done = `(1-cos(PI*(${begin.toFixed(5)}+${step.toFixed(8)}*on)))/2`
  const cut = `${((1 - SMALLEST) / 2).toFixed(5)}*(${done})`
  const near = (side: string) => `${side}*${cut}`
  const far = (side: string) => `${side}-${side}*${cut}`
  return (
    `,perspective=x0='${near('W')}':y0='${near('H')}':x1='${far('W')}':y1='${near('H')}'` +
    `:x2='${near('W')}':y2='${far('H')}':x3='${far('W')}':y3='${far('H')}'` +
    ':interpolation=cubic:sense=source:eval=frame'
  )
}
