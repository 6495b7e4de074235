import type { PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { record } from '@/audit/record'
import { inTransaction } from '@/database/inTransaction'
import { refusal } from '@/distribution/answer'
import { fold } from '@/moderation/normalise/fold'
import { squeeze } from '@/moderation/normalise/squeeze'
import { maskPersonal } from '../ingest/maskPersonal'
import { compileStored } from '../judge/compileStored'
import { forgetKnowledge } from '../judge/knowledge'
import { LET_THROUGH } from './letThrough'
import { linesOf } from './linesOf'
import { LONGEST_ALLOWED } from './checkTable'
import { judgeAgain } from './judgeAgain'

export type Allowed = {
  /** Names of the tables it was added to. */
  tables: string[]
  /** Comments it had held or refused, which are judged anew. */
  again: number
}

type TableRow = {
  id: Id
  name: string
  number?: number | null
  level?: string | null
  words?: string | null
  patterns?: string | null
  allowed?: string | null
  active?: boolean | null
  expiresAt?: string | null
}

/**
 * Lets a word through from now on: it goes into the allowed list of every table that stops it, else of a table of its own, which the
 * shipped basics respect, and the comments it held or refused are judged anew. Rights are the caller's to check. Throws 400, 409 when it is allowed already.
 */
export async function allowWord({
  req,
  word,
  comment,
}: {
  req: PayloadRequest
  word: string
  comment?: Id
}): Promise<Allowed> {
  const { payload } = req
  const said = word.trim()
  demandWord(said)
  const tables = await inTransaction({ payload, req, label: 'words.allow' }, async (inside) => {
    const known = await tablesOf(inside)
    const stopping = known.filter((table) => stops(table, said))
    const isKnown = stopping.length === 0 && known.some(({ allowed }) => holds(allowed, said))
    if (isKnown) throw refusal(409, `“${said}”已经放行。`)
    const target = stopping.length > 0 ? stopping : [known.find(isOwn) ?? (await makeOwn(inside))]
    const open = target.filter(({ allowed }) => !holds(allowed, said))
    if (open.length === 0) throw refusal(409, `“${said}”已经放行。`)
    for (const table of open) await addTo(inside, table, said)
    await record(inside, {
      action: 'words.allow',
      target: {
        kind: 'word-tables',
        id: open[0]?.id,
        title: open.map(({ name }) => name).join('、'),
      },
      detail: {
        word: maskPersonal(said),
        ...(comment !== undefined && { comment: String(comment) }),
      },
    })
    return open.map(({ name }) => name)
  })
  forgetKnowledge(payload)
  return { tables, again: await judgeAgain({ payload, word: said, comment }) }
}

function demandWord(word: string): void {
  if (word === '' || word.length > LONGEST_ALLOWED || /[\r\n\0]/.test(word))
    throw refusal(400, `请填写一个 2 至 ${LONGEST_ALLOWED} 字的词。`)
  if (word.startsWith('#') || squeezed(word) === '')
    throw refusal(400, '这个词里没有可以匹配的文字。')
  // A single character stands in every second insult: blotted out, the rest of it would be no word any more.
  if ([...squeezed(word)].length < 2)
    throw refusal(400, `“${word}”只有一个字，放行它会放过大量不当留言，请写完整的词。`)
}

const squeezed = (text: string) => squeeze(fold(text)).text

/** Would this table stop a comment for the word? */
function stops(row: TableRow, word: string): boolean {
  if (!row.active) return false
  return compileStored({ row, warn: () => undefined }).match(squeeze(fold(word))).length > 0
}

const isOwn = ({ name, active }: TableRow) => name === LET_THROUGH && active !== false

const holds = (allowed: string | null | undefined, word: string) =>
  linesOf(allowed).some(({ line }) => line === word)

async function tablesOf(req: PayloadRequest): Promise<TableRow[]> {
  const { docs } = await req.payload.find({
    collection: 'word-tables',
    depth: 0,
    pagination: false,
    limit: 0,
    overrideAccess: true,
    req,
  })
  return docs as TableRow[]
}

/** The event is `words.allow`; the tables' own would say the same twice. */
const unaudited = { unaudited: true }

async function makeOwn(req: PayloadRequest): Promise<TableRow> {
  const data = { name: LET_THROUGH, level: 'hold' as const, words: '', allowed: '', active: true }
  const row = await req.payload.create({
    collection: 'word-tables',
    ...{ data, depth: 0, overrideAccess: true, context: unaudited, req },
  })
  return row as TableRow
}

async function addTo(req: PayloadRequest, { id, allowed }: TableRow, word: string): Promise<void> {
  const lines = [allowed?.trimEnd(), word].filter(Boolean).join('\n')
  await req.payload.update({
    collection: 'word-tables',
    ...{ id, depth: 0, overrideAccess: true, context: unaudited, req },
    data: { allowed: lines },
  })
}
