import { SENTIMENTS, INTENTS, VIOLATIONS } from '@/moderation/vocabulary'
import type { Violation } from '@/moderation/vocabulary'
import type { AuditAction } from '@/audit/actions'
import type { Id } from '@/access/scope'
import type { Command } from './command'
import { isHiding } from './command'
import { maskPersonal } from '@/comments/ingest/maskPersonal'
import { maskSpans } from './maskSpans'
import { stateAfter } from './stateAfter'
import type { TicketKind } from './ticketOf'
import { ticketOf } from './ticketOf'
import type { LastDecision } from './undone'
import { undone } from './undone'
import type { CommentRow, MachineVerdict, VerdictColumns } from './verdictColumns'
import { verdictColumns } from './verdictColumns'
import { VIOLATION_WORDS, whyHidden } from './whyHidden'

export type Decided = {
  before: VerdictColumns
  after: VerdictColumns
  /** The text people may read, where the decision changes it. */
  text?: string
  /** The machine's verdict without the words that were masked. */
  machine?: MachineVerdict
  /** One event for the audit log. */
  event: { action: AuditAction; detail: Record<string, unknown> }
  /** A ticket to open; what is open already stays as it is. */
  ticket?: { kind?: TicketKind; owner?: Id }
  /** A word about where it stands; also the same word as the machine's, which a person thereby confirms on the channel. */
  concernsChannel: boolean
}
export type Refusal = { refusal: { status: 400 | 409; message: string } }

type Deciding = {
  comment: CommentRow
  command: Command
  now: Date
  /** The newest decision nobody undid: what `undo` goes back behind. */
  last?: LastDecision
}

/**
 * What becomes of a comment when a person says so. Pure. How it sounds is never looked at: hiding rests on a code, and who
 * asks for help gets a ticket even when the words were not fit for the public.
 */
export function decide({ comment, command, now, last }: Deciding): Decided | Refusal {
  const wrong = objectionTo(command)
  if (wrong) return { refusal: { status: 400, message: wrong } }
  if (command.action === 'undo') return undone({ comment, last })
  const before = verdictColumns(comment)
  if (command.action === 'mask') return masked({ comment, command, before })
  if (command.action === 'picture') return pictured({ command, before })
  const labels = labelsAfter(before, command)
  const state = stateAfter({ before, command, violation: labels.violation })
  const after: VerdictColumns = {
    ...before,
    ...labels,
    ...state,
    hiddenReason: hiddenReasonOf({ before, after: state.isShown, command, labels }),
  }
  const ticket = ticketOf({ comment, command, after })
  const { owner } = command
  return {
    before,
    after,
    ...(ticket && { ticket: { ...ticket, ...(owner !== undefined && { owner }) } }),
    event: {
      action: 'comment.decide',
      detail: {
        action: command.action,
        from: before.state,
        to: after.state,
        at: now.toISOString(),
        ...(after.violation && { violation: after.violation }),
        ...relabelled(before, after),
      },
    },
    concernsChannel: command.action !== 'relabel',
  }
}

function objectionTo(command: Command): string | undefined {
  if (command.sentiment && !SENTIMENTS.includes(command.sentiment))
    return '情绪只能是正面、中性或负面。'
  if (command.intent && !INTENTS.includes(command.intent)) return '没有这种意图。'
  if (command.violation && !VIOLATIONS.includes(command.violation))
    return `没有这种违规类型，请从中选择：${listed}。`
  if (isHiding(command.action) && !command.violation)
    return `不公开留言要说明违反了哪一条，请选择违规类型：${listed}。情绪负面不是理由。`
  const { sentiment, intent, violation } = command
  if (command.action === 'relabel' && !sentiment && !intent && violation === undefined)
    return '请至少选择一项要改判的标签：情绪、意图或违规。'
  return undefined
}

const listed = VIOLATIONS.map((code) => `${code}（${VIOLATION_WORDS[code]}）`).join('、')

/**
 * Whoever shows a comment says that nothing is wrong with it, unless they name it: a claim to a work is no fault of the
 * comment and stays on it.
 */
function labelsAfter(before: VerdictColumns, command: Command) {
  const violation = command.violation === undefined ? kept(before, command) : command.violation
  const said = command.violation !== undefined || violation === null
  return {
    sentiment: command.sentiment ?? before.sentiment,
    intent: command.intent ?? before.intent,
    violation,
    violations: said ? (violation ? [violation] : []) : before.violations,
  }
}

function kept(before: VerdictColumns, { action }: Command): Violation | null {
  const isPassed = action === 'approve' || action === 'elect'
  return isPassed && before.violation !== 'copyright' ? null : before.violation
}

type Reasoning = {
  before: VerdictColumns
  after: boolean
  command: Command
  labels: { violation: Violation | null }
}

function hiddenReasonOf({ before, after, command, labels }: Reasoning): string | null {
  if (after || command.action === 'hold') return null
  if (isHiding(command.action) && labels.violation) return whyHidden(labels.violation)
  // Another label on what stays hidden: the author is told what it rests on now.
  return before.hiddenReason && labels.violation ? whyHidden(labels.violation) : before.hiddenReason
}

const relabelled = (before: VerdictColumns, after: VerdictColumns) =>
  Object.fromEntries(
    (['sentiment', 'intent'] as const)
      .filter((axis) => before[axis] !== after[axis])
      .map((axis) => [axis, `${before[axis] ?? '-'} → ${after[axis] ?? '-'}`]),
  )

type Masking = { comment: CommentRow; command: Command; before: VerdictColumns }

/** Without stretches: what is found now, also by rules that are newer than the comment. What was masked already may stay so. */
function masked({ comment, command, before }: Masking): Decided | Refusal {
  const { spans } = command
  const text = spans ? maskSpans(comment.text, spans) : maskPersonal(comment.text)
  if (text === comment.text && !before.violations.includes('privacy'))
    return { refusal: { status: 400, message: '没有找到个人信息，请先选中要打码的文字。' } }
  return {
    before,
    after: { ...before, ...keptFromMachine(before) },
    text,
    ...(comment.machine?.reasons && { machine: unsaid(comment.machine, text) }),
    event: { action: 'comment.mask', detail: { stretches: spans?.length ?? 0 } },
    concernsChannel: false,
  }
}

/** A finding quotes the text; what is masked there may not be read here. */
const unsaid = (machine: MachineVerdict, text: string): MachineVerdict => ({
  ...machine,
  reasons: machine.reasons?.map((reason) =>
    text.slice(reason.start, reason.end) === reason.text ? reason : { ...reason, text: '' },
  ),
})

function pictured({ command, before }: Omit<Masking, 'comment'>): Decided | Refusal {
  if (command.picture !== 'show' && command.picture !== 'remove')
    return {
      refusal: { status: 400, message: '请说明图片是公开还是移除：picture 应为 show 或 remove。' },
    }
  if (!before.picture) return { refusal: { status: 409, message: '这条留言没有图片。' } }
  const state = command.picture === 'show' ? 'shown' : 'removed'
  return {
    before,
    after: { ...before, ...keptFromMachine(before), picture: { ...before.picture, state } },
    event: { action: 'comment.picture', detail: { from: before.picture.state, to: state } },
    concernsChannel: false,
  }
}

/** What the machine did not judge yet and a person touched waits for people: the machine would write over it. */
const keptFromMachine = ({ state }: VerdictColumns) =>
  state === 'pending' ? ({ state: 'held', isQueued: true } as const) : {}
