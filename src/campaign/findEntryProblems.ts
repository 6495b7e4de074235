import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/scope'
import { nearDuplicates } from '@/library/nearDuplicates'
import { normalPhone } from '@/members/phone'
import type { Media } from '@/payload-types'
import type { EntryFinding } from './checkEntry'
import { checkEntry } from './checkEntry'
import { documentText, factsOfFile, fileRows } from './entryFiles'
import type { EntryForm, PrivateForm } from './entryForm'
import type { Own } from './memberEntry'
import { ENDED } from './states'

type Finding = { own: Own; form: EntryForm; answers: PrivateForm }

export type Found = { findings: EntryFinding[]; rows: Media[]; text?: string }

/** What the machine finds of a form as it stands, on the real files. */
export async function findEntryProblems(
  req: PayloadRequest,
  { own, form, answers }: Finding,
): Promise<Found> {
  const { call, category } = own
  const rows = await fileRows(req, form.works)
  const text = await documentText(rows)
  const names = new Map(form.works.map(({ media, name }) => [String(media), name]))
  const findings = checkEntry({
    category,
    form: { ...form, works: form.works.filter(({ media }) => media !== null) },
    answers,
    files: rows.map((row) => factsOfFile(row, names.get(String(row.id)))),
    documentText: text,
    statements: call.statements,
    isPhone: (value) => normalPhone(value) !== undefined,
  })
  const waiting = form.works.some(({ media }) => media === null)
  if (waiting)
    findings.push({
      level: 'block',
      field: 'works',
      message: '还有文件没有传完，请等它传好再提交。',
    })
  if (category.requires.includes('cover') && !form.cover?.media)
    findings.push({ level: 'block', field: 'cover', message: '这个类别须上传封面图。' })
  return { findings, rows, text }
}

/** Works of others that look the same, for the desk alone; one's own twice is told to the author. */
export async function findTwins(
  req: PayloadRequest,
  { own, rows }: { own: Own; rows: readonly Media[] },
): Promise<EntryFinding[]> {
  const findings: EntryFinding[] = []
  for (const row of rows) {
    const near = await nearDuplicates({ payload: req.payload, req, media: row.id })
    const ids = [row.id, ...near.map(({ id }) => id)]
    const { docs } = await req.payload.find({
      collection: 'submissions',
      where: {
        and: [
          { 'works.file': { in: ids } },
          { id: { not_equals: own.entry.id } },
          { state: { not_equals: 'draft' } },
          // One's own work may come again once it is over, and to another call; what others sent is for the desk to judge.
          {
            or: [
              { member: { not_equals: own.entry.member } },
              {
                and: [
                  { campaign: { equals: idOf(own.entry.campaign) } },
                  { state: { not_in: [...ENDED] } },
                ],
              },
            ],
          },
        ],
      },
      select: { number: true, title: true, member: true },
      depth: 0,
      limit: 5,
      pagination: false,
      overrideAccess: true,
      req,
    })
    for (const twin of docs)
      findings.push(
        String(twin.member) === String(own.entry.member)
          ? {
              level: 'block',
              field: 'works',
              message: `这个文件与您的另一件作品《${twin.title}》相同或几乎相同，不能重复投稿。`,
            }
          : {
              level: 'warn',
              field: 'works',
              message: `文件与 ${twin.number ?? '另一件作品'}《${twin.title}》相同或几乎相同，请核对。`,
            },
      )
  }
  return findings
}
