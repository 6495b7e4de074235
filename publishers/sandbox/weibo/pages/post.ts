import { when } from '../../page/document'
import { html, type Markup } from '../../page/markup'
import { toBid } from '../ids'
import { liveComments } from '../wire'
import type { AccountState, Article, Post } from '../state'
import type { World } from '../world'
import { ICONS } from './icons'
import { avatar, homeOf, localPicture, richText } from './parts'

export type Place = { owner: AccountState; world: World }

export const addressOf = (post: Post): string => `${homeOf(post)}/${toBid(post.idstr)}`

/** One post as a card: who, when, from which app, what it says, pictures, counts. */
export const postCard = (post: Post, { owner, world }: Place): Markup => {
  const app = world.slice().apps[post.appKey]?.name ?? '微博 weibo.com'
  const article = owner.articles.find(({ objectId }) => objectId === post.article)
  return html`<article class="weibo">
    <header>
      ${avatar(owner.account)}
      <div>
        <a class="name" href="${homeOf(owner.account)}">${owner.account.name}</a>
        <p class="from">
          <a class="soft" href="${addressOf(post)}">${when(post.visibleAt, world.now())}</a>
          来自 ${app}
        </p>
      </div>
    </header>
    <p class="text">${richText(post.text)}</p>
    ${article &&
    html`<a class="wb-card" href="/sandbox/weibo/article/${encodeURIComponent(article.objectId)}">
      ${cover(article, world)}
      <span><b>${article.title}</b><span>头条文章 · ${owner.account.name}</span></span>
    </a>`}
    ${pictures(post)} ${actions(post)}
  </article>`
}

const pictures = ({ pictures: all }: Post): Markup => {
  if (all.length === 0) return html``
  return html`<div class="pics ${all.length === 1 && 'one'}">
    ${all.map(
      (picture, index) =>
        html`<img src="${localPicture(picture)}" alt="配图 ${index + 1}" loading="lazy" />`,
    )}
  </div>`
}

/** A cover on this very site is shown; the pages ask no other host. */
const cover = ({ cover: address }: Article, world: World): Markup =>
  URL.canParse(address) && new URL(address).origin === new URL(world.base()).origin
    ? html`<img class="thumb" src="${address}" alt="" loading="lazy" />`
    : html`<span class="thumb"></span>`

const actions = (post: Post): Markup =>
  html`<div class="acts">
    <span>${ICONS.share}转发 ${post.reposts || ''}</span>
    <a href="${addressOf(post)}#comments">${ICONS.talk}评论 ${liveComments(post).length || ''}</a>
    <form method="post" action="${homeOf(post)}/like">
      <input type="hidden" name="idstr" value="${post.idstr}" />
      <button>${ICONS.like}赞 ${post.likes || ''}</button>
    </form>
  </div>`
