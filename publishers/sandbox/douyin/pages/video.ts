import { when } from '../../page/document'
import { html, raw, type Markup } from '../../page/markup'
import type { Creator, Item } from '../state'
import type { World } from '../world'
import { stateOf } from './feed'
import { addressOf, avatar, count, homeOf, mediaOf, withTopics } from './parts'
import { said } from './said'

/** Drawn, because a phone's own signs look different everywhere. */
const HEART = raw(
  '<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M12 21C5 15.2 2 11.9 2 8.2A5.2 5.2 0 0 1 7.2 3c2 0 3.7 1 4.8 2.7C13.1 4 14.8 3 16.8 3A5.2 5.2 0 0 1 22 8.2c0 3.7-3 7-10 12.8z"/></svg>',
)
const SPEECH = raw(
  '<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M12 3C6.5 3 2 6.8 2 11.4c0 2.7 1.5 5 3.8 6.6L5 22l4.4-2.5c.8.2 1.7.3 2.6.3 5.5 0 10-3.8 10-8.4S17.5 3 12 3zM8 12.7a1.3 1.3 0 1 1 0-2.6 1.3 1.3 0 0 1 0 2.6zm4 0a1.3 1.3 0 1 1 0-2.6 1.3 1.3 0 0 1 0 2.6zm4 0a1.3 1.3 0 1 1 0-2.6 1.3 1.3 0 0 1 0 2.6z"/></svg>',
)

type View = {
  creator: Creator
  world: World
  problem?: string
  isLocal: boolean
  /** Who looks, so that they can take back what they wrote. */
  visitor: string
}

/** One work as the phone plays it; on a desk the comments stand beside it. */
export const videoPage = (item: Item, view: View): Markup =>
  html`<main class="dy-room">
    <section class="dy-stage" aria-label="作品">
      ${picture(item)} ${rail(item, view)}
      <div class="dy-words">
        <h1>@${view.creator.name}</h1>
        <p>${withTopics(item.text)}</p>
        <p class="sound">♫ ${view.creator.name}的创作原声</p>
      </div>
    </section>
    ${side(item, view)}
  </main>`

const picture = (item: Item): Markup => {
  if (item.film) {
    const poster = item.cover ? `poster="${mediaOf(item.cover)}"` : ''
    return html`<video
      src="${mediaOf(item.film)}"
      ${{ markup: poster }}
      controls
      playsinline
      loop
      preload="metadata"
    ></video>`
  }
  return html`<div class="slides" tabindex="0" aria-label="图片，左右滑动">
    ${item.pictures.map((each, at) => html`<img src="${mediaOf(each)}" alt="第 ${at + 1} 张" />`)}
  </div>`
}

const rail = (item: Item, { creator }: View): Markup =>
  html`<div class="dy-rail">
    <a href="${homeOf(creator)}" aria-label="${creator.name}的主页">${avatar(creator)}</a>
    <form method="post" action="${addressOf(item)}">
      <button name="do" value="digg" class="${item.counts.digg > 0 && 'liked'}" aria-label="点赞">
        ${HEART}${count(item.counts.digg)}
      </button>
    </form>
    <a class="mark" href="#comments" aria-label="看评论">${SPEECH}${count(item.comments.length)}</a>
  </div>`

const side = (item: Item, { creator, world, problem, isLocal, visitor }: View): Markup => {
  const first = item.comments
    .filter(({ parentId }) => !parentId)
    .sort((a, b) => Number(b.top) - Number(a.top) || b.createdAt - a.createdAt)
  return html`<section class="dy-side" id="comments">
    <p class="facts">
      <a href="${homeOf(creator)}">‹ ${creator.name}</a> ${when(item.createdAt, world.now())}
      <span>播放 ${count(item.counts.play)}</span>
      <span>${item.by === 'api' ? '由接口发布' : '由人在手机上发布'}</span>
      ${stateOf(item) && html`<span class="tag warn">${stateOf(item)}</span>`}
      ${item.downloadType === 2 && html`<span class="tag">不许下载</span>`}
    </p>
    <h2>评论 ${item.comments.length}</h2>
    <form method="post" action="${addressOf(item)}" class="dy-say">
      <input type="hidden" name="do" value="comment" />
      ${problem ? html`<p class="note bad" role="alert">${problem}</p>` : ''}
      <label>名字 <input name="name" maxlength="20" placeholder="抖音用户" /></label>
      <label
        >说点什么
        <textarea
          name="content"
          maxlength="500"
          required
          placeholder="善语结善缘，恶言伤人心"
        ></textarea>
      </label>
      <button class="red">发表评论</button>
    </form>
    <ul class="plain">
      ${first.map((comment) => said(comment, { item, world, visitor }))}
    </ul>
    ${isLocal && hands(item)}
  </section>`
}

/** What its maker does on the phone, and the platform behind everybody's back. */
const hands = (item: Item): Markup =>
  html`<form method="post" action="${addressOf(item)}" class="dy-hands">
    ${[2, 4].includes(item.status) && html`<button name="do" value="pass">平台：审核通过</button>`}
    ${item.status !== 2 && html`<button name="do" value="refuse">平台：不适宜公开</button>`}
    <button class="quiet" name="do" value="remove">作者：在手机上删除</button>
  </form>`
