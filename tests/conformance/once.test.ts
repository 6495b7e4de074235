import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { Observation } from '@publishers/contract'
import { allWords, setBench, type Bench } from './bench'
import { HARNESSES } from './harnesses'
import type { Seen } from './faultProxy'
import { memoryJournal } from './memoryJournal'

const BREAKS = [
  'lostRequest',
  'lostAnswer',
  'html',
  'http500',
  'garbage',
  'empty',
  'redirect',
] as const

describe.each(HARNESSES.map((harness) => [harness.channel, harness] as const))(
  '%s: exactly once',
  (_channel, harness) => {
    let bench: Bench
    beforeEach(async () => {
      bench = await setBench(harness)
    })
    afterEach(() => bench.close())
    afterAll(() => harness.stop?.())
    const mutating = () => bench.proxy.seen.filter((seen) => bench.platform.isMutating(seen))

    it('publishes an item once, and knows it', async () => {
      const { outcome, errors } = await bench.deliver()
      expect(errors).toEqual([])
      expect(outcome).toMatchObject({
        state: 'published',
        receipt: { ids: expect.any(Object), at: expect.any(String) },
      })
      expect(await bench.published()).toBe(1)
    })

    it('prepares each picture once, however often it is asked', async () => {
      const prepare = bench.publisher.prepare ?? (async () => ({ refs: {} }))
      const first = await prepare(bench.rendition, bench.context)
      const uploads = bench.proxy.seen.filter((seen) => bench.platform.isUpload(seen)).length
      expect(await prepare(bench.rendition, bench.context)).toEqual(first)
      expect(bench.proxy.seen.filter((seen) => bench.platform.isUpload(seen))).toHaveLength(uploads)
    })

    it('does nothing on a second commit with the same journal', async () => {
      await bench.deliver()
      const before = mutating().length
      await bench.deliver()
      expect(mutating()).toHaveLength(before)
      expect(await bench.published()).toBe(1)
    })

    describe.each(harness.steps)('step %s', (step) => {
      const match = (seen: Seen) => bench.platform.isStep(step, seen)
      const itWithCalls = harness.isOffline ? it.skip : it

      itWithCalls.each(BREAKS)('publishes once through %s', async (fault) => {
        bench.proxy.fault({ match, fault })
        const { outcome, errors } = await bench.deliver()
        expect(errors.map(({ kind }) => kind)).toEqual(['unconfirmed'])
        expect(outcome).toMatchObject({ state: 'published' })
        expect(await bench.published()).toBe(1)
      })

      itWithCalls.each(['html', 'http500', 'garbage'] as const)(
        'publishes once when %s hides a success',
        async (fault) => {
          bench.proxy.fault({ match, fault, processed: true })
          const { outcome } = await bench.deliver()
          expect(outcome).toMatchObject({ state: 'published' })
          expect(await bench.published()).toBe(1)
        },
      )

      it.each(['afterIntent', 'beforeReceipt'] as const)(
        'publishes once when the worker dies %s',
        async (moment) => {
          bench.journal.death = { step, at: moment }
          const { outcome, deaths } = await bench.deliver()
          expect(deaths).toBe(1)
          expect(outcome).toMatchObject({ state: 'published' })
          expect(await bench.published()).toBe(1)
        },
      )

      const itWithCodes = harness.hasCodes ? it : it.skip
      itWithCodes('never repeats a call that met a code nobody knows', async () => {
        bench.proxy.fault({ match, fault: bench.platform.unknownCode!, times: 9 })
        const { outcome, errors } = await bench.deliver()
        expect(outcome).toMatchObject({ state: 'failed' })
        expect(errors.map(({ kind }) => kind)).toEqual(['unknown'])
        expect(bench.proxy.seen.filter(match)).toHaveLength(1)
        for (const secret of bench.platform.secrets)
          expect(allWords([outcome, errors])).not.toContain(secret)
      })
    })

    it('keeps trying a read or an upload that fails, without harm', async () => {
      bench.proxy.fault({
        match: (seen) => bench.platform.isUpload(seen),
        fault: 'lostAnswer',
        times: 2,
      })
      const { outcome, errors } = await bench.deliver()
      expect(errors.every(({ kind }) => kind === 'transient')).toBe(true)
      expect(outcome).toMatchObject({ state: 'published' })
      expect(await bench.published()).toBe(1)
    })

    it('observes without changing anything', async () => {
      const receipt = await bench.publish()
      const before = mutating().length
      const look: Observation = {
        journal: bench.journal.entries,
        key: bench.journal.key,
        action: 'publish',
        rendition: bench.rendition,
        receipt,
      }
      const intent = {
        step: harness.steps[0]!,
        kind: 'intent' as const,
        round: 9,
        at: bench.context.now().toISOString(),
        detail: {},
      }
      await bench.publisher.observe(look, bench.context)
      await bench.publisher.observe(
        { ...look, receipt: undefined, journal: [intent] },
        bench.context,
      )
      await bench.publisher.observe({ ...look, receipt: undefined, journal: [] }, bench.context)
      expect(mutating()).toHaveLength(before)
    })

    // Before a person was handed anything, nothing can be there: an open step of a hand-off is absent by itself.
    const itByMachine = harness.isByHand ? it.skip : it
    itByMachine('calls nothing absent that is there', async () => {
      await bench.publish()
      const lost = memoryJournal(() => bench.context.now())
      lost.entries.push({ ...bench.journal.entries[0]!, round: 1 })
      bench.context.advance(2000)
      const outcome = await bench.publisher.observe(
        {
          journal: lost.entries,
          key: bench.journal.key,
          action: 'publish',
          rendition: bench.rendition,
        },
        bench.context,
      )
      expect(outcome.state).not.toBe('absent')
    })
  },
)
