import type { Content, Rendition } from '@publishers/contract'
import { PublisherError } from '@publishers/errors'
import { approvedContent } from './approval'
import { approvedRendition } from './approvedRendition'
import type { Desk } from './desk'
import type { IssueArticle } from './issueGate'
import { issueArticles, readAudience } from './issueGate'
import { demandSendable } from './render'

type Composing = Pick<Desk, 'payload' | 'publisher' | 'open' | 'delivery'>

/**
 * The issue as its account's publisher will send it: each article exactly as it was approved for this account, less
 * what a message of several does not show.
 * Throws `content` when an article may not go, is refused, or was approved in another form.
 */
export async function issueRendition(desk: Composing): Promise<Rendition> {
  const { payload, publisher, open, delivery } = desk
  if (!publisher.renderIssue) throw unable()
  const articles = await issueArticles({ payload, delivery })
  const { audience, tagId } = await readAudience({ payload, delivery })
  const settings = { ...open.account.settings, massTo: audience, massTagId: tagId ?? undefined }
  const account = { ...open.account, settings }
  const contents: Content[] = []
  const approved: Rendition[] = []
  for (const { row, run } of articles) {
    contents.push(await approvedContent({ payload, run, account: row.account }))
    approved.push(await approvedRendition({ ...desk, delivery: row }, run))
  }
  const composed = publisher.renderIssue(contents, account)
  const exact = (composed.articles ?? []).map((article, index) =>
    asApproved(article, approved[index]!, articles[index]!),
  )
  const issue = { ...composed, articles: exact }
  demandSendable(publisher.validate(issue, account))
  return issue
}

/** Every part the message shows, in the words that were approved. */
function asApproved(article: Rendition, approved: Rendition, { row }: IssueArticle): Rendition {
  const names = Object.keys(article.parts)
  if (names.some((name) => approved.parts[name] === undefined)) throw otherForm(row.title)
  const parts = Object.fromEntries(names.map((name) => [name, approved.parts[name] ?? '']))
  const { pictures, cover, sha256 } = approved
  return { ...article, parts, pictures, cover, sha256 }
}

const unable = () =>
  new PublisherError('这个渠道不能把多篇稿件合成一期', {
    kind: 'content',
    code: 'noIssues',
    remedy: '请逐篇发布。',
  })

const otherForm = (title: string) =>
  new PublisherError(`《${title}》批准的是图片消息，不能与其他文章合成一期`, {
    kind: 'content',
    code: 'issueForm',
    remedy: '请去掉这一篇单独发布，或把账号的消息形式改为图文后重新送审。',
  })
