import { readFileSync } from 'node:fs'
import path from 'node:path'

/** Written by `npm run train:moderation -- --kept`, from the rows written for this project. */
export const KEPT_FILE = path.join('src', 'comments', 'learning', 'kept.jsonl')

export type KeptRow = {
  text: string
  sentiment: string
  /** Learnt from again with every new version, or only ever measured by. */
  use: 'replay' | 'measure'
}

let rows: readonly KeptRow[] | undefined

/** Older rows, so that what is new does not push out what was known. Read once a process. */
export function keptRows(): readonly KeptRow[] {
  rows ??= readFileSync(path.join(process.cwd(), KEPT_FILE), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as KeptRow)
  return rows
}
