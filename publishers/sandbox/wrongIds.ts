const TAIL = 5

/**
 * A JSON answer with other values in its id fields: the same length and kind, the same false value for the same true
 * one; `keep` stays. Works on the text, because an id may be a number too large for JavaScript.
 */
export const withWrongIds = (
  body: string | Buffer,
  { fields, keep }: { fields: readonly string[]; keep?: string },
): string | Buffer => {
  if (typeof body !== 'string' || fields.length === 0) return body
  const names = fields.join('|')
  return body.replace(
    new RegExp(`("(?:${names})"\\s*:\\s*"?)([\\w@/+=-]+)`, 'g'),
    (all, head: string, id: string) => (id === keep ? all : head + wrong(id)),
  )
}

/** Every letter and digit of the end is turned on by one. */
const wrong = (id: string): string =>
  id.slice(0, -TAIL) + id.slice(-TAIL).replace(/[0-9A-Za-z]/g, next)

const next = (character: string): string => {
  if (character === '9') return '0'
  if (character === 'z') return 'a'
  if (character === 'Z') return 'A'
  return String.fromCharCode(character.charCodeAt(0) + 1)
}
