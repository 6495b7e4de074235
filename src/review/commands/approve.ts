import { idOf, sameId } from '@/access/scope'
import type { Id } from '@/access/scope'
import type { Circumstances, Command, Decision, Judged, Run, StageRun, Verdict } from '../run'
import { refuse } from '../run'
import { FOLLOW_UP_HOURS, openStage, stagesToFollowUp } from '../stages'
import { detailOf, openForReview, signed, withHead } from './openForReview'

/** Passes the open stage; passing the last one is the approval, which names accounts and time. */
export function approve(judged: Judged): Verdict {
  const found = openForReview(judged)
  if ('refusal' in found) return found
  const { run, command, facts, now } = judged
  const outgrown = outgrownChain(run, facts)
  if (outgrown) return refuse(409, 'chain', outgrown)
  const missing =
    command.checklist && found.stage.checklist.filter((row) => !command.checklist?.includes(row))
  if (missing && missing.length > 0) {
    return refuse(
      409,
      'checklist',
      `校对清单还有没勾的：${missing.join('、')}。逐项核对并勾选后再通过。`,
    )
  }
  const decision: Decision = {
    ...signed(judged, found),
    ...(command.checklist ? { checklist: found.stage.checklist } : { attestsAll: true }),
  }
  const passed: Run = {
    ...withHead(run, judged),
    decisions: [...run.decisions, decision],
    stages: pass(run.stages, found.stage, decision, now),
  }
  const next = openStage(passed.stages)
  if (!next) return finish({ ...judged, run: passed }, decision)
  return {
    run: { ...passed, stage: next.key },
    events: [
      {
        action: 'review.approve',
        reason: command.opinion,
        detail: { ...detailOf(decision), opens: next.key },
      },
    ],
  }

  function finish(final: Judged, last: Decision): Verdict {
    if (facts.blocking.length > 0)
      return refuse(409, 'findings', facts.blocking.join('；'), [...facts.blocking])
    const chosen = accountsOf(command, facts)
    if ('refusal' in chosen) return chosen
    const publishAt = command.publishAt ?? facts.plannedFor
    const missed = command.missed ?? facts.missed
    const { slotNote, stagger } = command
    const followUpDueAt =
      run.emergency && stagesToFollowUp(run.stages).length > 0 ? hoursLater(now) : undefined
    const detail = {
      ...detailOf(last),
      accounts: chosen.accounts.map(String),
      ...(publishAt && { publishAt }),
      ...(slotNote && { slotNote }),
      ...(stagger && { stagger }),
      ...(followUpDueAt && { followUpDueAt }),
    }
    return {
      run: {
        ...final.run,
        state: 'approved',
        stage: '',
        accounts: chosen.accounts,
        publishAt,
        missed,
        slotNote,
        stagger,
        approvedAt: now.toISOString(),
        followUpDueAt,
      },
      events: [{ action: 'review.finish', reason: command.opinion, detail }],
    }
  }
}

/** A correction may turn an item into one that this chain is too short for. */
function outgrownChain({ emergency, risk }: Run, facts: Circumstances): string | undefined {
  if (emergency && !facts.urgent) return '稿件已不是应急稿，不能走应急流程，请退回采编重新送审。'
  if (facts.risk > risk)
    return `按稿件现在的类型，风险等级应为 ${facts.risk}，请先调高风险等级再审。`
  return undefined
}

function pass(stages: StageRun[], stage: StageRun, { by, at }: Decision, now: Date): StageRun[] {
  const done = stages.map(
    (other): StageRun =>
      other.key === stage.key ? { ...other, state: 'passed', passed: { by, at } } : other,
  )
  const next = done.findIndex(({ state }) => state === 'waiting')
  return done.map((other, index) =>
    index === next
      ? {
          ...other,
          state: 'open',
          dueAt: new Date(now.getTime() + other.hours * 3_600_000).toISOString(),
        }
      : other,
  )
}

/** What the chief named; else what the item plans; else the web accounts of the organization. */
function accountsOf({ accounts }: Command, { accounts: known }: Circumstances) {
  const usable = (ids: readonly Id[]) =>
    known.available.filter(({ id }) => ids.some((given) => sameId(given, id)))
  if (accounts) {
    const strangers = accounts.filter(
      (given) => !known.available.some(({ id }) => sameId(id, given)),
    )
    if (strangers.length > 0) {
      const ids = strangers.map((stranger) => idOf(stranger)).join('、')
      return refuse(
        409,
        'accounts',
        `账号 ${ids} 已停用、不存在或不归本单位及上下级使用，请从可选账号里选。`,
      )
    }
    if (accounts.length === 0) return refuse(409, 'accounts', '终审必须至少批准一个发布账号。')
  }
  const named = accounts ?? known.planned
  // A planned account that is switched off is no leave to publish elsewhere.
  const chosen = usable(named.length > 0 ? named : known.fallback)
  if (chosen.length === 0) {
    return refuse(
      409,
      'noAccount',
      '没有可用的发布账号：请选择账号，或由管理员为本单位启用网站账号。',
    )
  }
  return { accounts: chosen.map(({ id }) => id) }
}

const hoursLater = (now: Date) =>
  new Date(now.getTime() + FOLLOW_UP_HOURS * 3_600_000).toISOString()
