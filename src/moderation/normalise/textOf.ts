/** A string of UTF-16 units; in pieces, for a call takes only so many arguments. */
export function textOf(units: number[]): string {
  if (units.length <= PIECE) return String.fromCharCode.apply(null, units)
  let text = ''
  for (let at = 0; at < units.length; at += PIECE)
    text += String.fromCharCode.apply(null, units.slice(at, at + PIECE))
  return text
}

const PIECE = 4096
