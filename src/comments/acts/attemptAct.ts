import type { ActOutcome } from '@publishers/comments'
import { record } from '@/audit/record'
import { updateFenced } from '@/database/atomic'
import { inTransaction } from '@/database/inTransaction'
import { checkpoint } from '@/distribution/checkpoint'
import { LeaseLost } from '@/distribution/leaseLost'
import { openSince } from '@/distribution/openSince'
import { PATIENCE, persist } from '@/distribution/persist'
import { ACTS } from './act'
import type { ActDesk, OpenAct } from './actDesk'
import { openAct } from './actDesk'
import { stepAfterFailedLook, stepAfterFailure } from './actFailure'
import type { ActStep } from './actStep'
import { stepAfterCall, stepAfterLook } from './actStep'
import { readComment } from './rows'
import { takeActStep, workerActor } from './takeActStep'
import { whatHolds } from './whatHolds'

/** One attempt at a claimed act, from the ledger's word to the ledger's word. Throws LeaseLost only. */
export async function attemptAct(desk: ActDesk): Promise<void> {
  await takeActStep(desk, await stepOf(desk))
}

async function stepOf(desk: ActDesk): Promise<ActStep> {
  const { timing } = desk
  const facts = () => ({ act: desk.act, now: new Date(), random: Math.random() })
  const isLook = Boolean(desk.act.intentAt)
  try {
    const comment = await readComment({ payload: desk.payload, id: desk.act.comment })
    if (!comment) throw new TypeError('an act without its comment')
    const held = isLook ? undefined : await whatHolds(desk, comment)
    if (held) return held
    const open = await openAct(desk, comment)
    const outcome = isLook ? await lookUp(desk, open) : await doOnce(desk, open)
    const waiting = { ...facts(), known: knownSince(desk), settleMs: timing.settleMs }
    return isLook ? stepAfterLook(waiting, outcome) : stepAfterCall(waiting, outcome)
  } catch (error) {
    if (error instanceof LeaseLost) throw error
    logFailure(desk, error)
    return isLook
      ? stepAfterFailedLook({ ...facts(), error, reconcileMs: timing.reconcileMs })
      : stepAfterFailure({ ...facts(), error, settleMs: timing.settleMs })
  }
}

/** Did it happen? Read-only. */
async function lookUp(desk: ActDesk, open: OpenAct): Promise<ActOutcome> {
  const { act } = desk.act
  const since = new Date(desk.act.intentAt ?? 0)
  knownSince(desk)
  await checkpoint(`before-look:${act}`)
  const { commenting, context, place, text } = open
  const outcome = await commenting.look({ act, place, text, since }, context)
  await checkpoint(`after-look:${act}`)
  return outcome
}

/** The intent, then the one call that changes something there. */
async function doOnce(desk: ActDesk, open: OpenAct): Promise<ActOutcome> {
  const { act } = desk.act
  const call = callOf(desk, open)
  await writeIntent(desk)
  open.limit.ms = desk.timing.callMs
  const outcome = await call()
  await checkpoint(`after-call:${act}`)
  return outcome
}

function callOf({ act }: ActDesk, open: OpenAct): () => Promise<ActOutcome> {
  const { commenting, context, place, text } = open
  const calls = {
    elect: commenting.elect && (() => commenting.elect?.(place, context)),
    unelect: commenting.unelect && (() => commenting.unelect?.(place, context)),
    hide: commenting.hide && (() => commenting.hide?.(place, context)),
    show: commenting.show && (() => commenting.show?.(place, context)),
    delete: commenting.remove && (() => commenting.remove?.(place, context)),
    reply: commenting.reply && (() => commenting.reply?.({ ...place, text }, context)),
    unreply: commenting.unreply && (() => commenting.unreply?.(place, context)),
  }
  const call = calls[act.act]
  if (!call) throw new TypeError(`${act.channel} cannot ${act.act}`)
  return async () => (await call()) ?? { state: 'unknown', reason: '平台没有给出结果' }
}

/** Fenced and in one transaction: a worker that lost its lease writes no intent, so it sends nothing. */
async function writeIntent(desk: ActDesk): Promise<void> {
  const { payload, act, lease, timing } = desk
  await checkpoint(`before-intent:${act.act}`)
  const asked = Date.now()
  const data = {
    state: 'running' as const,
    intentAt: new Date(asked).toISOString(),
    leaseUntil: new Date(asked + timing.leaseMs).toISOString(),
  }
  const { id, fence } = act
  await persist(PATIENCE.beforeMs, () =>
    inTransaction({ payload, label: 'act.start' }, async (req) => {
      // Written twice, when only the database's answer was lost, it is still one intent: nothing was sent yet.
      const isOurs = await updateFenced({ payload, req, queue: ACTS, id, fence, data })
      if (!isOurs) throw new LeaseLost(id)
      await record(req, {
        action: 'act.start',
        target: { kind: ACTS, id },
        organization: act.organization,
        detail: { act: act.act, comment: String(act.comment), from: act.state, to: data.state },
        actor: workerActor(desk),
      })
    }),
  )
  lease.extended(asked)
  desk.act = { ...act, ...data }
  knownSince(desk)
  await checkpoint(`after-intent:${act.act}`)
}

/** By a clock that nobody can set, as for deliveries. */
function knownSince({ act }: ActDesk): number {
  const round = Date.parse(act.intentAt ?? '')
  if (!Number.isFinite(round)) return 0
  return openSince({ delivery: `act ${act.id}`, intent: { step: act.act, round } })
}

function logFailure({ payload, act }: ActDesk, error: unknown): void {
  const message = error instanceof Error ? error.message.slice(0, 300) : String(error)
  payload.logger.warn({ msg: `act ${String(act.id)} (${act.channel} ${act.act}): ${message}` })
}
