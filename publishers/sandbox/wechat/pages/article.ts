import { when } from '../../page/document'
import { html, raw, type Markup } from '../../page/markup'
import { COMMENT_LIMIT } from '../comments'
import type { AccountState, Article, Comment, Published } from '../state'
import type { World } from '../world'
import { darkContent } from './darkContent'
import { homeOf, localPictures, ribbon } from './parts'

type Theme = 'light' | 'dark'
type View = {
  owner: AccountState
  world: World
  theme: Theme
  /** This very page in the other theme. */ otherTheme: string
}

/** One article as a reader's phone shows it. */
export const articlePage = (
  {
    published,
    index,
    said,
    problem,
  }: { published: Published; index: number; said?: boolean; problem?: string },
  view: View,
): Markup => {
  const item = published.items[index]
  if (!item) return html``
  return html`${ribbon()}
    <main class="narrow reading">
      ${bar(view)} ${articleBody(item, { ...view, date: published.publishedAt })}
      ${comments({ published, index, said, problem }, view)}
    </main>`
}

/** A draft as its preview link shows it. */
export const draftPage = (article: Article, view: View & { date: number }): Markup =>
  html`${ribbon()}
    <main class="narrow reading">
      ${bar(view)}
      <p class="note warn" role="note">草稿预览：读者还看不到。</p>
      ${articleBody(article, view)}
    </main>`

/** What stands where an article was. */
export const gonePage = (owner: AccountState, words: string): Markup =>
  html`${ribbon()}
    <main class="narrow reading">
      <div class="empty">
        <p>${words}</p>
        <p><a href="${homeOf(owner.account)}">看看 ${owner.account.name} 的其他文章</a></p>
      </div>
    </main>`

const bar = ({ owner, theme, otherTheme }: View): Markup =>
  html`<nav class="bar" aria-label="文章">
    <a href="${homeOf(owner.account)}">‹ ${owner.account.name}</a>
    <a href="${otherTheme}">${theme === 'dark' ? '浅色模式' : '深色模式（近似）'}</a>
  </nav>`

const articleBody = (
  article: Article,
  { owner, world, theme, date }: View & { date: number },
): Markup =>
  html`<article class="article">
    <h1>${article.title}</h1>
    <p class="meta">
      ${article.author ? html`<span>${article.author}</span>` : ''}
      <a href="${homeOf(owner.account)}">${owner.account.name}</a>
      ${when(date, world.now())}
    </p>
    ${article.article_type === 'newspic' ? slides(article, owner) : ''}
    <div class="content">${content(article, theme)}</div>
    ${article.content_source_url
      ? html`<p class="source">
          <a href="${article.content_source_url}" rel="noopener noreferrer nofollow">阅读原文</a>
        </p>`
      : ''}
  </article>`

const content = ({ article_type, content: kept }: Article, theme: Theme): Markup => {
  if (article_type === 'newspic') return html`<p class="plain">${kept}</p>`
  const shown = localPictures(kept)
  return raw(theme === 'dark' ? darkContent(shown) : shown)
}

const slides = ({ image_info }: Article, { files }: AccountState): Markup =>
  html`<div class="slides" tabindex="0" aria-label="图片，左右滑动">
    ${(image_info?.image_list ?? []).map(({ image_media_id }, index) => {
      const file = files.find(({ mediaId }) => mediaId === image_media_id)
      return file
        ? html`<img src="/sandbox/wechat/mmbiz/${file.id}" alt="第 ${index + 1} 张" />`
        : ''
    })}
  </div>`

const comments = (
  {
    published,
    index,
    said,
    problem,
  }: { published: Published; index: number; said?: boolean; problem?: string },
  { owner, world, theme }: View,
): Markup => {
  const all = published.comments
    .filter((comment) => comment.index === index && comment.state === 'live')
    .reverse()
  const open = published.items[index]?.commentsOpen
  if (!open && all.length === 0)
    return html`<section class="comments"><p class="soft small">作者没有开启留言。</p></section>`
  const elected = all.filter((comment) => comment.elected)
  const others = all.filter((comment) => !comment.elected)
  const list = (some: Comment[]) => some.map((comment) => entry(comment, { owner, world }))
  return html`<section class="comments" id="comments" aria-label="留言">
    <h2>精选留言 ${elected.length}</h2>
    ${elected.length === 0 ? html`<p class="soft small">还没有被作者精选的留言。</p>` : ''}
    ${list(elected)}
    ${others.length > 0
      ? html`<h2 style="margin-top:28px">待精选 ${others.length}</h2>
          <p class="soft small">作者精选之后，其他读者才看得到。</p>`
      : ''}
    ${list(others)}
    ${said ? html`<p class="note" role="status">留言已提交，作者精选后公开。</p>` : ''}
    ${problem ? html`<p class="note bad" role="alert">${problem}</p>` : ''}
    ${open
      ? html`<form method="post" action="${homeOf(owner.account)}/comment">
          <input type="hidden" name="articleId" value="${published.articleId}" />
          <input type="hidden" name="index" value="${index}" />
          <input type="hidden" name="theme" value="${theme}" />
          <label
            >昵称（不写就是匿名的微信用户）<input
              name="nickname"
              maxlength="20"
              autocomplete="nickname"
          /></label>
          <label
            >留言<textarea name="content" maxlength="${COMMENT_LIMIT}" required></textarea>
          </label>
          <button class="go">写留言</button>
        </form>`
      : html`<p class="soft small">作者已关闭留言。</p>`}
  </section>`
}

const entry = (comment: Comment, { owner, world }: { owner: AccountState; world: World }): Markup =>
  html`<div class="said">
    <span class="avatar" aria-hidden="true">${[...comment.nickname][0] ?? ''}</span>
    <div>
      <p class="name">${comment.nickname} · ${when(comment.createdAt, world.now())}</p>
      <p>${comment.content}</p>
      ${comment.reply
        ? html`<div class="answer">
            <span class="soft">${owner.account.name}（作者）：</span>${comment.reply.content}
          </div>`
        : ''}
    </div>
  </div>`
