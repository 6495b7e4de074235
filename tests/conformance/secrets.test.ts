import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { PublisherError } from '@publishers/errors'
import { allWords, setBench, type Bench } from './bench'
import { HARNESSES } from './harnesses'

const BREAKS = ['lostRequest', 'lostAnswer', 'html', 'http500', 'garbage', 'redirect'] as const

describe.each(HARNESSES.map((harness) => [harness.channel, harness] as const))(
  '%s: secrets and words',
  (_channel, harness) => {
    let bench: Bench
    beforeEach(async () => {
      bench = await setBench(harness)
    })
    afterEach(() => bench.close())
    afterAll(() => harness.stop?.())
    const expectClean = (value: unknown) => {
      const words = allWords(value)
      const tokens = [...bench.context.stored.tokens.values()]
        .map(({ value: token }) => token)
        .filter((token) => token.length > 10)
      for (const secret of [...bench.platform.secrets, ...tokens])
        expect(words).not.toContain(secret)
    }

    it('puts no secret into receipts, outcomes and the journal', async () => {
      const { outcome } = await bench.deliver()
      expectClean([outcome, bench.journal.entries])
    })

    const itWithCalls = harness.isOffline ? it.skip : it

    itWithCalls.each(BREAKS)(
      'puts no secret into the errors of %s, and tells what to do in Chinese',
      async (fault) => {
        bench.proxy.fault({ match: (seen) => bench.platform.isMutating(seen), fault, times: 1 })
        const { errors } = await bench.deliver()
        expect(errors).toHaveLength(1)
        expectClean(errors)
        for (const error of errors) expect(error.remedy).toMatch(/[一-龥]/)
      },
    )

    itWithCalls(
      'fails as a PublisherError when nobody is there, certain that nothing was sent',
      async () => {
        await bench.proxy.close()
        const { prepare, commit } = bench.publisher
        const run = async () => {
          const prepared = (await prepare?.(bench.rendition, bench.context)) ?? { refs: {} }
          return commit(bench.rendition, prepared, bench.journal, bench.context)
        }
        const error = await run().catch((reason: unknown) => reason)
        expect(error).toBeInstanceOf(PublisherError)
        expect(error).toMatchObject({ kind: 'transient' })
        expectClean(error)
      },
    )

    itWithCalls('sends nothing once it has been told to stop', async () => {
      const context = { ...bench.context, signal: AbortSignal.abort() }
      const prepared = (await bench.publisher.prepare?.(bench.rendition, bench.context)) ?? {
        refs: {},
      }
      await expect(
        bench.publisher.commit(bench.rendition, prepared, bench.journal, context),
      ).rejects.toMatchObject({ kind: 'transient' })
      expect(bench.proxy.seen.filter((seen) => bench.platform.isMutating(seen))).toHaveLength(0)
    })

    it('knows every code of its table by a kind, a message and a remedy in Chinese', () => {
      for (const { code, kind, message, remedy } of bench.platform.errors ?? []) {
        expect({ code, kind }).toEqual({ code, kind: expect.stringMatching(/^[a-zA-Z]+$/) })
        expect({ code, unknown: kind === 'unknown' }).toEqual({ code, unknown: false })
        expect(message).toMatch(/[一-龥]/)
        expect(remedy).toMatch(/[一-龥]/)
      }
      expect(harness.hasCodes).toBe(Boolean(bench.platform.errors?.length))
    })

    it('answers a probe in words, whatever the account’s state', async () => {
      const probe = await bench.publisher.probe?.(bench.context)
      const wrong = Object.fromEntries(
        Object.keys(bench.platform.credentials).map((name) => [name, 'wrong-credential']),
      )
      const refused = await bench.publisher.probe?.({ ...bench.context, credentials: wrong })
      const bare = await bench.publisher.probe?.({ ...bench.context, credentials: {} })
      const items = [probe, refused, bare].flatMap((each) => each?.items ?? [])
      for (const item of items) {
        expect(item.message).toMatch(/[一-龥]/)
        expect({ ...item, remedy: item.state === 'ok' || item.remedy }).not.toMatchObject({
          remedy: undefined,
        })
      }
      if (bench.publisher.probe)
        expect(bare?.items.some(({ state }) => state === 'fail')).toBe(true)
      expectClean(items)
    })
  },
)
