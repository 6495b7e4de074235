import type { Storyboard } from './storyboard'
import { FRAME } from './storyboard'
import { timelineOf } from './timeline'

/** SubRip text of what the captions say, to the millisecond of the frames they stand on. */
export function subtitlesOf(storyboard: Storyboard): string {
  const cues = timelineOf(storyboard).filter(({ lines }) => lines.length > 0)
  return cues
    .map(
      ({ start, frames, lines }, index) =>
        `${index + 1}\n${stamp(start)} --> ${stamp(start + frames)}\n${lines.join('\n')}\n`,
    )
    .join('\n')
}

function stamp(frame: number): string {
  const ms = Math.round((frame * 1000) / FRAME.fps)
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0')
  return `${two(ms / 3_600_000)}:${two((ms / 60_000) % 60)}:${two((ms / 1000) % 60)},${String(ms % 1000).padStart(3, '0')}`
}
