import type { CallbackResult, Receipt } from '../contract'
import { listAt, textAt, type XmlFields, type XmlValue } from './callbackXml'
import { massOutcome } from './massStatus'

type Event = Omit<CallbackResult['events'][number], 'isProven'>

/** MASSSENDJOBFINISH: how a message to the followers ended, how many got it, and where each article stands. */
export const massEvent = (message: XmlFields, at: string): Event[] => {
  // Capital D in the documents; both are seen.
  const msgId = textAt(message, 'MsgID') || textAt(message, 'MsgId')
  const status = textAt(message, 'Status')
  if (!msgId || !status) return []
  const places = itemsOf(message.ArticleUrlResult)
    .map((item) => ({
      position: Number(textAt(item, 'ArticleIdx')),
      url: textAt(item, 'ArticleUrl'),
    }))
    .filter(({ position, url }) => position >= 1 && url)
    .sort((a, b) => a.position - b.position)
  const receipt: Receipt = {
    ids: { msgId },
    ...(places[0] && { url: places[0].url }),
    at,
    note: countsOf(message),
    ...(places.length > 1 && { articles: places }),
  }
  const outcome = massOutcome(status, receipt, { at, detail: reprintsOf(message) })
  if (outcome === 'sending') return []
  return [{ dedupeKey: `mass:${msgId}:${status}`, ids: { msgId }, outcome }]
}

/** 送达 … 人; undefined when nothing was counted. */
const countsOf = (message: XmlFields): string | undefined => {
  const [sent, failed, total] = ['SentCount', 'ErrorCount', 'TotalCount'].map((name) =>
    textAt(message, name),
  )
  if (!sent) return undefined
  const misses = failed && failed !== '0' ? `，失败 ${failed} 人` : ''
  return `群发送达 ${sent} 人${misses}${total ? `（粉丝 ${total} 人）` : ''}。`
}

/** Which articles the originality check takes for reprints, and of what. */
const reprintsOf = (message: XmlFields): string => {
  const hits = itemsOf(message.CopyrightCheckResult).filter((item) =>
    textAt(item, 'OriginalArticleUrl'),
  )
  const named = hits.map(
    (item) =>
      `第 ${textAt(item, 'ArticleIdx')} 篇与已有原创相同（${textAt(item, 'OriginalArticleUrl')}）`,
  )
  return named.length > 0 ? `；${named.join('；')}` : ''
}

const itemsOf = (result: XmlValue | undefined): XmlValue[] => {
  if (typeof result !== 'object' || Array.isArray(result)) return []
  const list = result.ResultList
  if (Array.isArray(list)) return list
  return typeof list === 'object' ? listAt(list.item) : []
}
