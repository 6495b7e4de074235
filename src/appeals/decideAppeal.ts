import type { AuditAction } from '@/audit/actions'
import type { Id } from '@/access/scope'
import type { Kind } from '@/content/kinds'
import { DAY_MS } from '@/beijing'
import type { AppealRow, AppealState, HistoryEntry } from './appealRow'
import { STATE_WORDS } from './kindWords'
import { isWorkStep, lastWork, openWorkSteps, whyNotOpen } from './workSteps'

/** `round` is the one the person saw. Names and dates come with it, so that deciding looks nothing up. */
export type AppealCommand = { round?: number } & (
  | { type: 'accept' }
  | { type: 'forward'; to: Id; toName: string; reason: string }
  | { type: 'note'; text: string; isPublic: boolean }
  | { type: 'answer'; text: string }
  /** `hasWork`: there is still one to restore or remove. */
  | { type: 'close'; text: string; hasWork: boolean }
  | { type: 'reopen'; reason: string; dueAt: string }
  | { type: 'extend'; dueAt: string; dueWords: string; reason: string }
  | { type: 'rate'; score: number; note: string }
  | ({ work: ClaimedWork; text: string } & (
      | { type: 'pause'; revision: string }
      /** `isSame`: as it was when it was paused. */
      | { type: 'restore'; isSame: boolean }
      | { type: 'remove' }
    ))
)
/** The item that a claim is about. */
export type ClaimedWork = { kind: Kind; id: Id; title: string; organization: unknown }
export type CommandType = AppealCommand['type']

/** `asker`: whoever the ticket is of. */
export type AppealActor = { kind: 'staff'; id: Id; name: string } | { kind: 'asker'; name: string }

export type AppealPatch = Partial<Omit<AppealRow, 'id' | 'number' | 'key'>>
export type AppealDecision =
  | { patch: AppealPatch; entry: HistoryEntry; action: AuditAction }
  | { status: 400 | 403 | 409; message: string }

export const REOPEN_DAYS = 15
/** Later than that nobody can promise. */
export const MOST_EXTENDED_DAYS = 90

const FROM: Readonly<Record<CommandType, readonly AppealState[]>> = {
  accept: ['open'],
  forward: ['open', 'handling'],
  note: ['open', 'handling', 'answered'],
  answer: ['open', 'handling', 'answered'],
  close: ['answered'],
  reopen: ['answered', 'closed'],
  extend: ['open', 'handling'],
  rate: ['answered', 'closed'],
  pause: ['open', 'handling', 'answered'],
  restore: ['open', 'handling', 'answered'],
  remove: ['open', 'handling', 'answered'],
}

/** What a command makes of a ticket, or why it does not. Pure. */
export function decideAppeal(
  ticket: AppealRow,
  command: AppealCommand,
  actor: AppealActor,
  now: Date,
): AppealDecision {
  const wrong = conflict(ticket, command) ?? forbidden(ticket, command, actor, now)
  if (wrong) return wrong
  const at = now.toISOString()
  const entry = (rest: Omit<HistoryEntry, 'at' | 'by'>): HistoryEntry => ({
    ...{ at, by: actor.name },
    ...rest,
  })
  const handler = actor.kind === 'staff' ? { handler: actor.id } : {}
  switch (command.type) {
    case 'accept':
      return {
        patch: { state: 'handling', ...handler },
        entry: entry({ act: 'accept', isPublic: true }),
        action: 'appeal.accept',
      }
    case 'forward':
      return {
        // By whom it has to be done changes, by when does not: passing on gains no time.
        patch: { state: 'open', organization: command.to, handler: null },
        entry: entry({ act: 'forward', isPublic: true, to: command.toName, text: command.reason }),
        action: 'appeal.forward',
      }
    case 'note':
      return {
        patch: {},
        entry: entry({ act: 'note', isPublic: command.isPublic, text: command.text }),
        action: 'appeal.note',
      }
    case 'answer':
      return {
        // The first answer counts for the promise; a better one later does not make it late.
        patch: {
          ...{ state: 'answered', reply: command.text, ...handler },
          ...(ticket.state !== 'answered' && { repliedAt: at }),
        },
        entry: entry({ act: 'answer', isPublic: true, text: command.text }),
        action: 'appeal.answer',
      }
    case 'close':
      return {
        patch: { state: 'closed', closedAt: at },
        entry: entry({ act: 'close', isPublic: true, ...(command.text && { text: command.text }) }),
        action: 'appeal.close',
      }
    case 'reopen':
      return {
        patch: {
          ...{ state: 'open', dueAt: command.dueAt, closedAt: null, repliedAt: null },
          ...{ satisfaction: null, satisfactionNote: null },
        },
        entry: entry({ act: 'reopen', isPublic: true, text: command.reason }),
        action: 'appeal.reopen',
      }
    case 'extend':
      return {
        patch: { dueAt: command.dueAt },
        entry: entry({ act: 'extend', isPublic: true, to: command.dueWords, text: command.reason }),
        action: 'appeal.extend',
      }
    case 'rate':
      return {
        patch: { satisfaction: command.score, satisfactionNote: command.note || null },
        entry: entry({ act: 'rate', isPublic: true, to: String(command.score) }),
        action: 'appeal.rate',
      }
    case 'pause':
      return {
        // Whoever takes a work down has begun with its ticket.
        patch: ticket.state === 'open' ? { state: 'handling', ...handler } : {},
        entry: entry({
          ...{ act: 'pause', isPublic: true, revision: command.revision },
          ...(command.text && { text: command.text }),
        }),
        action: 'appeal.pause',
      }
    case 'restore':
      return {
        patch: {},
        entry: entry({
          ...{ act: 'restore', isPublic: true },
          text: `${command.text}（${command.isSame ? '与暂停前同一版本' : '暂停后改动过，按新内容送审'}）`,
        }),
        action: 'appeal.restore',
      }
    case 'remove':
      return {
        patch: {},
        entry: entry({ act: 'remove', isPublic: true, text: command.text }),
        action: 'appeal.remove',
      }
  }
}

