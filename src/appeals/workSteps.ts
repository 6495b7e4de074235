import type { AppealRow, HistoryEntry } from './appealRow'

/** What a claim to a work does with it. */
export const WORK_STEPS = ['pause', 'restore', 'remove'] as const
export type WorkStep = (typeof WORK_STEPS)[number]
/** `back`: the review let it go live again. */
export type WorkAct = WorkStep | 'back'

type Claim = Pick<AppealRow, 'kind' | 'history'>
type WorkEntry = HistoryEntry & { act: WorkAct }

const NEXT: Readonly<Record<WorkAct, readonly WorkStep[]>> = {
  pause: ['restore', 'remove'],
  // It may be out again, on a channel alone, before anybody tells the ticket.
  restore: ['pause', 'remove'],
  remove: ['restore'],
  back: ['pause', 'remove'],
}

export const isWorkStep = (type: string): type is WorkStep =>
  (WORK_STEPS as readonly string[]).includes(type)

const isWork = (entry: HistoryEntry): entry is WorkEntry => Object.hasOwn(NEXT, entry.act)

/** The last that this ticket did with its work: its history is the only record of that. */
export const lastWork = (history: Claim['history']): WorkEntry | undefined =>
  (history ?? []).findLast(isWork)

/** Steps that are open by the ticket's own history. A claim that turned out to be of another kind keeps what it began. Pure. */
export function openWorkSteps({ kind, history }: Claim): readonly WorkStep[] {
  const last = lastWork(history)
  if (last) return NEXT[last.act]
  return kind === 'copyright' ? ['pause'] : []
}

/** Does this ticket keep its work down? */
export function holdsWork(history: Claim['history']): boolean {
  const last = lastWork(history)
  return last?.act === 'pause' || last?.act === 'remove'
}

/** Why a step is not open now, in words. */
export function whyNotOpen({ kind, history }: Claim): string {
  const last = lastWork(history)
  if (!last)
    return kind === 'copyright'
      ? '作品还没有暂停，不需要恢复或移除。'
      : '这不是版权单，不能在这里处理作品。'
  return WHY[last.act]
}

const WHY: Readonly<Record<WorkAct, string>> = {
  pause: '作品已经暂停，请核查授权后恢复或移除。',
  restore: '已准予恢复：请采编送审；又有疑问的，请重新暂停或移除。',
  remove: '作品已移除；要恢复请点“恢复作品”。',
  back: '作品已经恢复上线；又有疑问的，请重新暂停或移除。',
}
