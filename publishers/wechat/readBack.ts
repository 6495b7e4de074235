import type { Context, Receipt } from '../contract'
import { PublisherError } from '../errors'
import { call } from './api'
import type { ArticleFields } from './articleFields'
import { compareDraft, type Compared } from './compareDraft'
import { excessOf, noteOf } from './draftLossWords'
import type { Article } from './endpoints'
import { settingsOf } from './settings'

const READS = 3
const PAUSE_MS = 1000

/**
 * Reads the draft back and compares it with what was sent; gives the draft's receipt, with a note of what was lost
 * within the account's tolerance.
 * Errors: `content` (draftLoss) listing the differences when more was lost. The draft stays in its box: an editor may
 * mend it there and press 重试, which reads it again.
 *
 * A draft that cannot be read proves no loss, so it does not stop the item for ever: three tries, then it goes on with
 * a note. What refuses every call (a dead token, a frozen account) is thrown as it is.
 */
export const readBack = async (
  draft: Receipt,
  sent: readonly ArticleFields[],
  context: Context,
): Promise<Receipt> => {
  const kept = await readDraft(draft.ids.mediaId ?? '', context)
  if (kept?.length !== sent.length) {
    const note = kept ? `草稿里有 ${kept.length} 篇文章，送出的是 ${sent.length} 篇` : UNREAD
    if (kept && kept.length < sent.length) throw loss([note])
    return noted(draft, [note])
  }
  const {
    toleratedPictures: pictures,
    toleratedCharacters: characters,
    styleRetention,
  } = settingsOf(context.account)
  const tolerance = { pictures, characters, stylePercent: styleRetention }
  const losses = sent.map((article, index) => compareDraft(sentOf(article), keptOf(kept[index]!)))
  const named = (lines: string[], index: number) =>
    lines.map((line) => (sent.length > 1 ? `第 ${index + 1} 篇${line}` : line))
  const excess = losses.flatMap((each, index) => named(excessOf(each, tolerance), index))
  if (excess.length > 0) throw loss(excess)
  return noted(
    draft,
    losses.flatMap((each, index) => named(noteOf(each), index)),
  )
}

const readDraft = async (mediaId: string, context: Context): Promise<Article[] | undefined> => {
  for (let read = 1; ; read += 1) {
    try {
      const { news_item } = await call(context, 'getDraft', { media_id: mediaId })
      // Without any content it is a list without contents, not an article that lost everything.
      if (news_item.some(({ content, image_info }) => content !== '' || image_info))
        return news_item
      if (read >= READS) return undefined
    } catch (error) {
      if (!(error instanceof PublisherError) || ['auth', 'account'].includes(error.kind))
        throw error
      // Used up for today, or not there: another second changes nothing.
      const isFinal = !['transient', 'rateLimited'].includes(error.kind) || error.code === '45011'
      if (isFinal || read >= READS) return undefined
    }
    await context.sleep(PAUSE_MS * read)
  }
}

const sentOf = (article: ArticleFields): Compared => ({
  title: textOf(article.title),
  author: textOf(article.author),
  digest: textOf(article.digest),
  content: textOf(article.content) ?? '',
  imageIds: idsOf(article.image_info),
})

const keptOf = ({ title, author, digest, content, image_info: info }: Article): Compared => ({
  title,
  author,
  digest,
  content,
  imageIds: idsOf(info),
})

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined

const idsOf = (info: unknown): string[] | undefined =>
  (info as { image_list?: { image_media_id: string }[] } | undefined)?.image_list?.map(
    ({ image_media_id: id }) => id,
  )

const UNREAD = '草稿没有能读回核对'

const noted = (draft: Receipt, lines: string[]): Receipt =>
  lines.length === 0
    ? draft
    : { ...draft, note: `${draft.note ?? ''}读回核对：${lines.join('；')}。` }

const loss = (lines: string[]): PublisherError =>
  new PublisherError(`微信保存的草稿与送出的不一致，没有发布：${lines.join('；')}`, {
    kind: 'content',
    code: 'draftLoss',
    remedy:
      '草稿还在公众平台的草稿箱：可以在那里补好，再点「重试」；也可以修改稿件重新送审，或在账号设置里放宽核对的容忍度。',
  })
