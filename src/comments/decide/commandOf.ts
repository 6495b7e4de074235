import type { Intent, Sentiment, Violation } from '@/moderation/vocabulary'
import { INTENTS, SENTIMENTS, VIOLATIONS } from '@/moderation/vocabulary'
import { refusal, textOf } from '@/distribution/answer'
import { maskPersonal } from '@/comments/ingest/maskPersonal'
import type { Command, CommandName, Span } from './command'
import { COMMANDS } from './command'

type Body = Record<string, unknown>

/** More stretches than this nobody marks by hand. */
const MOST_SPANS = 50

/** The command in a request's body. `action` may be left out where only labels are given. Throws 400. */
export function commandOf(body: Body): Command {
  const labels = {
    ...chosen<Sentiment>(body, 'sentiment', SENTIMENTS),
    ...chosen<Intent>(body, 'intent', INTENTS),
    ...violationOf(body),
  }
  const action = body.action ?? (Object.keys(labels).length > 0 ? 'relabel' : undefined)
  if (!COMMANDS.includes(action as CommandName))
    throw refusal(400, `请说明怎么处理，action 应为：${COMMANDS.join('、')}。`)
  const reason = reasonOf(body)
  return {
    action: action as CommandName,
    ...labels,
    ...(reason && { reason }),
    ...spansOf(body),
    ...((body.picture === 'show' || body.picture === 'remove') && { picture: body.picture }),
    ...((typeof body.owner === 'number' || typeof body.owner === 'string') && {
      owner: body.owner,
    }),
    ...roundOf(body),
    ...((typeof body.editedAt === 'string' || body.editedAt === null) && {
      editedAt: body.editedAt,
    }),
  }
}

/** It is read by colleagues and in the audit log: no telephone numbers there either. */
export const reasonOf = (body: Body, name = '说明'): string =>
  maskPersonal(textOf(body.reason, { name, max: 300 }))

function chosen<Value extends string>(body: Body, name: string, values: readonly Value[]) {
  const value = body[name]
  if (value === undefined || value === null || value === '') return {}
  if (!values.includes(value as Value)) throw refusal(400, `${name} 应为：${values.join('、')}。`)
  return { [name]: value as Value }
}

/** `none` and `null` say that there is no violation; left out says nothing. */
function violationOf(body: Body): { violation?: Violation | null } {
  if (body.violation === null || body.violation === 'none') return { violation: null }
  return chosen<Violation>(body, 'violation', VIOLATIONS)
}

function spansOf({ spans }: Body): { spans?: Span[] } {
  if (spans === undefined || spans === null) return {}
  if (!Array.isArray(spans) || spans.length > MOST_SPANS || !spans.every(isSpan))
    throw refusal(400, `spans 应是至多 ${MOST_SPANS} 段 { start, end }。`)
  return { spans: spans.map(({ start, end }) => ({ start, end })) }
}

const isSpan = (value: unknown): value is Span => {
  if (typeof value !== 'object' || value === null) return false
  const { start, end } = value as Partial<Span>
  return (
    Number.isSafeInteger(start) &&
    Number.isSafeInteger(end) &&
    Number(start) >= 0 &&
    Number(end) > Number(start)
  )
}

function roundOf({ round }: Body): { round?: number } {
  if (round === undefined || round === null) return {}
  if (!Number.isSafeInteger(round) || Number(round) < 0)
    throw refusal(400, 'round 应是您看到的处理次数（整数）。')
  return { round: Number(round) }
}
