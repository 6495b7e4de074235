import type { Observation, Rendition } from '@publishers/contract'
import type { JournalEntry } from '@publishers/journal'
import { weibo as channel } from '@publishers/weibo/index'
import { memoryContext } from '../../../conformance/memoryContext'
import { memoryJournal } from '../../../conformance/memoryJournal'
import { drawn, sampleContent } from '../../../conformance/sampleContent'
import { startWeibo } from './platform'

const PICTURE = drawn(640, 480, '#c8102e')

/** The channel against the tests' own Weibo, with an item nobody has sent yet. */
export const setUp = async (settings: Record<string, unknown> = {}) => {
  const weibo = await startWeibo()
  const { picture, bytes } = await PICTURE
  const account = {
    id: '1',
    channel: 'weibo',
    name: '测试',
    settings: { rip: '203.0.113.7', safeDomain: 'union.example', settleSeconds: 60, ...settings },
  }
  const context = memoryContext({
    account,
    baseUrl: weibo.origin,
    credentials: {
      clientId: '4000000001',
      clientSecret: 'app-secret-of-the-tests',
      accessToken: weibo.token,
      uid: '1234567890',
    },
    media: new Map([[picture.key, bytes]]),
    fastSleep: true,
  })
  const rendition = channel.render(
    sampleContent('职工技能大赛开幕', [picture, picture, picture]),
    account,
  )
  const journal = memoryJournal(() => context.now())
  return {
    weibo,
    context,
    rendition,
    journal,
    commit: () => channel.commit(rendition, { refs: {} }, journal, context),
    observe: (more: Partial<Observation> = {}) =>
      channel.observe(seenBy(journal.entries, rendition, journal.key, more), context),
    shares: () => weibo.asked.filter(({ path }) => path === '/2/statuses/share.json'),
    /** Both clocks. */
    advance: (ms: number) => {
      context.advance(ms)
      weibo.advance(ms)
    },
  }
}

const seenBy = (
  journal: readonly JournalEntry[],
  rendition: Rendition,
  key: string,
  more: Partial<Observation>,
): Observation => ({ journal, key, action: 'publish', rendition, ...more })
