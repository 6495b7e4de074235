import { setTimeout as sleep } from 'node:timers/promises'
import type {
  Context,
  Observation,
  Outcome,
  Publisher,
  Receipt,
  Rendition,
} from '@publishers/contract'
import { PublisherError, RETRY } from '@publishers/errors'
import type { Platform } from './harness'
import { Killed, type MemoryJournal } from './memoryJournal'

type Delivery = {
  publisher: Publisher
  rendition: Rendition
  journal: MemoryJournal
  context: Context
  patienceMs: number
  /** What a person makes of a hand-off. */
  finish?: Platform['finish']
}

export type Ended = { outcome: Outcome; errors: PublisherError[]; deaths: number }

/** A ledger in miniature: commits, never repeats an open step without an observation, and observes to the end. */
export const deliver = async (delivery: Delivery): Promise<Ended> => {
  const errors: PublisherError[] = []
  let deaths = 0
  const until = Date.now() + delivery.patienceMs
  while (Date.now() < until) {
    try {
      const committed = await commitOnce(delivery)
      return { outcome: await settle(delivery, committed, until), errors, deaths }
    } catch (error) {
      if (error instanceof Killed) {
        deaths += 1
        delete delivery.journal.death
      } else if (error instanceof PublisherError) {
        errors.push(error)
        if (error.kind !== 'unconfirmed' && !RETRY[error.kind].retryCommit)
          return { outcome: failed(error), errors, deaths }
      } else throw error
    }
    const seen = await reconcile(delivery, until)
    if (seen) return { outcome: seen, errors, deaths }
  }
  throw new Error('the delivery did not end in time')
}

const commitOnce = async ({
  publisher,
  rendition,
  journal,
  context,
}: Delivery): Promise<Outcome> => {
  const prepared = (await publisher.prepare?.(rendition, context, journal.key)) ?? { refs: {} }
  return publisher.commit(rendition, prepared, journal, context)
}

/** Closes an open intent by observation; an outcome that ends the delivery is returned. */
const reconcile = async (delivery: Delivery, until: number): Promise<Outcome | undefined> => {
  const { publisher, journal, context, rendition } = delivery
  const open = journal.entries.at(-1)?.kind === 'intent'
  if (!open) return undefined
  const observation: Observation = {
    journal: journal.entries,
    key: journal.key,
    action: 'publish',
    rendition,
  }
  for (;;) {
    const outcome = await publisher.observe(observation, context)
    if (outcome.state === 'wait' && Date.now() < until) {
      await sleep(Math.min(outcome.pollAfterMs, 100))
      continue
    }
    if (outcome.state === 'found') journal.close('receipt', outcome.step, { ...outcome.receipt })
    else if (outcome.state === 'absent')
      journal.close('absent', outcome.step, { proof: outcome.proof })
    else return outcome
    return undefined
  }
}

/** From `accepted` to whatever the platform makes of it. */
const settle = async (delivery: Delivery, first: Outcome, until: number): Promise<Outcome> => {
  const { publisher, journal, context, rendition } = delivery
  let outcome = first
  let receipt: Receipt | undefined
  while ((outcome.state === 'accepted' || outcome.state === 'wait') && Date.now() < until) {
    if (outcome.state === 'accepted') receipt = outcome.receipt
    await sleep(50)
    outcome = await publisher.observe(
      { journal: journal.entries, key: journal.key, action: 'publish', rendition, receipt },
      context,
    )
  }
  if (outcome.state === 'handedOff' && delivery.finish) return delivery.finish(outcome, rendition)
  return outcome
}

const failed = ({ code, message, remedy }: PublisherError): Outcome => ({
  state: 'failed',
  code,
  message,
  remedy,
})
