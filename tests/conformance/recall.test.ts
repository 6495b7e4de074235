import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { Observation, Outcome, Receipt } from '@publishers/contract'
import { setBench, type Bench } from './bench'
import { publisherOf } from '@publishers/registry'
import type { Harness } from './harness'
import { HARNESSES } from './harnesses'
import { memoryJournal, type MemoryJournal } from './memoryJournal'

const canRecall = ({ channel }: Harness) => Boolean(publisherOf(channel).recall)
const able = HARNESSES.filter(canRecall).map((harness) => [harness.channel, harness] as const)
const unable = HARNESSES.filter((harness) => !canRecall(harness)).map(({ channel }) => channel)

describe.each(unable)('%s: recall by a person', (channel) => {
  it('says in Chinese what the person has to do', () => {
    const steps = publisherOf(channel).manifest.byHand?.recall ?? []
    expect(steps.length).toBeGreaterThan(0)
    for (const step of steps) expect(step).toMatch(/[一-龥]/)
  })
})

describe.each(able)('%s: recall', (_channel, harness) => {
  let bench: Bench
  let receipt: Receipt
  let journal: MemoryJournal
  beforeEach(async () => {
    bench = await setBench(harness)
    receipt = await bench.publish()
    journal = memoryJournal(() => bench.context.now(), 'recall00000000000000000000000001')
  })
  afterEach(() => bench.close())
  afterAll(() => harness.stop?.())

  const seen = (): Observation => ({
    journal: journal.entries,
    key: journal.key,
    action: 'recall',
    rendition: bench.rendition,
    receipt,
  })
  const recall = () => bench.publisher.recall!(seen(), journal, bench.context)
  const step = () => bench.platform.recallStep ?? ''
  const look = async (): Promise<Outcome> => {
    const until = Date.now() + bench.platform.patienceMs
    for (;;) {
      const outcome = await bench.publisher.observe(seen(), bench.context)
      const isOpen = outcome.state === 'wait' || outcome.state === 'accepted'
      if (!isOpen || Date.now() > until) return outcome
      await sleep(100)
    }
  }

  /** A channel may say `accepted` until readers were seen to get nothing. */
  const done = async (): Promise<Outcome> => {
    const outcome = await recall()
    return outcome.state === 'accepted' ? look() : outcome
  }

  it('takes the item back', async () => {
    await expect(done()).resolves.toMatchObject({ state: 'recalled' })
    expect(await bench.published()).toBe(0)
    await expect(look()).resolves.toMatchObject({ state: 'recalled' })
  })

  it('is done when it is done already', async () => {
    await recall()
    await expect(done()).resolves.toMatchObject({ state: 'recalled' })
    journal = memoryJournal(() => bench.context.now(), 'recall00000000000000000000000002')
    await expect(done()).resolves.toMatchObject({ state: 'recalled' })
    expect(await bench.published()).toBe(0)
  })

  it.each(['lostAnswer', 'html'] as const)(
    'knows that it happened in spite of %s',
    async (fault) => {
      bench.proxy.fault({
        match: (each) => bench.platform.isStep(step(), each),
        fault,
        processed: true,
      })
      await expect(recall()).rejects.toMatchObject({ kind: 'unconfirmed' })
      await expect(look()).resolves.toMatchObject({ state: 'found', step: step() })
      expect(await bench.published()).toBe(0)
    },
  )

  it('knows that it did not happen', async () => {
    bench.proxy.fault({
      match: (each) => bench.platform.isStep(step(), each),
      fault: 'lostRequest',
    })
    await expect(recall()).rejects.toMatchObject({ kind: 'unconfirmed' })
    await expect(look()).resolves.toMatchObject({ state: 'absent', step: step() })
    expect(await bench.published()).toBe(1)
  })

  it('takes back nothing but this item', async () => {
    const other = `${bench.title}，另一篇`
    const rendition = bench.publisher.render(
      await bench.platform.item(other),
      bench.platform.account,
    )
    const prepared = (await bench.publisher.prepare?.(rendition, bench.context)) ?? { refs: {} }
    const second = memoryJournal(() => bench.context.now(), 'another0000000000000000000000001')
    await bench.publisher.commit(rendition, prepared, second, bench.context)
    await bench.platform.idle()
    await recall()
    expect(await bench.platform.published(other)).toBe(1)
    expect(await bench.published()).toBe(0)
  })
})
