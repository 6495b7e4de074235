import type { Context, Prepared, Receipt, Rendition } from '../contract'
import { PublisherError } from '../errors'
import { call, invoke } from './api'
import { articlesOf } from './article'
import { PREVIEW_PREFIX } from './fingerprint'

/** OpenIDs of one account are 28 characters and begin with "o". */
const OPENID = /^o[A-Za-z0-9_-]{27}$/
const TITLE_MAX = 64

/**
 * Sends the article to one phone, by WeChat name or OpenID of a follower, as WeChat will show it. Makes a draft marked
 * 【预览】 of its own, once a rendition, so that it is never taken for one of a delivery.
 * Errors: `content` when the recipient does not follow the account (43004).
 */
export const preview = async (
  rendition: Rendition,
  prepared: Prepared,
  recipient: string,
  context: Context,
): Promise<Receipt> => {
  const to = recipient.trim()
  if (!to) throw noRecipient()
  const mediaId = await draftFor(rendition, prepared, context)
  try {
    await send(to, mediaId, context)
  } catch (error) {
    // The editor cleaned the draft box: the next preview makes a new draft.
    if (error instanceof PublisherError && error.code === '40007')
      await context.refs.forget('preview', rendition.sha256)
    throw error
  }
  const note = `预览已发送。草稿箱里留有一篇标题以${PREVIEW_PREFIX}开头的草稿，可以删除。`
  return { ids: { mediaId }, at: context.now().toISOString(), note }
}

const draftFor = async (
  rendition: Rendition,
  prepared: Prepared,
  context: Context,
): Promise<string> => {
  const known = await context.refs.get('preview', rendition.sha256)
  if (known?.mediaId) return known.mediaId
  const articles = articlesOf(rendition, prepared).map((article) => {
    const title = [...`${PREVIEW_PREFIX}${article.title}`].slice(0, TITLE_MAX).join('')
    return { ...article, title, need_open_comment: 0, only_fans_can_comment: 0 }
  })
  const { media_id: mediaId } = await call(context, 'addDraft', { articles })
  await context.refs.set('preview', rendition.sha256, { mediaId })
  return mediaId
}

const send = async (to: string, mediaId: string, context: Context): Promise<void> => {
  if (OPENID.test(to)) {
    await invoke(context, (api, callback) => api.previewNews(to, mediaId, callback))
    return
  }
  await call(context, 'sendPreview', {
    towxname: to,
    msgtype: 'mpnews',
    mpnews: { media_id: mediaId },
  })
}

const noRecipient = (): PublisherError =>
  new PublisherError('没有填写接收预览的微信号', {
    kind: 'content',
    code: 'noRecipient',
    remedy: '请填写已关注该公众号的微信号或 OpenID。',
  })
