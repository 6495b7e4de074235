import type { Outcome, Receipt } from '../contract'
import { addressesOf } from './found'

export type PublishResult = {
  publishId: string
  /** publish_status 0–6 of freepublish/get and PUBLISHJOBFINISH. */
  status: number
  articleId?: string
  /** Addresses of the articles, in order. */
  urls: string[]
  /** 1-based positions of the articles that failed. */
  failIdx: number[]
  at: string
}

const FAILED: Readonly<Record<number, { message: string; remedy: string }>> = {
  2: {
    message: '原创校验没有通过',
    remedy: '微信认为文章与已有原创内容重复。请改为转载并注明来源，或修改内容后重新送审发布。',
  },
  3: {
    message: '微信发布失败',
    remedy:
      '微信没有给出原因。请登录 mp.weixin.qq.com，在「草稿箱」里手动发布这篇文章，再回来确认。',
  },
  4: {
    message: '平台审核没有通过',
    remedy: '请登录 mp.weixin.qq.com，在「通知中心」查看原因，修改稿件后重新送审发布。',
  },
  6: {
    message: '文章发布后被微信下架',
    remedy: '请登录 mp.weixin.qq.com，在「通知中心」查看原因；需要时申诉，或修改后重新送审发布。',
  },
}

/** `publishing` for 1 and for anything undocumented: a status nobody knows ends nothing. */
export const outcomeOf = (result: PublishResult, known?: Receipt): Outcome | 'publishing' => {
  const receipt: Receipt = {
    ids: {
      ...known?.ids,
      ...present({ publishId: result.publishId, articleId: result.articleId }),
    },
    url: result.urls[0] ?? known?.url,
    ...(result.urls.length > 1 ? addressesOf(result.urls) : pickArticles(known)),
    at: known?.url ? known.at : result.at,
    note: known?.note,
  }
  if (result.status === 0) return { state: 'published', receipt }
  if (result.status === 5)
    return {
      state: 'recalled',
      receipt: { ...receipt, at: result.at, note: '文章已在公众号里删除' },
    }
  const failure = FAILED[result.status]
  if (!failure) return 'publishing'
  const which = result.failIdx.length > 0 ? `（第 ${result.failIdx.join('、')} 篇）` : ''
  return {
    state: 'failed',
    code: `publish_status ${result.status}`,
    message: `${failure.message}${which}`,
    remedy: failure.remedy,
  }
}

const pickArticles = (known?: Receipt): Pick<Receipt, 'articles'> =>
  known?.articles ? { articles: known.articles } : {}

const present = (ids: Record<string, string | undefined>): Record<string, string> =>
  Object.fromEntries(Object.entries(ids).flatMap(([name, id]) => (id ? [[name, id]] : [])))
