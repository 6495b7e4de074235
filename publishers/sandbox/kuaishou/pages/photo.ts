import { when } from '../../page/document'
import { html, type Markup } from '../../page/markup'
import { COMMENT_MAX } from '../comments'
import type { Photo, User } from '../state'
import type { World } from '../world'
import { addressOf, avatar, homeOf, mediaOf, withTopics } from './parts'
import { said } from './said'

/** `visitor`: who looks, so that they can take back what they wrote. */
type View = { user: User; world: World; problem?: string; local: boolean; visitor: string }

/** One film as viewers see it, with what they say of it. */
export const photoPage = (photo: Photo, view: View): Markup =>
  html`<main class="ks-room">
    <section class="ks-stage" aria-label="作品">
      <video
        src="${mediaOf(photo.film)}"
        poster="${mediaOf(photo.cover)}"
        controls
        playsinline
        loop
        preload="metadata"
      ></video>
    </section>
    ${side(photo, view)}
  </main>`

const side = (photo: Photo, { user, world, problem, local, visitor }: View): Markup =>
  html`<section class="ks-side">
    <div class="row">
      ${avatar(user)}
      <div>
        <a href="${homeOf(user)}"><b>${user.name}</b></a>
        <p class="small soft">
          ${when(photo.createdAt, world.now())} · ${photo.counts.view} 次播放
          ${photo.state === 'pending' && html`<span class="tag warn">处理中</span>`}
        </p>
      </div>
    </div>
    <h1>${withTopics(photo.caption)}</h1>
    <form method="post" action="${addressOf(photo)}" class="ks-likes">
      <button name="do" value="like">♥ 双击喜欢 ${photo.counts.like}</button>
      ${local && html`<button class="quiet" name="do" value="remove">像作者那样删除</button>`}
    </form>
    <h2 id="comments">评论 ${photo.comments.length}</h2>
    <form method="post" action="${addressOf(photo)}" class="say">
      <input type="hidden" name="do" value="comment" />
      ${problem ? html`<p class="note bad" role="alert">${problem}</p>` : ''}
      <label>名字 <input name="name" maxlength="20" placeholder="快手老铁" /></label>
      <label
        >说点什么
        <textarea name="content" maxlength="${COMMENT_MAX}" required></textarea>
      </label>
      <button class="hot">发表评论</button>
    </form>
    <ul class="plain">
      ${photo.comments
        .filter(({ parentId }) => !parentId)
        .sort((a, b) => b.createdAt - a.createdAt)
        .map((comment) => said(comment, { photo, world, local, visitor }))}
    </ul>
    <p class="small"><a href="${addressOf(photo)}/comments.csv">导出评论（CSV）</a></p>
  </section>`
