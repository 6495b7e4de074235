import { html, type Markup } from '../../page/markup'
import { isPublic, photosOf } from '../photos'
import type { Photo, User } from '../state'
import type { World } from '../world'
import { addressOf, avatar, mediaOf, tabs } from './parts'

const SHOWN = 120

/** The account as people see it, newest first; `own` = what is still worked on. */
export const feedPage = (user: User, { world, own }: { world: World; own: boolean }): Markup => {
  const photos = photosOf(user.uid, world).filter((photo) => isPublic(photo) !== own)
  return html`<main>
    <header class="ks-head">
      <div class="in">
        <div class="row">
          ${avatar(user)}
          <div>
            <h1>${user.name}</h1>
            <p>${user.intro}</p>
          </div>
        </div>
        ${tabs(user, own ? 'own' : 'works')}
      </div>
    </header>
    ${photos.length === 0
      ? html`<p class="empty">${own ? '没有正在处理的作品' : '还没有发布过作品'}</p>`
      : html`<div class="ks-grid">${photos.slice(0, SHOWN).map(card)}</div>`}
  </main>`
}

const card = (photo: Photo): Markup =>
  html`<a class="ks-card" href="${addressOf(photo)}">
    <span class="shot">
      <img src="${mediaOf(photo.cover)}" alt="" loading="lazy" />
      ${photo.state === 'pending' && html`<span class="state">处理中</span>`}
      <span class="play">▷ ${photo.counts.view}</span>
    </span>
    <p>${photo.caption}</p>
    <span class="foot"
      ><span>♡ ${photo.counts.like}</span><span>评论 ${photo.comments.length}</span></span
    >
  </a>`
