const TIME = /^(?:(\d{1,2}):)?(\d{2}):(\d{2})[.,](\d{3})$/
const CUE = /^(\S+)\s+-->\s+(\S+)/

/**
 * SubRip or WebVTT as WebVTT that a browser plays (https://www.w3.org/TR/webvtt1/); undefined when there is no cue in it.
 * Pure.
 */
export function webVtt(text: string): string | undefined {
  const lines = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .split('\n')
  const cues: string[] = []
  for (let at = 0; at < lines.length; at++) {
    const [, from, to] = CUE.exec(lines[at]?.trim() ?? '') ?? []
    const [start, end] = [timeOf(from), timeOf(to)]
    if (!start || !end) continue
    const said: string[] = []
    while (lines[at + 1]?.trim()) said.push(plain(lines[(at += 1)] ?? ''))
    if (said.length > 0) cues.push(`${start} --> ${end}\n${said.join('\n')}`)
  }
  return cues.length > 0 ? `WEBVTT\n\n${cues.join('\n\n')}\n` : undefined
}

function timeOf(text: string | undefined): string | undefined {
  const found = TIME.exec(text ?? '')
  if (!found) return undefined
  const [, hours = '0', minutes, seconds, milliseconds] = found
  return `${hours.padStart(2, '0')}:${minutes}:${seconds}.${milliseconds}`
}

/** No markup: what players make of it differs, and nothing but words is meant. */
const plain = (line: string) =>
  line
    .replace(/<[^>]*>/g, '')
    .replace(/-->/g, '→')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .trim()
