import type { Publisher } from '@publishers/contract'
import type { Id } from '@/access/scope'
import { sameId } from '@/access/scope'
import type { Delivery, DeliveryAction, DeliveryError, DeliveryState } from './delivery'
import { OUT_STATES, UNSENT_STATES } from './delivery'
import { firstSlot } from './schedule'

export type PlannedRow = {
  action: DeliveryAction
  state: DeliveryState
  dueAt: string
  nextAt: string | null
  key: string
  target?: Id
  instructions?: string[]
  error?: DeliveryError
}

export type Decided = { supersedes: Delivery[] } & (
  | { row: PlannedRow }
  | { refused: string; existing?: Id }
)

type Facts = {
  /** Every delivery of the item on this account, newest first. */
  others: readonly Delivery[]
  account: Id
  run: { id: Id; kind: string; item: unknown; revision: string; publishAt?: string | null }
  channel: Pick<Publisher, 'manifest' | 'amend'>
  enabled: boolean
  now: Date
}

/**
 * What an approved revision means for an account. Pure.
 * - The item is not out there: publish, now or at the time the final reviewer set.
 * - An older revision is out and the channel can amend (the web): amend.
 * - An older revision is out and the channel cannot (WeChat): publishing again would show followers the article
 *   twice, so nothing is sent. The row is a task for a person (`handedOff`) with the two ways there are: correct
 *   it on the platform, or recall it here and push the new revision, which then is an ordinary publication.
 * - Older revisions that wait are cancelled.
 */
export function planFor({ others, run, account, channel, enabled, now }: Facts): Decided {
  const live = others.filter(({ action }) => action !== 'recall')
  const older = live.filter(({ revision }) => revision !== run.revision)
  const same = live.filter(({ revision }) => revision === run.revision)
  const supersedes = older.filter(({ state }) => UNSENT_STATES.includes(state))
  const out = older.find(isOut)

  const standing = same.find((row) => !isOver(row, run))
  // A correction left to a person is an ordinary publication once the old article is gone.
  const task = standing && !out && isTask(standing) ? standing : undefined
  if (standing && !task) return { supersedes, refused: '这个版本已安排投递', existing: standing.id }
  const ended = same.find((row) => row !== task && sameId(row.review, run.id))
  if (ended)
    return {
      supersedes,
      refused: '这次批准的投递已取消或撤下，如需重新发布请再次送审',
      existing: ended.id,
    }

  const { state, dueAt } = firstSlot({ publishAt: run.publishAt, now })
  const action = out ? 'amend' : 'publish'
  const triple = `${run.kind}:${String(run.item)}:${run.revision}:${account}:${action}`
  // Approved once more after it was taken down: the same thing again, on another person's word.
  const key = same.some((row) => row.key === triple) ? `${triple}#${run.id}` : triple
  const row = { action, state, dueAt, nextAt: dueAt, key, ...(out && { target: out.id }) } as const
  const ends = task ? [...supersedes, task] : supersedes
  if (!enabled)
    return { supersedes: ends, row: { ...row, state: 'failed', nextAt: null, error: switchedOff } }
  if (!out || channel.amend) return { supersedes: ends, row }
  return {
    supersedes: ends,
    row: { ...row, state: 'handedOff', nextAt: null, instructions: byHand(channel, out) },
  }
}

/** Ended, or failed under an approval that another has replaced. */
const isOver = ({ state, review }: Delivery, run: Facts['run']) =>
  state === 'cancelled' || state === 'recalled' || (state === 'failed' && !sameId(review, run.id))

const isTask = ({ action, state, receipt }: Delivery) =>
  action === 'amend' && state === 'handedOff' && !receipt

/** Readers see it, or may come to. A failed or cancelled one they never will. */
const isOut = (row: Delivery) => OUT_STATES.includes(row.state) && !isTask(row)

const switchedOff: DeliveryError = {
  kind: 'account',
  code: 'disabled',
  message: '账号已停用',
  remedy: '启用账号后点「重试」。',
}

const byHand = ({ manifest }: Facts['channel'], { url }: Delivery): string[] => {
  const { label, capabilities } = manifest
  const again =
    '先对这个账号「撤稿」，撤下后再点「推送」，系统会把新版本作为一篇新内容发布；不改就点「人工确认」。'
  const where = url ? `（${url}）` : ''
  if (capabilities.amend === 'impossible')
    return [`${label.zh}上已发布的内容不能修改${where}，因此没有自动发送。`, `要更正：${again}`]
  return [
    `${label.zh}已发布的内容不能通过接口更正，再发一篇会让读者看到两篇，因此没有自动发送。`,
    `小的改动：登录平台后台，在已发布的内容${where}里直接修改，完成后点「人工确认」。`,
    `大的改动：${again}`,
  ]
}
