import { bigrams } from './queryTerms'

/** A piece of text that is or is not what was looked for. Plain strings: the page makes the marks. */
export type Piece = { text: string; hit: boolean }

/** Splits a text at the terms, whatever their case or width; falls back to character pairs. */
export function highlight(text: string, terms: readonly string[]): Piece[] {
  const folded = foldPerCharacter(text)
  const present = terms.flatMap((term) => (folded.includes(term) ? [term] : bigrams(term)))
  const marks = new Array<boolean>(folded.length).fill(false)
  for (const term of present) {
    for (let at = folded.indexOf(term); term && at >= 0; at = folded.indexOf(term, at + 1))
      marks.fill(true, at, at + term.length)
  }
  const pieces: Piece[] = []
  for (let at = 0; at < text.length; at += 1) {
    const hit = marks[at] ?? false
    const last = pieces.at(-1)
    if (last?.hit === hit) last.text += text[at]
    else pieces.push({ text: text[at]!, hit })
  }
  return pieces
}

/** The part of a long text around the first hit, about `length` characters. */
export function excerpt(text: string, terms: readonly string[], length = 90): string {
  const line = text.replace(/\s+/g, ' ').trim()
  const folded = foldPerCharacter(line)
  const places = terms
    .flatMap((term) => [term, ...bigrams(term)])
    .map((term) => folded.indexOf(term))
  const first = places.find((place) => place >= 0) ?? 0
  const from = Math.max(0, first - Math.floor(length / 3))
  const cut = whole(line, from, from + length)
  return `${from > 0 ? '…' : ''}${cut}${from + length < line.length ? '…' : ''}`
}

/** Same length as the text, so that places agree: a character whose folding is longer stays as it is. */
const foldPerCharacter = (text: string) =>
  text.replace(/[^]/g, (unit) => {
    const folded = unit.normalize('NFKC').toLowerCase()
    return folded.length === 1 ? folded : unit
  })

/** Never half of an emoji or a rare character. */
const whole = (text: string, from: number, to: number) =>
  text.slice(isLow(text, from) ? from + 1 : from, isLow(text, to) ? to - 1 : to)

const isLow = (text: string, at: number) => /[\udc00-\udfff]/.test(text[at] ?? '')
