import type { Receipt } from '../contract'
import { noPlace } from '../commentActs'

type Place = { receipt: Receipt; position?: number }

/**
 * What comment calls name an article by: `msg_data_id`, and its place in the message from 0 (ours begin at 1). The id
 * is in the answer to publishing or mass sending; of what was found in the published list, in the long form of
 * the article's address (`mid`; not documented, confidence C).
 * Errors: `manual` (noPlace) when neither is there.
 */
export const targetOf = ({ receipt, position }: Place) => {
  const id = receipt.ids.msgDataId ?? midOf(receipt)
  if (!id) throw noPlace('图文消息编号（msg_data_id）', BY_HAND)
  const place = position ?? Number(receipt.ids.position ?? 1)
  return {
    msg_data_id: Number.isSafeInteger(Number(id)) ? Number(id) : id,
    index: Math.max(0, place - 1),
  }
}

const midOf = ({ url, articles = [] }: Receipt): string | undefined =>
  [url, ...articles.map((each) => each.url)]
    .filter((each): each is string => each !== undefined && URL.canParse(each))
    .map((each) => new URL(each))
    .filter(({ hostname }) => hostname === 'mp.weixin.qq.com')
    .map(({ searchParams }) => searchParams.get('mid') ?? '')
    .find((mid) => /^\d{1,20}$/.test(mid))

const BY_HAND =
  '请登录 mp.weixin.qq.com，在「留言管理」里处理这篇文章的留言，或导出后在本系统导入。'
