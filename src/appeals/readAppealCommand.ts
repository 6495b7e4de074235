import type { PayloadRequest } from 'payload'
import { endOfDay } from '@/beijing'
import { dayAndTime } from '@/campaign/moments'
import { refusal, textOf } from '@/distribution/answer'
import { sameId } from '@/access/scope'
import type { AppealRow } from './appealRow'
import { appealRules } from './appealRules'
import { claimedWork } from './claimedWork'
import type { AppealCommand } from './decideAppeal'
import { dueOf } from './dueOf'
import { demandForwardTo } from './forwardTargets'
import { plainText } from './plainText'
import { readWorkCommand } from './readWorkCommand'

type Reading = {
  req: PayloadRequest
  ticket: AppealRow
  body: Record<string, unknown>
  now?: Date
}

/** What a body asks for, with what it names looked up and checked. Throws 400 and 403 in words. */
export async function readAppealCommand(reading: Reading): Promise<AppealCommand> {
  const { body } = reading
  const round = body.round === undefined ? {} : { round: numberOf(body.round) }
  return { ...round, ...(await commandOf(reading)) }
}

async function commandOf({ req, ticket, body, now = new Date() }: Reading): Promise<AppealCommand> {
  switch (body.type) {
    case 'accept':
      return { type: 'accept' }
    case 'forward':
      return forwardOf({ req, ticket, body })
    case 'note':
      return {
        type: 'note',
        text: needed(body.text, '记录', 1000),
        isPublic: body.isPublic === true,
      }
    case 'answer':
      return { type: 'answer', text: needed(body.text, '答复', 2000) }
    case 'close':
      return {
        ...{ type: 'close', text: plainText(textOf(body.text, { name: '说明', max: 500 })) },
        hasWork: (await claimedWork(req, ticket)) !== undefined,
      }
    case 'reopen':
      return {
        ...{ type: 'reopen', reason: needed(body.reason, '重新办理的原因', 500) },
        dueAt: await newDue(req, ticket, now),
      }
    case 'extend':
      return { ...{ type: 'extend', reason: needed(body.reason, '延期原因', 300) }, ...dayOf(body) }
    case 'rate':
      return { type: 'rate', ...ratingOf(body) }
    case 'pause':
      return readWorkCommand({
        ...{ req, ticket, type: 'pause' },
        text: plainText(textOf(body.text, { name: '依据', max: 300 })),
      })
    case 'restore':
    case 'remove':
      return readWorkCommand({ req, ticket, type: body.type, text: needed(body.text, '依据', 300) })
    default:
      throw refusal(400, '请选择要办理的步骤。')
  }
}

async function forwardOf({ req, ticket, body }: Reading): Promise<AppealCommand> {
  const reason = needed(body.reason, '转办原因', 300)
  const { units } = await appealRules(req)
  const to = await demandForwardTo({ req, units, from: ticket.organization, to: body.organization })
  if (sameId(to, ticket.organization)) throw refusal(400, '已经在这个组织办理，不用转办。')
  const toName = units.find(({ id }) => sameId(id, to))?.name ?? ''
  return { type: 'forward', to, toName, reason }
}

async function newDue(req: PayloadRequest, { kind }: AppealRow, from: Date): Promise<string> {
  const rules = await appealRules(req)
  return dueOf({ kind, from, limits: rules, marks: rules.marks }).toISOString()
}

/** The whole of the day that is named. */
function dayOf({ dueOn }: Record<string, unknown>): { dueAt: string; dueWords: string } {
  const isDay = typeof dueOn === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(dueOn)
  const end = isDay ? endOfDay(dueOn) : new Date(Number.NaN)
  if (Number.isNaN(end.getTime())) throw refusal(400, '请选择新的限期。')
  return { dueAt: end.toISOString(), dueWords: dayAndTime(end) }
}

function ratingOf(body: Record<string, unknown>): { score: number; note: string } {
  const { score } = body
  if (typeof score !== 'number' || !Number.isInteger(score) || score < 1 || score > 5)
    throw refusal(400, '请选择 1 到 5 分。')
  return { score, note: plainText(textOf(body.note, { name: '评价', max: 300 })) }
}

function needed(value: unknown, name: string, max: number): string {
  const text = plainText(textOf(value, { name, max }))
  if (!text) throw refusal(400, `请填写${name}。`)
  return text
}

function numberOf(value: unknown): number {
  if (typeof value === 'number' && Number.isInteger(value)) return value
  throw refusal(400, '版次应是整数。')
}
