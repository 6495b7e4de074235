import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** Longer texts (articles) lie in files of their own, so that each write of the state stays small. */
const LONG = 1024
const MARK = '\u0000text:'
const IS_MARK = /^\u0000text:[0-9a-f]{64}$/

export type LongText = {
  stringify(state: unknown): string
  parse(json: string): unknown
  /** The folder was emptied. */
  forget(): void
}

/** JSON whose long texts are kept once each in `folder`, by their SHA-256. */
export const createLongText = (folder: string): LongText => {
  /** Marks already written, by the text itself: it is in memory anyway. */
  const marks = new Map<string, string>()

  const markOf = (text: string): string => {
    const known = marks.get(text)
    if (known) return known
    const key = createHash('sha256').update(text).digest('hex')
    const file = path.join(folder, `${key}.txt`)
    mkdirSync(folder, { recursive: true })
    if (!existsSync(file)) {
      writeFileSync(`${file}.part`, text)
      renameSync(`${file}.part`, file)
    }
    const mark = MARK + key
    marks.set(text, mark)
    return mark
  }

  return {
    stringify: (state) => {
      // Texts that left the state leave the memory too.
      if (marks.size > 20_000) marks.clear()
      return JSON.stringify(state, (_key, value: unknown) =>
        typeof value === 'string' && value.length > LONG ? markOf(value) : value,
      )
    },
    forget: () => marks.clear(),
    parse: (json) =>
      JSON.parse(json, (_key, value: unknown) => {
        if (typeof value !== 'string' || !IS_MARK.test(value)) return value
        const file = path.join(folder, `${value.slice(MARK.length)}.txt`)
        if (!existsSync(file)) return ''
        const text = readFileSync(file, 'utf8')
        marks.set(text, value)
        return text
      }),
  }
}
