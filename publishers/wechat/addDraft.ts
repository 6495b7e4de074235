import type { Context, Prepared, Receipt, Rendition } from '../contract'
import { PublisherError } from '../errors'
import { call } from './api'
import { articlesOf } from './article'
import { withoutComments } from './articleFields'
import { prepare } from './prepare'
import { settingsOf } from './settings'

/**
 * `draft/add`, until it is taken. What follows a refusal (new covers, no comment flags) follows an explicit errcode,
 * and with one of those nothing was made.
 */
export const addDraft = async (
  rendition: Rendition,
  prepared: Prepared,
  context: Context,
): Promise<Receipt> => {
  let articles = articlesOf(rendition, prepared)
  let note: string | undefined
  const tried = new Set<string>()
  for (;;) {
    try {
      const { media_id: mediaId } = await call(context, 'addDraft', { articles })
      return { ids: { mediaId, ...countOf(rendition) }, at: context.now().toISOString(), note }
    } catch (error) {
      const code = error instanceof PublisherError ? error.code : ''
      if (tried.has(code)) throw error
      tried.add(code)
      if (code === '88000' && articles.some((each) => 'need_open_comment' in each)) {
        articles = articles.map(withoutComments)
        note = '公众号没有留言功能，文章按不开留言保存。'
      } else if (code === '40007') {
        const silent = note !== undefined
        articles = articlesOf(rendition, await preparedAnew(rendition, context))
        if (silent) articles = articles.map(withoutComments)
      } else throw error
    }
  }
}

/** How many articles an issue has: what names one of them has to know that there are others. */
const countOf = ({ articles }: Rendition): { count?: string } =>
  articles && articles.length > 1 ? { count: String(articles.length) } : {}

/** A picture of the library was deleted by somebody: forget those and upload them again, once. */
const preparedAnew = async (rendition: Rendition, context: Context): Promise<Prepared> => {
  for (const { cover, pictures, parts } of rendition.articles ?? [rendition]) {
    const permanent = parts.article_type === 'newspic' ? pictures : cover ? [cover] : []
    for (const { key } of permanent) await context.refs.forget('cover', key)
  }
  const { defaultCover } = settingsOf(context.account)
  if (defaultCover) await context.refs.forget('cover', defaultCover)
  return prepare(rendition, context)
}
