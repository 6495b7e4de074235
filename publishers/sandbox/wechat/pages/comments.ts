import { when } from '../../page/document'
import { html, type Markup } from '../../page/markup'
import { COMMENT_LIMIT } from '../comments'
import type { AccountState, Comment, Published } from '../state'
import type { World } from '../world'
import { homeOf } from './parts'

/** `visitor`: who reads, so that they can take back what they wrote. */
type View = { owner: AccountState; world: World; theme: 'light' | 'dark'; visitor: string }

/** What readers say under an article, and a box for one more. */
export const commentsOf = (
  {
    published,
    index,
    said,
    problem,
  }: { published: Published; index: number; said?: boolean; problem?: string },
  view: View,
): Markup => {
  const { owner, theme } = view
  const all = published.comments
    .filter((comment) => comment.index === index && comment.state === 'live')
    .reverse()
  const open = published.items[index]?.commentsOpen
  if (!open && all.length === 0)
    return html`<section class="comments"><p class="soft small">作者没有开启留言。</p></section>`
  const elected = all.filter((comment) => comment.elected)
  const others = all.filter((comment) => !comment.elected)
  const list = (some: Comment[]) => some.map((comment) => entry(comment, { ...view, published }))
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

const entry = (
  comment: Comment,
  { owner, world, visitor, published }: View & { published: Published },
): Markup =>
  html`<div class="said">
    <span class="avatar" aria-hidden="true">${[...comment.nickname][0] ?? ''}</span>
    <div>
      <p class="name">${comment.nickname} · ${when(comment.createdAt, world.now())}</p>
      <p>${comment.content}</p>
      ${comment.reply
        ? html`<div class="answer">
            <span class="official">作者</span>
            <span class="soft">${owner.account.name}：</span>${comment.reply.content}
          </div>`
        : ''}
      ${comment.visitor === visitor &&
      html`<div class="own">
        <form method="post" action="${homeOf(owner.account)}/uncomment">
          <input type="hidden" name="articleId" value="${published.articleId}" />
          <input type="hidden" name="commentId" value="${comment.id}" />
          <button class="quiet">删除我的留言</button>
        </form>
      </div>`}
    </div>
  </div>`
