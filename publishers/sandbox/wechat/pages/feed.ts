import { when } from '../../page/document'
import { html, type Markup } from '../../page/markup'
import { isVisible } from '../published'
import type { AccountState, Published } from '../state'
import type { World } from '../world'
import { avatar, cover, homeOf, kindTags, ribbon, tabs } from './parts'

const SHOWN = 50

const BY = { person: '由人在公众平台发布', api: '由接口发布，没有推送', mass: '群发，已推送给粉丝' }

/** The account as its followers see it, newest first. */
export const feedPage = (owner: AccountState, world: World): Markup => {
  const messages = owner.published.filter(isVisible).reverse().slice(0, SHOWN)
  return html`${ribbon()}
    <main class="narrow">
      ${accountHead(owner, 'feed')}
      <div class="feed">
        ${messages.length === 0 ? html`<p class="empty">还没有发布过文章</p>` : ''}
        ${messages.map((published) => message(published, { owner, world }))}
      </div>
    </main>`
}

export const accountHead = ({ account }: AccountState, current: 'feed' | 'drafts'): Markup =>
  html`<header class="who">
    <div class="row">
      ${avatar(account)}
      <div>
        <h1>${account.name}</h1>
        ${kindTags(account)}
      </div>
    </div>
    ${account.intro ? html`<p>${account.intro}</p>` : ''} ${tabs(account, current)}
  </header>`

const message = (
  published: Published,
  { owner, world }: { owner: AccountState; world: World },
): Markup => {
  const entries = published.items
    .map((item, index) => ({ item, index }))
    .filter(({ item }) => !item.deleted)
  const [first, ...rest] = entries
  if (!first) return html``
  const address = (index: number) =>
    `${homeOf(owner.account)}/article/${published.articleId}${index > 0 ? `?idx=${index + 1}` : ''}`
  const comments = published.comments.filter(({ state }) => state === 'live').length
  return html`<p class="day">${when(published.publishedAt, world.now())}</p>
    <article class="message">
      <a class="lead" href="${address(first.index)}">
        ${cover(first.item, owner)}
        <h2>${first.item.title}</h2>
        ${rest.length === 0 ? html`<p class="digest">${first.item.digest}</p>` : ''}
        <p class="foot">${BY[published.by]}${comments > 0 && ` · 留言 ${comments}`}</p>
      </a>
      ${rest.length > 0
        ? html`<div class="more">
            ${rest.map(
              ({ item, index }) =>
                html`<a href="${address(index)}"
                  ><h3>${item.title}</h3>
                  ${cover(item, owner)}</a
                >`,
            )}
          </div>`
        : ''}
    </article>`
}
