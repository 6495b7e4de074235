import { z } from 'zod'
import { Refused } from '@/review/refused'
import { SLOT_FILES } from './entrySlots'
import { STATEMENTS } from './formats'

const text = (max: number) => z.string().max(max).default('')
const id = z
  .union([z.string().max(40), z.number()])
  .nullable()
  .default(null)

/** A file by the upload it came with; `media` is the server's to fill in, and not believed from a browser. */
const file = z.object({
  upload: text(80),
  media: id,
  name: text(200),
  caption: text(200),
})
export type EntryFile = z.infer<typeof file>

/** An author's answers, as they are autosaved: nothing is required while it is a draft. Lengths are only against abuse. */
const schema = z.object({
  title: text(200),
  digest: text(2_000),
  text: text(60_000),
  caption: text(2_000),
  transcription: text(6_000),
  url: text(500),
  filing: text(100),
  firstUrl: text(500),
  firstAt: text(40),
  shotAt: text(60),
  teacher: text(60),
  authors: z
    .array(
      z.object({ name: text(60), age: z.enum(['adult', 'under18', 'under14']).default('adult') }),
    )
    .max(5)
    .default([{ name: '', age: 'adult' }]),
  union: id,
  nomination: z.enum(['unit', 'self']).default('unit'),
  recommender: id,
  aiUsage: z.enum(['', 'none', 'assisted', 'generated']).default(''),
  aiNote: text(600),
  works: z.array(file).max(SLOT_FILES.works).default([]),
  proofs: z.array(file).max(SLOT_FILES.proofs).default([]),
  cover: file.nullable().default(null),
  /** Version of the text that was ticked, by kind. */
  ticks: z.partialRecord(z.enum(STATEMENTS), z.string().max(20)).default({}),
  notify: z.boolean().default(true),
})
export type EntryForm = z.infer<typeof schema>

const privateSchema = z.object({
  phone: text(40),
  guardianName: text(60),
  guardianPhone: text(40),
})
export type PrivateForm = z.infer<typeof privateSchema>

export const emptyForm = (): EntryForm => schema.parse({})
export const emptyPrivate = (): PrivateForm => privateSchema.parse({})

/** Reads what a browser sent; throws 400 that names the field. */
export const readForm = (value: unknown): EntryForm => parsed(schema, value)
export const readPrivate = (value: unknown): PrivateForm => parsed(privateSchema, value)

/** What is stored, also by an older version of this program. */
export const storedForm = (value: unknown): EntryForm => {
  const result = schema.safeParse(value ?? {})
  return result.success ? result.data : emptyForm()
}

function parsed<T extends z.ZodType>(shape: T, value: unknown): z.infer<T> {
  const result = shape.safeParse(value ?? {})
  if (result.success) return result.data
  const [issue] = result.error.issues
  throw new Refused(
    400,
    `表单的“${issue?.path.join('.') || '内容'}”格式不对，没有保存；请检查后重试。`,
  )
}
