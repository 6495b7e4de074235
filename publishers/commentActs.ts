import type { ActOutcome } from './comments'
import { PublisherError } from './errors'

/** The account may not do this with comments at all, until somebody changes its rights. */
const NO_PRIVILEGE = 'noPrivilege'

/** Runs a call whose refusals of these codes mean just that. The channel's own code stays in the words. */
export const privileged = async <Result>(
  { codes, remedy }: { codes: ReadonlySet<string>; remedy: string },
  call: () => Promise<Result>,
): Promise<Result> => {
  try {
    return await call()
  } catch (error) {
    if (!(error instanceof PublisherError) || !codes.has(error.code)) throw error
    const { message, trace } = error
    throw new PublisherError(message, { kind: 'account', code: NO_PRIVILEGE, remedy, trace })
  }
}

/** One call that changes something there: done with what it left behind, or unknown when its answer was lost. */
export const acted = async (
  call: () => Promise<Record<string, string>>,
  lookAfterMs?: number,
): Promise<ActOutcome> => {
  try {
    return { state: 'done', receipt: await call() }
  } catch (error) {
    if (!(error instanceof PublisherError) || error.kind !== 'unconfirmed') throw error
    return { state: 'unknown', reason: error.message, lookAfterMs }
  }
}

/** The same, where one of `codes` says that it was so already. */
export const actedOrGone = (
  codes: ReadonlySet<string>,
  call: () => Promise<Record<string, string>>,
  lookAfterMs?: number,
): Promise<ActOutcome> =>
  acted(async () => {
    try {
      return await call()
    } catch (error) {
      if (!(error instanceof PublisherError) || !codes.has(error.code)) throw error
      return { note: '平台上此前已经是这样。' }
    }
  }, lookAfterMs)

/** A receipt without the number comments hang on: nothing can be read, however often it is tried. */
export const noPlace = (what: string, remedy: string): PublisherError =>
  new PublisherError(`这次投递没有留下${what}，无法读取留言`, {
    kind: 'manual',
    code: 'noPlace',
    remedy,
  })

/** Longer than the channel takes, or empty: nothing is sent. */
export const refuseLength = (length: number, limit: number): void => {
  if (length > 0 && length <= limit) return
  throw new PublisherError(length === 0 ? '回复不能为空' : `回复最多 ${limit} 字`, {
    kind: 'content',
    code: 'replyLength',
    remedy: '请修改回复内容后再发。',
  })
}