type Refusal = Extract<AppealDecision, { message: string }>

/** Somebody else was here since the page was read, or the ticket is past that step. */
function conflict(ticket: AppealRow, command: AppealCommand): Refusal | undefined {
  const { type, round } = command
  const last = ticket.history?.at(-1)
  if (round !== undefined && round !== (ticket.round ?? 0))
    return {
      status: 409,
      message: `${last?.by ?? '别人'}刚刚办理过这张单，现在是“${STATE_WORDS[ticket.state]}”，请看过再办。`,
    }
  if (FROM[type].includes(ticket.state)) return notWithTheWork(ticket, command)
  if (type === 'close' && ticket.state !== 'closed')
    return { status: 409, message: '请先答复，再办结。' }
  return { status: 409, message: `这张单${STATE_WORDS[ticket.state]}，不能再做这一步。` }
}

/** A work is not left hanging: what is paused is restored or removed before anybody calls it done. */
function notWithTheWork(ticket: AppealRow, command: AppealCommand): Refusal | undefined {
  const { type } = command
  if (type === 'close' && command.hasWork && lastWork(ticket.history)?.act === 'pause')
    return { status: 409, message: '作品还暂停着，请先恢复或移除，再办结。' }
  if (!isWorkStep(type) || openWorkSteps(ticket).includes(type)) return undefined
  return { status: 409, message: whyNotOpen(ticket) }
}

function forbidden(
  ticket: AppealRow,
  command: AppealCommand,
  actor: AppealActor,
  now: Date,
): Refusal | undefined {
  if (actor.kind === 'staff') {
    if (command.type === 'rate') return { status: 403, message: '满意度由提出诉求的人评价。' }
    return command.type === 'extend' ? extension(ticket, command.dueAt, now) : undefined
  }
  if (command.type === 'rate')
    return ticket.satisfaction ? { status: 409, message: '您已经评价过了。' } : undefined
  if (command.type !== 'reopen') return { status: 403, message: '这一步由办理单位做。' }
  if (hasReopened(ticket))
    return { status: 409, message: '已经重新办理过一次；还有问题，请再提一张新的诉求。' }
  if (now > reopenUntil(ticket))
    return { status: 409, message: `答复后 ${REOPEN_DAYS} 天内可以要求重新办理，现在已经过了。` }
  return undefined
}

function extension(ticket: AppealRow, dueAt: string, now: Date): Refusal | undefined {
  const until = Date.parse(dueAt)
  if (until <= Math.max(Date.parse(ticket.dueAt), now.getTime()))
    return { status: 400, message: '新的限期要晚于原来的限期和今天。' }
  if (until > now.getTime() + MOST_EXTENDED_DAYS * DAY_MS)
    return { status: 400, message: `限期最多延到 ${MOST_EXTENDED_DAYS} 天后。` }
  return undefined
}

/** By whoever asked. */
export const hasReopened = ({ history }: Pick<AppealRow, 'history'>): boolean =>
  (history ?? []).some(({ act, by }) => act === 'reopen' && by === ASKER)

export const ASKER = '本人'

export const reopenUntil = ({ repliedAt, closedAt }: AppealRow): Date =>
  new Date(Date.parse(closedAt ?? repliedAt ?? '1970-01-01') + REOPEN_DAYS * DAY_MS)
