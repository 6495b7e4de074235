import type { Words } from '../words/wordsIn'
import { isFinalStage, missingTicks } from './nextAction'
import type { Decision, ReviewAnswer } from './reviewShape'
import type { DecisionDraft } from './reviewStore'

type Given = { decision: Decision; answer: ReviewAnswer; draft: DecisionDraft }

/** What still keeps this decision from being sent, as a sentence; the server checks again. */
export function problemOf({
  decision,
  answer,
  draft,
  word,
}: Given & { word: Words }): string | undefined {
  if (decision === 'approve' || decision === 'followUp') {
    const count = missingTicks(answer.checklist, draft.ticked).length
    if (count > 0) return word('missing', { count })
    const releasing = decision === 'approve' && isFinalStage(answer)
    return releasing && draft.accounts?.length === 0 ? word('needAccount') : undefined
  }
  if (decision === 'return' && !draft.code) return word('needCode')
  if (['return', 'reject', 'risk'].includes(decision) && draft.opinion.trim() === '')
    return word('needOpinion')
  return undefined
}

/** The request's body for one decision; nothing of another decision's draft leaks into it. */
export function bodyOf({ decision, answer, draft }: Given): Record<string, unknown> {
  const opinion = draft.opinion.trim()
  const common = opinion ? { opinion } : {}
  if (decision === 'approve' || decision === 'followUp') {
    const passing = {
      ...common,
      checklist: draft.ticked.filter((row) => answer.checklist.includes(row)),
    }
    return decision === 'approve' && isFinalStage(answer)
      ? { ...passing, ...releaseOf({ answer, draft }) }
      : passing
  }
  if (decision === 'return')
    return { ...common, code: draft.code, ...(draft.target ? { target: draft.target } : {}) }
  if (decision === 'risk') return { ...common, risk: draft.code || answer.run?.risk }
  return common
}

/** The channels and the time as the final reviewer set them; what was not touched stays the author's plan. */
function releaseOf({ answer, draft }: Omit<Given, 'decision'>): Record<string, unknown> {
  // Ids keep their own type: numbers on one database, strings on the other.
  const accounts = answer.accounts
    .filter(({ id }) => draft.accounts?.includes(String(id)))
    .map(({ id }) => id)
  return {
    ...(draft.accounts && { accounts }),
    ...(draft.publishAt && { publishAt: draft.publishAt }),
    ...(draft.missed && { missed: draft.missed }),
    ...(draft.slotNote?.trim() && { slotNote: draft.slotNote.trim() }),
    ...(draft.stagger && { stagger: true }),
  }
}
