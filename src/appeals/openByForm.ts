import type { PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { can, idOf, sameId } from '@/access/scope'
import { sealWords } from '@/access/secrets'
import { maskPersonal } from '@/comments/ingest/maskPersonal'
import { rowWhere } from '@/campaign/rows'
import { inTransaction } from '@/database/inTransaction'
import { isDuplicate } from '@/database/isDuplicate'
import { countUp } from '@/distribution/platformState'
import { refusal, textOf } from '@/distribution/answer'
import { beijingDay, DAY_MS } from '@/beijing'
import { withoutPerson } from '@/members/demandMember'
import type { Member } from '@/payload-types'
import type { AppealKind, AppealRow } from './appealRow'
import type { AppealRules } from './appealRules'
import { appealRules } from './appealRules'
import { createTicket } from './createTicket'
import type { Opening } from './createTicket'
import { ASKER } from './decideAppeal'
import { kindOf } from './kindOf'
import { isFormKind } from './kindWords'
import { ownerOf } from './ownerOf'
import { plainText } from './plainText'

type Body = Record<string, unknown>
type Opened = { ticket: AppealRow; created: boolean }

/** A person asks for something a few times a day, not a hundred. */
const DAILY = 10

/** From a member's form: `{ text, title?, kind?, contact?, once }`. The same `once` is the same ticket. */
export async function openByMember(
  req: PayloadRequest,
  member: Member,
  body: Body,
): Promise<Opened> {
  const home = idOf(member.organization)
  if (home === undefined) throw refusal(409, '请先到“我的资料”选择所属工会，诉求才有人办。')
  const form = formOf(body)
  const key = `member:${member.id}:${form.once}`
  const quiet = await withoutPerson(req)
  const known = await ticketByKey(quiet, key)
  if (known) return { ticket: known, created: false }
  const { payload } = req
  const counted = await countUp({
    ...{ payload, key: `appeals:${member.id}:${beijingDay(new Date())}`, limit: DAILY },
    expiresAt: new Date(Date.now() + 2 * DAY_MS),
  })
  if (counted === undefined) throw refusal(429, '今天提交的诉求已经很多了，请明天再提。')
  return once(quiet, key, async (inside, rules) => ({
    ...ownedBy({ ...form, home, rules }),
    ...sealedWords(inside, form),
    ...{ key, source: 'member', raisedIn: home, member: member.id, by: ASKER, now: new Date() },
  }))
}

/** By a colleague: `{ text, title?, kind?, contact?, organization?, once }` at an organization of theirs, else the one they belong to. */
export async function openByStaff(req: PayloadRequest, body: Body): Promise<Opened> {
  const { user } = req
  if (user?.collection !== 'users') throw refusal(401, '请先登录。')
  const form = formOf(body)
  const home = idOf(body.organization) ?? idOf(user.organization)
  if (home === undefined) throw refusal(400, '请选择诉求由哪个组织办理。')
  if (!(await can(req, 'appeal.handle', home))) throw refusal(403, '您不能在这个组织登记诉求。')
  const key = `staff:${user.id}:${form.once}`
  return once(req, key, async (inside, rules) => {
    const unit = rules.units.find(({ id }) => sameId(id, home))
    if (!unit) throw refusal(400, '请选择诉求由哪个组织办理。')
    // Who chose an organization knows better than a table of words.
    const owned =
      body.organization === undefined
        ? ownedBy({ ...form, home: unit.id, rules })
        : { kind: form.kind ?? kindOf({ text: form.text }), organization: unit.id }
    return {
      ...owned,
      ...sealedWords(inside, form),
      ...{ key, source: 'staff', raisedIn: unit.id, by: user.name ?? '工作人员', now: new Date() },
    }
  })
}

/** Found, or opened: of two posts at the same moment one opens, and both get the same ticket. */
async function once(
  req: PayloadRequest,
  key: string,
  opening: (req: PayloadRequest, rules: AppealRules) => Promise<Opening>,
): Promise<Opened> {
  try {
    return await inTransaction(
      { payload: req.payload, req, label: 'open appeal' },
      async (inside) => {
        const known = await ticketByKey(inside, key)
        if (known) return { ticket: known, created: false }
        const rules = await appealRules(inside)
        const ticket = await createTicket(inside, rules, await opening(inside, rules))
        return { ticket, created: true }
      },
    )
  } catch (error) {
    const known = isDuplicate(error) ? await ticketByKey(req, key) : undefined
    if (!known) throw error
    return { ticket: known, created: false }
  }
}

const ticketByKey = (req: PayloadRequest, key: string): Promise<AppealRow | undefined> =>
  rowWhere<AppealRow>({ req, collection: 'appeals', where: { key: { equals: key } } })

type Form = {
  text: string
  title?: string
  kind?: AppealKind
  contact?: string
  once: string
}

function formOf(body: Body): Form {
  const text = plainText(textOf(body.text, { name: '内容', max: 2000 }))
  if ([...text].length < 5) throw refusal(400, '请把事情写具体一些，至少 5 个字。')
  const title = plainText(textOf(body.title, { name: '标题', max: 40 }))
  const contact = plainText(textOf(body.contact, { name: '联系方式', max: 100 }))
  const kind = body.kind === undefined || body.kind === '' ? undefined : body.kind
  if (kind !== undefined && !isFormKind(kind)) throw refusal(400, '没有这个类别。')
  if (typeof body.once !== 'string' || !/^[\w-]{8,64}$/.test(body.once))
    throw refusal(400, '缺少防重复的编号 once，请刷新页面再提交。')
  return { text, once: body.once, ...(title && { title }), ...(contact && { contact }), kind }
}

function ownedBy({
  text,
  kind: chosen,
  home,
  rules,
}: Form & { home: Id; rules: AppealRules }): Pick<Opening, 'kind' | 'organization'> {
  const kind = chosen ?? kindOf({ text })
  const { units, routes, technicalOwner } = rules
  return { kind, organization: ownerOf({ text, kind, home, units, routes, technicalOwner }) }
}

const sealedWords = ({ payload }: PayloadRequest, { text, title, contact }: Form) => ({
  text: maskPersonal(text),
  ...(title && { title: maskPersonal(title) }),
  original: sealWords(title ? `${title}\n${text}` : text, payload.secret),
  contact: contact ? sealWords(contact, payload.secret) : null,
})
