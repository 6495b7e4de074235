import { decide } from '@/review/decide'
import type { Actor, Circumstances, Command, Refusal, Run } from '@/review/run'
import { DEFAULT_STAGES } from '@/review/stages'
import type { Permission } from '@/access/permissions'
import { ROLE_PERMISSIONS } from '@/access/permissions'
import type { Role } from '@/access/permissions'

export const now = new Date('2026-11-21T01:00:00.000Z')
export const hoursLater = (hours: number) => new Date(now.getTime() + hours * 3_600_000)

export function person(name: string, ...roles: Role[]): Actor {
  const may = roles.flatMap((role): readonly Permission[] => ROLE_PERMISSIONS[role])
  return { id: name, name, kind: 'person', may, principals: [] }
}

export const editor = person('采小文', 'editor')
export const first = person('初晓', 'reviewer1')
export const second = person('复老师', 'reviewer2')
export const chief = person('终主任', 'chief')
export const chief2 = person('另一主任', 'chief')

export const standIn = (who: Actor, ...absent: Actor[]): Actor => ({
  ...who,
  principals: absent.map(({ id, name, may }) => ({ id, name, may })),
})

export function factsOf(over: Partial<Circumstances> = {}): Circumstances {
  return {
    head: {
      snapshot: { title: '标题', digest: '摘要' },
      revision: 'r1',
      authors: [{ id: editor.id, name: editor.name }],
    },
    templates: DEFAULT_STAGES,
    risk: 'A',
    urgent: false,
    emergency: { reason: '', authorisedBy: '' },
    blocking: [],
    accounts: {
      available: [
        { id: 1, name: '网站', channel: 'web' },
        { id: 2, name: '云帆工会', channel: 'wechat' },
      ],
      planned: [],
      fallback: [1],
    },
    live: '',
    ...over,
  }
}

export const withHead = (
  facts: Circumstances,
  head: Partial<Circumstances['head']>,
): Circumstances => ({
  ...facts,
  head: { ...facts.head, ...head },
})

type Step = { run?: Run; actor: Actor; command: Command; facts?: Circumstances; at?: Date }

export const attempt = ({ run, actor, command, facts = factsOf(), at = now }: Step) =>
  decide({ run, actor, command, facts, now: at })

/** The run after a decision that must pass. */
export function pass(step: Step): Run {
  const verdict = attempt(step)
  if ('refusal' in verdict)
    throw new Error(`${step.actor.name} ${step.command.decision}: ${verdict.refusal.message}`)
  return verdict.run
}

/** The refusal of a decision that must not pass. */
export function refusal(step: Step): Refusal {
  const verdict = attempt(step)
  if ('refusal' in verdict) return verdict.refusal
  throw new Error(`${step.actor.name} ${step.command.decision} passed`)
}

type Passage = { facts?: Circumstances; until?: 'first' | 'second' | 'final' | 'approved' }

/** A submitted run, taken up to the stage named. */
export function passage({ facts = factsOf(), until = 'first' }: Passage = {}): Run {
  let run = pass({ actor: editor, command: { decision: 'submit' }, facts })
  for (const actor of [first, second, chief]) {
    if (run.stage === until) return run
    run = pass({ run, actor, command: { decision: 'approve' }, facts })
  }
  return run
}
