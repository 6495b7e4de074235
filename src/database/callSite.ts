import type { Writer } from './writeTurn'

/**
 * Names the operation that asks to write, from the stack: `updateByID` of Payload, or the first
 * function of ours. The stack is kept now and put into words only for an error: with source maps that takes longer than
 * the write. So extend it by Object.assign; a spread reads it.
 */
export function callSite(label?: string): Writer {
  const here = new Error()
  let known: Writer | undefined
  const words = () => (known ??= inWords(here, label))
  return {
    get label() {
      return words().label
    },
    get stack() {
      return words().stack
    },
  }
}

function inWords(here: Error, label?: string): Writer {
  const frames = (here.stack ?? '')
    .split('\n')
    .slice(2)
    .map((frame) => frame.trim())
    .filter((frame) => frame.startsWith('at ') && !plumbing.test(frame))
  const operation = frames.map((frame) => payloadOperation.exec(frame)?.[1]).find(Boolean)
  const stack = frames.slice(0, 5).map((frame) => `\n    ${frame}`)
  return { label: label ?? operation ?? nameOf(frames[0]), stack: stack.join('') }
}

const plumbing =
  /node:internal|drizzle|libsql|database[\\/](sqlite|mongo|inTransaction)|initTransaction/
const payloadOperation =
  /payload[\\/]dist[\\/](?:collections|globals|auth)[\\/]operations[\\/](\w+)\.js/

function nameOf(frame: string | undefined): string {
  return /^at (?:async )?([\w.<>]+) \(/.exec(frame ?? '')?.[1] ?? 'a write'
}
