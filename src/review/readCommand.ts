import { z } from 'zod'
import { Refused } from './refused'
import type { Command } from './run'
import { DECISIONS, MISSED, RISKS } from './run'

const text = (length: number) => z.string().trim().max(length)
const id = z.union([z.string().min(1).max(64), z.number().int().positive()])

/** A province has some thousand accounts; a body with more is somebody's mistake. */
const mostAccounts = 2_000

const shape = z.object({
  decision: z.enum(DECISIONS, { error: `decision 必须是 ${DECISIONS.join('、')} 之一` }),
  opinion: text(2000).nullish(),
  code: text(40).nullish(),
  target: text(40).nullish(),
  checklist: z.union([z.array(text(200)).max(50), z.record(text(200), z.boolean())]).nullish(),
  revision: text(64).nullish(),
  stage: text(40).nullish(),
  risk: z.enum(RISKS, { error: 'risk 必须是 A、B、C 之一' }).nullish(),
  accounts: z.array(id).max(mostAccounts).nullish(),
  missed: z.enum(MISSED, { error: 'missed 必须是 late、skip、ask 之一' }).nullish(),
  slotNote: text(500).nullish(),
  stagger: z.boolean({ error: 'stagger 必须是 true 或 false' }).nullish(),
  publishAt: z.iso.datetime({ offset: true, error: 'publishAt 必须是 ISO 8601 时间' }).nullish(),
})

/** The body of `POST /api/<kind>/:id/review`. What is empty counts as not given. */
export function readCommand(body: unknown): Command {
  const parsed = shape.safeParse(body ?? {})
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw new Refused(400, `${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim())
  }
  const { checklist, publishAt, ...rest } = parsed.data
  const given = Object.entries(rest).filter(
    ([, value]) => value !== undefined && value !== null && value !== '',
  )
  return {
    ...(Object.fromEntries(given) as Command),
    ...(checklist && { checklist: tickedRows(checklist) }),
    ...(publishAt && { publishAt: new Date(publishAt).toISOString() }),
  }
}

const tickedRows = (given: string[] | Record<string, boolean>): string[] =>
  Array.isArray(given) ? given : Object.keys(given).filter((row) => given[row])
