import type { Context, Journal, Outcome, Prepared, Receipt, Rendition } from '../contract'
import { PublisherError } from '../errors'
import { call } from './api'
import { articleOf, withoutComments, type ArticleFields } from './article'
import { handOff, isHandOff } from './handOff'
import { findPublished } from './ours'
import { pollAfter } from './pollAfter'
import { coverOf } from './prepare'
import { settingsOf } from './settings'
import { uploadCover } from './upload'

/**
 * Two journaled steps, `draft.add` and `freepublish.submit`. A step's call runs at most one request that may have
 * succeeded: what follows a refusal (a new token, a new cover, no comment flags) follows an explicit errcode, and with
 * one of those nothing was made.
 * Outcome: `accepted` with `publishId`; `handedOff` when a person has to publish; `published` when somebody already did.
 */
export const commit = async (
  rendition: Rendition,
  prepared: Prepared,
  journal: Journal,
  context: Context,
): Promise<Outcome> => {
  const draft = await journal.step('draft.add', () => addDraft(rendition, prepared, context))
  // An observation may have found more than the draft: an editor was quicker.
  if (draft.ids.articleId) return { state: 'published', receipt: draft }
  if (settingsOf(context.account).mode === 'draft') return handOff(draft, 'mode')
  try {
    const submitted = await journal.step('freepublish.submit', () => submit(draft, context))
    const receipt = { ...submitted, ids: { ...draft.ids, ...submitted.ids }, note: draft.note }
    if (submitted.ids.articleId) return { state: 'published', receipt }
    return { state: 'accepted', receipt, pollAfterMs: pollAfter(receipt.at, context.now()) }
  } catch (error) {
    if (!(error instanceof PublisherError)) throw error
    if (isHandOff(error.code)) return handOff(draft, error.code)
    const published = error.code === '40007' && (await publishedByHand(rendition, draft, context))
    if (published) return { state: 'published', receipt: published }
    throw error
  }
}

const addDraft = async (
  rendition: Rendition,
  prepared: Prepared,
  context: Context,
): Promise<Receipt> => {
  let article = articleOf(rendition, prepared)
  let note: string | undefined
  const tried = new Set<string>()
  for (;;) {
    try {
      const { media_id: mediaId } = await call(context, 'addDraft', { articles: [article] })
      return { ids: { mediaId }, at: context.now().toISOString(), note }
    } catch (error) {
      const code = error instanceof PublisherError ? error.code : ''
      if (tried.has(code)) throw error
      tried.add(code)
      if (code === '88000' && article.need_open_comment !== undefined) {
        article = withoutComments(article)
        note = '公众号没有留言功能，文章按不开留言保存。'
      } else if (code === '40007') article = await withNewCover(article, rendition, context)
      else throw error
    }
  }
}

/** The library's picture was deleted by somebody: forget it and upload it again, once. */
const withNewCover = async (
  article: ArticleFields,
  rendition: Rendition,
  context: Context,
): Promise<ArticleFields> => {
  const cover = coverOf(rendition, context)
  await context.refs.forget('cover', cover.key)
  const { mediaId = '' } = await uploadCover(cover, context)
  return { ...article, thumb_media_id: mediaId }
}

const submit = async (draft: Receipt, context: Context): Promise<Receipt> => {
  const { mediaId } = draft.ids
  const answer = await call(context, 'submitPublish', { media_id: mediaId })
  const ids = {
    publishId: answer.publish_id,
    ...(answer.msg_data_id && { msgDataId: answer.msg_data_id }),
  }
  return { ids, at: context.now().toISOString() }
}

/** 40007 on submit: the draft has left the box. If the article is out, that was a person, and the work is done. */
const publishedByHand = async (
  rendition: Rendition,
  draft: Receipt,
  context: Context,
): Promise<Receipt | undefined> => {
  const search = await findPublished(rendition, new Date(draft.at), context)
  if (search?.result !== 'found') return undefined
  const ids = { ...draft.ids, articleId: search.id }
  return {
    ids,
    url: search.url,
    at: context.now().toISOString(),
    note: '文章已由人在公众平台发布。',
  }
}
