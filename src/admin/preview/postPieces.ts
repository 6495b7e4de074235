type Piece = { kind: 'text' | 'topic' | 'mention' | 'link'; text: string }

const SPECIAL = /(https?:\/\/[^\s<>"'，。！？；、】）》]+)|(#[^#\n]+#)|(@[\p{L}\p{N}_-]{2,30})/gu

/** A post in the pieces a stream colours: `#topic#`, `@name`, an address (which shows as a short link). */
export function postPieces(text: string): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const match of text.matchAll(SPECIAL)) {
    if (match.index > at) pieces.push({ kind: 'text', text: text.slice(at, match.index) })
    pieces.push({ kind: match[1] ? 'link' : match[2] ? 'topic' : 'mention', text: match[0] })
    at = match.index + match[0].length
  }
  if (at < text.length) pieces.push({ kind: 'text', text: text.slice(at) })
  return pieces
}
