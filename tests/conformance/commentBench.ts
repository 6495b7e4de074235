import { scanComments } from '@publishers/commentScan'
import type {
  ActOutcome,
  ChannelComment,
  CommentAct,
  Commenting,
  CommentPlace,
} from '@publishers/comments'
import type { Receipt } from '@publishers/contract'
import { setBench, type Bench } from './bench'
import type { CommentPlatform, Words } from './commentHarness'
import type { Harness } from './harness'
import { HARNESSES } from './harnesses'

/** The harnesses whose platform lets followers comment, by a name that says which way they publish. */
export const ABLE = HARNESSES.filter(({ hasComments }) => hasComments).map(
  (harness) => [`${harness.channel} (${harness.steps.join()})`, harness] as const,
)

export const HOUR_MS = 3_600_000
/** Long after anything may still be under way. */
export const LATE_MS = 3 * HOUR_MS

export type CommentBench = Bench & {
  receipt: Receipt
  commenting: Commenting
  followers: CommentPlatform
  say(text: string, more?: Partial<Words>): Promise<string>
  readAll(): ReturnType<typeof scanComments>
  byId(id: string): Promise<ChannelComment | undefined>
  placeOf(commentId: string, more?: Record<string, string>): CommentPlace
  calls(act: CommentAct | 'list'): number
  /** As if the intent had been written so long ago. */
  lookFor(act: CommentAct, place: CommentPlace, text?: string, agoMs?: number): Promise<ActOutcome>
}

/** A published item with its followers. */
export const setCommentBench = async (harness: Harness): Promise<CommentBench> => {
  const bench = await setBench(harness)
  const receipt = await bench.publish()
  const commenting = bench.publisher.comments
  const followers = bench.platform.comments
  if (!commenting || !followers) throw new Error(`${harness.channel} has no comments`)
  const { context } = bench
  const readAll = () => scanComments((cursor) => commenting.list({ receipt, cursor }, context))
  return {
    ...bench,
    receipt,
    commenting,
    followers,
    say: (text, more = {}) => followers.say(receipt, { nickname: '小陈', text, ...more }),
    readAll,
    byId: async (id) => (await readAll()).comments.find((each) => each.id === id),
    placeOf: (commentId, more = {}) => ({ receipt, ids: { commentId, ...more } }),
    calls: (act) => bench.proxy.seen.filter((seen) => followers.isCall(act, seen)).length,
    lookFor: (act, place, text, agoMs = 0) =>
      commenting.look(
        { act, place, text, since: new Date(context.now().getTime() - agoMs) },
        context,
      ),
  }
}
