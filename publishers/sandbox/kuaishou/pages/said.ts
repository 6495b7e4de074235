import { when } from '../../page/document'
import { html, type Markup } from '../../page/markup'
import { COMMENT_MAX } from '../comments'
import type { Comment, Photo } from '../state'
import type { World } from '../world'
import { addressOf } from './parts'

type View = { photo: Photo; world: World; local: boolean; visitor: string }

/** One comment with its answers. Kuaishou gives programs no comments: only its author answers, on the phone. */
export const said = (comment: Comment, view: View): Markup => {
  const { photo, world } = view
  const answers = photo.comments.filter(({ parentId }) => parentId === comment.id)
  return html`<li class="said">
    <span class="avatar" aria-hidden="true">${[...comment.name][0] ?? '快'}</span>
    <div>
      <p class="name">${comment.name} ${badge(comment)}</p>
      <p>${comment.content}</p>
      <p class="small soft">${when(comment.createdAt, world.now())}</p>
      ${answers.map(
        (answer) =>
          html`<div class="answer">
            <b>${answer.name}</b> ${badge(answer)}：${answer.content} ${takeBack(answer, view)}
          </div>`,
      )}
      <div class="own">
        ${answerForm(comment, { photo, official: false })}
        ${view.local && answerForm(comment, { photo, official: true })} ${takeBack(comment, view)}
      </div>
    </div>
  </li>`
}

const answerForm = (
  { id, name }: Comment,
  { photo, official }: { photo: Photo; official: boolean },
): Markup =>
  html`<details>
    <summary>${official ? '像作者那样回复' : '回复'}</summary>
    <form method="post" action="${addressOf(photo)}">
      <input type="hidden" name="do" value="${official ? 'answer' : 'comment'}" />
      <input type="hidden" name="parentId" value="${id}" />
      ${!official &&
      html`<label>名字 <input name="name" maxlength="20" placeholder="快手老铁" /></label>`}
      <label
        >回复 ${name}<textarea name="content" maxlength="${COMMENT_MAX}" required></textarea>
      </label>
      <button class="hot">回复</button>
    </form>
  </details>`

const badge = ({ isOfficial }: Comment): Markup =>
  html`${isOfficial && html`<span class="official">作者</span>`}`

/** Who wrote it here, and on this machine the account as on its phone. */
const takeBack = ({ visitor: writer, id }: Comment, { photo, visitor, local }: View): Markup =>
  html`${(writer === visitor || local) &&
  html`<form method="post" action="${addressOf(photo)}">
    <input type="hidden" name="do" value="uncomment" />
    <input type="hidden" name="commentId" value="${id}" />
    <button class="quiet">${writer === visitor ? '删除我的评论' : '像作者那样删除评论'}</button>
  </form>`}`
