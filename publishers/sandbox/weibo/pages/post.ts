import { when } from '../../page/document'
import { html, type Markup } from '../../page/markup'
import { COMMENT_LIMIT } from '../comments'
import { toBid } from '../ids'
import { liveComments } from '../wire'
import type { AccountState, Article, Comment, Post } from '../state'
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

/** What people say under a post, and a box for one more. */
export const talk = (
  post: Post,
  { owner, world, said, problem }: Place & { said?: boolean; problem?: string },
): Markup => {
  const all = liveComments(post)
  const first = all.filter(({ replyTo }) => !all.some(({ idstr }) => idstr === replyTo)).reverse()
  return html`<section class="wb-talk" id="comments" aria-label="评论">
    <h2>评论 ${all.length}</h2>
    ${all.length === 0 ? html`<p class="soft small">还没有人评论。</p>` : ''}
    ${first.map((comment) => entry(comment, { all, owner, world }))}
    ${said ? html`<p class="note" role="status">评论已发出。</p>` : ''}
    ${problem ? html`<p class="note bad" role="alert">${problem}</p>` : ''}
    ${owner.account.commentsClosed
      ? html`<p class="soft small">由于博主的设置，不能评论。</p>`
      : html`<form method="post" action="${homeOf(owner.account)}/comment">
          <input type="hidden" name="idstr" value="${post.idstr}" />
          <label
            >昵称<input name="nickname" maxlength="20" autocomplete="nickname" required
          /></label>
          <label
            >评论<textarea name="text" maxlength="${COMMENT_LIMIT * 2}" required></textarea>
          </label>
          <button class="go">发表评论</button>
        </form>`}
  </section>`
}

const entry = (comment: Comment, place: Place & { all: Comment[] }): Markup => {
  const { owner, world, all } = place
  const answers = all.filter(({ replyTo }) => replyTo === comment.idstr)
  const isAuthor = comment.by.id === owner.account.uid
  return html`<div class="said">
    <span class="avatar" aria-hidden="true">${[...comment.by.name][0] ?? ''}</span>
    <div>
      <p class="name">
        ${comment.by.name}${isAuthor && html` <span class="tag">博主</span>`} ·
        ${when(comment.createdAt, world.now())}
      </p>
      <p>${richText(comment.text)}</p>
      ${answers.map((answer) => entry(answer, place))}
    </div>
  </div>`
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
