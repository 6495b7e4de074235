import { when } from '../../page/document'
import { html, type Markup } from '../../page/markup'
import { COMMENT_MAX } from '../comments'
import type { Comment, Item } from '../state'
import type { World } from '../world'
import { addressOf } from './parts'

type View = { item: Item; world: World; visitor: string }

/** One comment with its answers, a box to answer it, and a button for who wrote it here. */
export const said = (comment: Comment, view: View): Markup => {
  const { item, world } = view
  const answers = item.comments.filter(({ parentId }) => parentId === comment.commentId)
  return html`<li class="said">
    <span class="avatar" aria-hidden="true">${[...comment.name][0] ?? '抖'}</span>
    <div>
      <p class="name">
        ${comment.name} ${badge(comment)} ${comment.top && html`<span class="pin">置顶</span>`}
      </p>
      <p>${comment.content}</p>
      <p class="small soft">${when(comment.createdAt, world.now())}</p>
      ${answers.map(
        (answer) =>
          html`<div class="answer">
            <b>${answer.name}</b> ${badge(answer)}：${answer.content} ${takeBack(answer, view)}
          </div>`,
      )}
      <div class="own">
        <details>
          <summary>回复</summary>
          <form method="post" action="${addressOf(item)}">
            <input type="hidden" name="do" value="comment" />
            <input type="hidden" name="parentId" value="${comment.commentId}" />
            <label>名字 <input name="name" maxlength="20" placeholder="抖音用户" /></label>
            <label
              >回复 ${comment.name}
              <textarea name="content" maxlength="${COMMENT_MAX}" required></textarea>
            </label>
            <button class="red">回复</button>
          </form>
        </details>
        ${takeBack(comment, view)}
      </div>
    </div>
  </li>`
}

const badge = ({ isOfficial }: Comment): Markup =>
  html`${isOfficial && html`<span class="official">作者</span>`}`

const takeBack = ({ visitor: writer, commentId }: Comment, { item, visitor }: View): Markup =>
  html`${writer === visitor &&
  html`<form method="post" action="${addressOf(item)}">
    <input type="hidden" name="do" value="uncomment" />
    <input type="hidden" name="commentId" value="${commentId}" />
    <button class="quiet">删除我的评论</button>
  </form>`}`
