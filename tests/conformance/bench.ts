import type { Outcome, Publisher, Receipt, Rendition } from '@publishers/contract'
import { publisherOf } from '@publishers/registry'
import { deliver, type Ended } from './deliver'
import { faultProxy, type FaultProxy } from './faultProxy'
import type { Harness, Platform } from './harness'
import { memoryContext, type MemoryContext } from './memoryContext'
import { memoryJournal, type MemoryJournal } from './memoryJournal'

export type Bench = {
  publisher: Publisher
  platform: Platform
  proxy: FaultProxy
  context: MemoryContext
  /** A rendition nobody has sent yet. */
  rendition: Rendition
  title: string
  journal: MemoryJournal
  deliver(): Promise<Ended>
  /** Publishes and returns the final receipt. */
  publish(): Promise<Receipt>
  published(): Promise<number>
  close(): Promise<void>
}

let count = 0

/** A channel set up for one test: its platform behind a fault proxy, a context, a fresh item. */
export const setBench = async (harness: Harness): Promise<Bench> => {
  const platform = await harness.start()
  const proxy = await faultProxy(platform.origin)
  const publisher = publisherOf(harness.channel)
  const { account, credentials, media } = platform
  const context = memoryContext({
    account,
    credentials,
    media,
    baseUrl: `${proxy.origin}${platform.basePath}`,
  })
  if (platform.share) context.share = platform.share
  const title = `一致性检查第 ${++count} 篇`
  const rendition = publisher.render(await platform.item(title), account)
  const journal = memoryJournal(() => context.now())
  const { patienceMs, finish } = platform
  const run = () => deliver({ publisher, rendition, journal, context, patienceMs, finish })
  return {
    publisher,
    platform,
    proxy,
    context,
    rendition,
    title,
    journal,
    deliver: run,
    publish: async () => receiptIn((await run()).outcome),
    published: async () => {
      await platform.idle()
      return platform.published(title)
    },
    close: async () => {
      await proxy.close()
      await platform.close()
    },
  }
}

export const receiptIn = (outcome: Outcome): Receipt => {
  if (!('receipt' in outcome)) throw new Error(`no receipt: ${JSON.stringify(outcome)}`)
  return outcome.receipt
}

/** Everything an error or an outcome says, hidden properties and causes too. */
export const allWords = (value: unknown, depth = 0): string => {
  if (depth > 6 || typeof value !== 'object' || value === null) return String(value)
  return Object.getOwnPropertyNames(value)
    .map((name) => `${name}=${allWords(Reflect.get(value, name), depth + 1)}`)
    .join(' ')
}
