import { when } from '../../page/document'
import { html, type Markup } from '../../page/markup'
import { COMMENT_LIMIT } from '../comments'
import { liveComments } from '../wire'
import type { Comment, Post } from '../state'
import { homeOf, richText } from './parts'
import type { Place } from './post'

/** `visitor`: who reads, so that they can take back what they wrote. */
type View = Place & { visitor: string; post: Post }

/** What people say under a post, and a box for one more. */
export const talk = (
  post: Post,
  { said, problem, ...place }: Place & { visitor: string; said?: boolean; problem?: string },
): Markup => {
  const { owner } = place
  const all = liveComments(post)
  const first = all
    .filter(({ replyTo }) => !all.some(({ idstr }) => idstr === replyTo))
    .sort((a, b) => b.createdAt - a.createdAt)
  return html`<section class="wb-talk" id="comments" aria-label="评论">
    <h2>评论 ${all.length}</h2>
    ${all.length === 0 ? html`<p class="soft small">还没有人评论。</p>` : ''}
    ${first.map((comment) => entry(comment, { ...place, post, all }))}
    ${said ? html`<p class="note" role="status">评论已发出。</p>` : ''}
    ${problem ? html`<p class="note bad" role="alert">${problem}</p>` : ''}
    ${owner.account.commentsClosed
      ? html`<p class="soft small">由于博主的设置，不能评论。</p>`
      : html`<form method="post" action="${homeOf(owner.account)}/comment">
          <input type="hidden" name="idstr" value="${post.idstr}" />
          ${fields('评论')}
          <button class="go">发表评论</button>
        </form>`}
  </section>`
}

const entry = (comment: Comment, view: View & { all: Comment[] }): Markup => {
  const { owner, world, all } = view
  const answers = all.filter(({ replyTo }) => replyTo === comment.idstr)
  const isAuthor = comment.by.id === owner.account.uid
  return html`<div class="said">
    <span class="avatar" aria-hidden="true">${[...comment.by.name][0] ?? ''}</span>
    <div>
      <p class="name">
        ${comment.by.name}${isAuthor && html` <span class="official">博主</span>`} ·
        ${when(comment.createdAt, world.now())}
      </p>
      <p>${richText(comment.text)}</p>
      ${hands(comment, view)} ${answers.map((answer) => entry(answer, view))}
    </div>
  </div>`
}

/** Answering, and taking back one's own. */
const hands = (comment: Comment, { owner, post, visitor }: View): Markup =>
  html`<div class="own">
    ${!owner.account.commentsClosed &&
    html`<details>
      <summary>回复</summary>
      <form method="post" action="${homeOf(owner.account)}/comment">
        <input type="hidden" name="idstr" value="${post.idstr}" />
        <input type="hidden" name="replyTo" value="${comment.idstr}" />
        ${fields(`回复 ${comment.by.name}`)}
        <button class="go">回复</button>
      </form>
    </details>`}
    ${comment.visitor === visitor &&
    html`<form method="post" action="${homeOf(owner.account)}/uncomment">
      <input type="hidden" name="idstr" value="${post.idstr}" />
      <input type="hidden" name="commentId" value="${comment.idstr}" />
      <button class="quiet">删除我的评论</button>
    </form>`}
  </div>`

const fields = (label: string): Markup =>
  html`<label>昵称<input name="nickname" maxlength="20" autocomplete="nickname" required /></label>
    <label
      >${label}<textarea name="text" maxlength="${COMMENT_LIMIT * 2}" required></textarea>
    </label>`
