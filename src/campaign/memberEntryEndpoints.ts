import type { Endpoint, PayloadRequest } from 'payload'
import { inTransaction } from '@/database/inTransaction'
import { setColumns } from '@/database/setColumns'
import { demandMember, withoutPerson } from '@/members/demandMember'
import type { Member } from '@/payload-types'
import { Refused } from '@/review/refused'
import { answering, bodyOf } from './answering'
import { entryView } from './entryView'
import { listEntries } from './listEntries'
import { ownEntry } from './memberEntry'
import { saveEntry } from './saveEntry'
import { startEntry } from './startEntry'
import { submitEntry } from './submitEntry'
import { markWithdrawn, takeBackEntry } from './takeBackEntry'

const asMember =
  (work: (req: PayloadRequest, member: Member) => Promise<object | Response>) =>
  async (req: PayloadRequest) =>
    work(req, await demandMember(req))

const at = (
  path: string,
  method: 'get' | 'post' | 'patch' | 'delete',
  work: Parameters<typeof asMember>[0],
): Endpoint => ({
  path,
  method,
  handler: answering(asMember(work)),
})

/** /api/members/entries…: a worker's own entries. */
export const memberEntryEndpoints: Endpoint[] = [
  at('/entries', 'get', async (req, member) => ({ entries: await listEntries(req, member) })),
  at('/entries', 'post', async (req, member) => {
    const entry = await startEntry(req, member, await bodyOf(req))
    return { id: String(entry.id) }
  }),
  at('/entries/:id', 'get', async (req, member) => entryView(req, await ownEntry(req, member))),
  at('/entries/:id', 'patch', async (req, member) => {
    const { own, verdict, revision } = await saveEntry(req, member, await bodyOf(req))
    const view = await entryView(req, own)
    const { findings, lost, files } = view
    return {
      verdict,
      revision,
      savedAt: new Date().toISOString(),
      findings,
      lost,
      files,
      ...(verdict === 'lost' && { entry: view }),
    }
  }),
  at('/entries/:id/submit', 'post', submit),
  at('/entries/:id/withdraw', 'post', (req, member) => takeBack(req, member, 'withdraw')),
  at('/entries/:id/withdraw-consent', 'post', (req, member) =>
    takeBack(req, member, 'withdrawConsent'),
  ),
  at('/entries/:id', 'delete', discard),
]

/** With a form in its body the entry is saved first: nothing typed in the last second is missing. */
async function submit(req: PayloadRequest, member: Member): Promise<object | Response> {
  const body = await bodyOf(req)
  if (body.form !== undefined) await saveEntry(req, member, body)
  const result = await submitEntry(req, member)
  if ('findings' in result)
    return Response.json(
      {
        errors: [{ message: `还有 ${result.findings.length} 处要补充，没有提交；草稿已保存。` }],
        findings: result.findings,
      },
      { status: 422, headers: { 'Cache-Control': 'no-store' } },
    )
  return { number: result.number, state: result.entry.state }
}

async function takeBack(
  req: PayloadRequest,
  member: Member,
  type: 'withdraw' | 'withdrawConsent',
): Promise<object> {
  const { entry, call } = await ownEntry(req, member)
  const { reason } = await bodyOf(req)
  if (reason !== undefined && (typeof reason !== 'string' || reason.length > 300))
    throw new Refused(400, '理由最多 300 字。')
  return inTransaction(
    { payload: req.payload, req: await withoutPerson(req), label: type },
    async (inside) => {
      const after = await takeBackEntry({ req: inside, member, id: entry.id, type, reason })
      if (type === 'withdrawConsent') await markWithdrawn(inside, member, [`personal:${call.slug}`])
      return { state: after.state }
    },
  )
}

/** Only a draft that was never sent in; anything else is withdrawn and stays on record. */
async function discard(req: PayloadRequest, member: Member): Promise<object> {
  const { entry } = await ownEntry(req, member)
  if (entry.state !== 'draft' || entry.number)
    throw new Refused(409, '提交过的作品不能删除，可以撤回。')
  // Into the bin and emptied: SQLite gives the number of a deleted row to the next, and what is logged of this one stays.
  await setColumns({
    payload: req.payload,
    req: await withoutPerson(req),
    collection: 'submissions',
    id: entry.id,
    data: {
      deletedAt: new Date().toISOString(),
      title: '已删除的草稿',
      form: {},
      formSealed: null,
      formLost: [],
    },
  })
  return { deleted: true }
}
