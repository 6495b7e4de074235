import type { PayloadRequest } from 'payload'
import { record } from '@/audit/record'
import { inTransaction } from '@/database/inTransaction'
import { memberActor, withoutPerson } from '@/members/demandMember'
import type { Member, Submission } from '@/payload-types'
import { Refused } from '@/review/refused'
import { idOf } from '@/access/scope'
import { emptyForm } from './entryForm'
import { dayAndTime } from './moments'
import type { Call } from './openCall'
import { categoryOf, readCall } from './openCall'
import { ENDED } from './states'

/** A new draft for a call. Throws 404, 409 when the call takes no more, of this member or of anybody. */
export async function startEntry(
  req: PayloadRequest,
  member: Member,
  given: Record<string, unknown>,
): Promise<Submission> {
  const { payload } = req
  const slug = typeof given.campaign === 'string' ? given.campaign : ''
  const call = await readCall({ payload }, { slug })
  if (!call) throw new Refused(404, '没有这个征集活动，或者它已经撤下。')
  const category = categoryOf(call, given.category)
  const { collectUntil } = call.times
  if (collectUntil && new Date() >= new Date(collectUntil))
    throw new Refused(409, `征集已于 ${dayAndTime(new Date(collectUntil))} 截止，不能再新建作品。`)
  return inTransaction(
    { payload, req: await withoutPerson(req), label: 'new entry' },
    async (inside) => {
      await demandRoom(inside, { member, call, category: category.code })
      const entry = await payload.create({
        collection: 'submissions',
        draft: true,
        data: {
          title: '未命名作品',
          type: 'work',
          organization: call.organization as never,
          campaign: call.id as never,
          category: category.code,
          member: member.id,
          state: 'draft',
          awaits: 'author',
          union: idOf(member.organization) as never,
          formRevision: 0,
          form: {
            ...emptyForm(),
            union: idOf(member.organization) ?? null,
            _at: new Date().toISOString(),
          },
        },
        depth: 0,
        overrideAccess: true,
        req: inside,
      })
      await record(inside, {
        action: 'submission.edit',
        target: { kind: 'submissions', id: entry.id },
        organization: call.organization,
        detail: { campaign: String(call.id), category: category.code, begins: true },
        actor: memberActor(member),
      })
      return entry
    },
  )
}

type Asking = {
  member: Member
  call: Call
  category: string
  except?: unknown
  withDrafts?: boolean
}

/** So many works a person and call, and a category: those taken back or barred do not count. */
export async function demandRoom(
  req: PayloadRequest,
  { member, call, category, except, withDrafts = true }: Asking,
): Promise<void> {
  const { docs } = await req.payload.find({
    collection: 'submissions',
    where: {
      and: [
        { member: { equals: member.id } },
        { campaign: { equals: call.id } },
        { state: { not_in: [...ENDED, ...(withDrafts ? [] : ['draft' as const])] } },
      ],
    },
    select: { category: true },
    depth: 0,
    limit: 100,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const others = docs.filter(({ id }) => String(id) !== String(except))
  const drafts = withDrafts ? '（含草稿）' : ''
  if (call.perPerson && others.length >= call.perPerson)
    throw new Refused(
      409,
      `每人最多投 ${call.perPerson} 件，您已有 ${others.length} 件${drafts}；可以先撤回或删去一件。`,
    )
  const limit = call.categories.find(({ code }) => code === category)?.perPerson
  const inCategory = others.filter((row) => row.category === category).length
  if (limit && inCategory >= limit)
    throw new Refused(409, `这个类别每人最多投 ${limit} 件，您已有 ${inCategory} 件${drafts}。`)
}
