/** A look: declarations by role, written as CSS. A role that is missing gets no style of its own. */
export type Theme = {
  name: string
  label: { zh: string; en: string }
  roles: Readonly<Record<string, string>>
}

/** The colours a theme is made of; each is checked against day and night grounds by the tests. */
export type Palette = {
  ink: string
  /** Captions, notes, the foot. */
  muted: string
  /** Headings, links, marks. */
  accent: string
  /** Text on `accentGround`. */
  onAccent: string
  accentGround: string
  line: string
  /** Quiet ground of tables, notes, code. A neutral grey, or white-like: the night algorithm turns only these dark. */
  quiet: string
  info: string
  warn: string
  success: string
  codeInk: string
  codeGround: string
  tokens: {
    keyword: string
    name: string
    string: string
    number: string
    comment: string
    added: string
    removed: string
  }
}
