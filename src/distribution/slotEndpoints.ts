import type { Endpoint, PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { can, idOf, sameId } from '@/access/scope'
import { answer, readBody, refusal, routeId, textOf } from './answer'
import { readDelivery } from './delivery'
import type { Delivery } from './delivery'
import { publicDelivery } from './publicDelivery'
import type { MissedChoice } from './rules/verdict'
import { missedChoiceOf, NOTE_CHARACTERS } from './rules/verdict'
import { checkSlots } from './slotCheck'
import { calendarMonth } from './slotMonth'
import { reschedule } from './slotReschedule'

/**
 * `POST /api/deliveries/:id/reschedule` `{ dueAt, note?, missed? }` → `{ delivery, verdicts }`; 409 with `verdicts`
 * when a rule asks for a reason. `POST /api/deliveries/check` `{ accounts, at?, kind?, item? }` → SlotAnswer.
 * `GET /api/deliveries/calendar?from&to&account?` → CalendarAnswer.
 * Errors: 400 malformed, 401, 403, 404, 409 not in this state, with the reason.
 */
export const slotEndpoints: Endpoint[] = [
  { path: '/:id/reschedule', method: 'post', handler: rescheduleDelivery },
  { path: '/check', method: 'post', handler: checkPlan },
  { path: '/calendar', method: 'get', handler: readCalendar },
]

/** Further ahead is a slip of the pen. */
const farthestMs = 366 * 24 * 3_600_000

async function rescheduleDelivery(req: PayloadRequest): Promise<Response> {
  const body = await readBody(req)
  const delivery = await movableDelivery(req)
  const dueAt = momentOf(body.dueAt, 'dueAt')
  if (!dueAt) throw refusal(400, '请写明新的时间：dueAt 应为 ISO 8601 时间。')
  if (dueAt.getTime() > Date.now() + farthestMs) throw refusal(400, '不能排到一年以后。')
  const note = textOf(body.note, { name: '理由', max: NOTE_CHARACTERS })
  const slot = { dueAt, note, missed: missedOf(body.missed) }
  const result = await reschedule({ req, delivery, slot })
  if ('refused' in result) {
    const errors = [{ message: result.refused }]
    const { verdicts, nextAllowedAt } = result
    return answer({ errors, verdicts, nextAllowedAt }, 409)
  }
  return answer({ delivery: publicDelivery(result.delivery), verdicts: result.verdicts })
}

/** The operator moves; the final reviewer as well, who alone may in a freeze. */
async function movableDelivery(req: PayloadRequest): Promise<Delivery> {
  if (!req.user) throw refusal(401, '请先登录。')
  const missing = '没有这次投递。'
  const delivery = await readDelivery({ payload: req.payload, id: routeId(req, missing) })
  if (!delivery || !(await can(req, 'delivery.read', delivery.organization)))
    throw refusal(404, missing)
  const may =
    (await can(req, 'delivery.operate', delivery.organization)) ||
    (await can(req, 'review.final', delivery.organization))
  if (!may) throw refusal(403, '您没有改期的权限。')
  return delivery
}

/** As many as an approval may name. */
const mostAccounts = 100

async function checkPlan(req: PayloadRequest): Promise<Response> {
  if (!req.user) throw refusal(401, '请先登录。')
  const body = await readBody(req)
  const { accounts, kind } = body
  if (!Array.isArray(accounts) || accounts.length > mostAccounts)
    throw refusal(400, `accounts 应是不超过 ${mostAccounts} 个账号编号的列表。`)
  const ids = accounts.map((each) => databaseId(req, each))
  const question = {
    accounts: ids.filter((id, index) => ids.findIndex((other) => sameId(other, id)) === index),
    at: momentOf(body.at, 'at') ?? new Date(),
    ...(typeof kind === 'string' && { kind }),
    ...(body.item !== undefined && body.item !== null && { item: databaseId(req, body.item) }),
  }
  return answer(await checkSlots({ req, question }))
}

/** A month with the weeks around it is six weeks; a quarter is more than anybody looks at. */
const longestMs = 100 * 24 * 3_600_000

async function readCalendar(req: PayloadRequest): Promise<Response> {
  if (!req.user) throw refusal(401, '请先登录。')
  const query = new URL(req.url ?? '', 'http://here').searchParams
  const from = momentOf(query.get('from'), 'from')
  const until = momentOf(query.get('to'), 'to')
  if (!from || !until || until <= from) throw refusal(400, '请写明从哪天到哪天：?from=…&to=…')
  if (until.getTime() - from.getTime() > longestMs) throw refusal(400, '一次最多看一百天。')
  const account = query.get('account')
  return answer(
    await calendarMonth({
      req,
      from,
      until,
      ...(account && { account: databaseId(req, account) }),
    }),
  )
}

/** Undefined when absent; 400 for what is no time. */
function momentOf(value: unknown, name: string): Date | undefined {
  if (value === undefined || value === null || value === '') return undefined
  const isIso =
    typeof value === 'string' && /^\d{4}-\d{2}-\d{2}(T[\d:.]+(Z|[+-]\d{2}:\d{2}))?$/.test(value)
  const moment = new Date(isIso ? (value as string) : Number.NaN)
  if (Number.isNaN(moment.getTime())) throw refusal(400, `${name} 应为 ISO 8601 时间。`)
  return moment
}

function missedOf(value: unknown): MissedChoice | undefined {
  const choice = missedChoiceOf(value)
  if (value === undefined || value === null || choice) return choice
  throw refusal(400, 'missed 应为 late、skip 或 ask。')
}

/** An id as the database spells it; 404 for what can be none. */
function databaseId(req: PayloadRequest, value: unknown): Id {
  const id = String(idOf(value) ?? '')
  return routeId(
    { ...req, routeParams: { id }, payload: req.payload } as PayloadRequest,
    '没有这个编号。',
  )
}
