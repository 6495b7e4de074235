import fs from 'node:fs'
import path from 'node:path'
import { z } from 'zod'

/** The source of rows written for this project. */
export const OWN = 'gongmei'
/** The source of rows put together from words written for it. */
export const REVIEWS = 'gongmei-reviews'
export const OFFERS = 'gongmei-offers'
/** The source of comments written for this project and labelled on all three axes; a tenth of them is measured by. */
export const WRITTEN = 'written'

export type LabelledText = { text: string; label: string; source: string }

const row = z.object({
  text: z.string(),
  label: z.string(),
  source: z.string().optional(),
  split: z.string().optional(),
})

/** Rows of a JSON Lines file, in its order. */
export function readRows(folder: string, name: string): LabelledText[] {
  const file = path.join(folder, name)
  if (!fs.existsSync(file)) throw new Error(`没有 ${file}`)
  return fs
    .readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const { text, label, source, split } = row.parse(JSON.parse(line))
      return { text, label, source: source ?? split ?? name }
    })
}
