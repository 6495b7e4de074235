import type { PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { idIn } from '@/database/idIn'
import { refusal } from '@/distribution/answer'
import type { CommentedKind, ItemFacts } from './openItem'
import { isCommentedKind, itemFacts } from './openItem'

/** Who may write on our own site, by the settings. */
export type SiteComments = 'everyone' | 'members' | 'off'

export type CommentedItem = ItemFacts & { kind: CommentedKind; organization: Id }

type Called = { kind: unknown; item: unknown; now: Date }

/** The item of a page that has comments, live now; undefined for everything else. */
export async function liveItemCalled(
  req: PayloadRequest,
  { kind, item, now }: Called,
): Promise<CommentedItem | undefined> {
  const id = isCommentedKind(kind) ? idIn(req.payload, item) : undefined
  if (id === undefined || !isCommentedKind(kind)) return undefined
  const facts = await itemFacts(req, { kind, id, now })
  return facts?.isLive && facts.organization !== undefined ? (facts as CommentedItem) : undefined
}

/** As `liveItemCalled`; throws 404 in words that give nothing away of what is not public. */
export async function demandLiveItem(req: PayloadRequest, called: Called): Promise<CommentedItem> {
  const item = await liveItemCalled(req, called)
  if (!item) throw refusal(404, '没有这篇内容，或者它已经撤下，不能留言。')
  return item
}

/** Why nobody can write here, in words for the page; undefined when somebody can. */
export const closedWords = (facts: ItemFacts, site: SiteComments): string | undefined => {
  if (site === 'off') return '本站暂时关闭了留言。有事可以拨打页脚的电话。'
  return facts.takesThem ? undefined : '这一页没有开放留言。'
}

export const membersOnly = '请先登录，再留言；登录用手机验证码，称呼只显示“张*”这样。'
