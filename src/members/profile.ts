import type { PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { idOf } from '@/access/scope'
import { sealWords, unseal } from '@/access/secrets'
import { record } from '@/audit/record'
import { inTransaction } from '@/database/inTransaction'
import type { Member } from '@/payload-types'
import { Refused } from '@/review/refused'
import { databaseId } from '@/review/runRow'
import { memberActor, withoutPerson } from './demandMember'
import { maskedName, maskedPhone } from './phone'

/** What a member sees of themselves; even here the number is masked, for whoever looks over the shoulder. */
export type Profile = {
  id: string
  displayName: string
  phone: string
  union: { id: string; name: string } | null
  notify: boolean
  isComplete: boolean
}

export async function profileOf(
  req: Pick<PayloadRequest, 'payload'>,
  member: Member,
): Promise<Profile> {
  const { payload } = req
  const id = idOf(member.organization)
  const union =
    id !== undefined &&
    (await payload.findByID({
      collection: 'organizations',
      id,
      depth: 0,
      overrideAccess: true,
      disableErrors: true,
    }))
  return {
    id: String(member.id),
    displayName: member.displayName ?? '职工',
    phone: member.phoneSealed ? maskedPhone(unseal(member.phoneSealed, payload.secret)) : '',
    union: union ? { id: String(union.id), name: union.name } : null,
    notify: member.notify !== false,
    isComplete: Boolean(union && member.nameSealed),
  }
}

/** Name and union, chosen from the tree. The name is sealed; what others see is `王*`. */
export async function changeProfile(
  req: PayloadRequest,
  member: Member,
  given: Record<string, unknown>,
): Promise<Member> {
  const { payload } = req
  const data: Record<string, unknown> = {}
  if (given.name !== undefined) {
    const name = typeof given.name === 'string' ? given.name.trim() : ''
    if (name.length < 2 || name.length > 30 || /[<>&\d]/.test(name))
      throw new Refused(400, '姓名是 2 到 30 个字，不含数字和符号。')
    data.nameSealed = sealWords(name, payload.secret)
    data.displayName = maskedName(name)
  }
  if (given.union !== undefined) data.organization = await demandUnion(req, given.union)
  if (given.notify !== undefined) data.notify = given.notify === true
  if (Object.keys(data).length === 0) throw new Refused(400, '没有要修改的内容。')
  return inTransaction(
    { payload, req: await withoutPerson(req), label: 'member profile' },
    async (inside) => {
      await payload.db.updateOne({
        collection: 'members',
        id: member.id,
        data,
        req: inside,
        returning: false,
      })
      await record(inside, {
        action: 'member.update',
        target: { kind: 'members', id: member.id },
        organization: data.organization ?? member.organization,
        detail: { fields: Object.keys(data).filter((name) => name !== 'nameSealed') },
        actor: memberActor(member),
      })
      return { ...member, ...data } as Member
    },
  )
}

/** An organization of the tree, or 400. */
export async function demandUnion(req: PayloadRequest, given: unknown): Promise<Id> {
  const plain = String(idOf(given) ?? '')
  const valid = req.payload.db.defaultIDType === 'number' ? /^[1-9]\d{0,14}$/ : /^[0-9a-f]{24}$/i
  const row =
    valid.test(plain) &&
    (await req.payload.findByID({
      collection: 'organizations',
      id: databaseId(req, plain),
      depth: 0,
      overrideAccess: true,
      disableErrors: true,
    }))
  if (!row) throw new Refused(400, '没有这个工会，请从列表里选。')
  return row.id
}
