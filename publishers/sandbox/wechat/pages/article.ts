import { when } from '../../page/document'
import { html, raw, type Markup } from '../../page/markup'
import type { AccountState, Article, Published } from '../state'
import type { World } from '../world'
import { commentsOf } from './comments'
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
  view: View & { visitor: string },
): Markup => {
  const item = published.items[index]
  if (!item) return html``
  return html`${ribbon()}
    <main class="narrow reading">
      ${bar(view)} ${articleBody(item, { ...view, date: published.publishedAt })}
      ${commentsOf({ published, index, said, problem }, view)}
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
