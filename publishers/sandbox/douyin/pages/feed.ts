import { html, type Markup } from '../../page/markup'
import { isPublic, itemsOf } from '../items'
import type { Creator, Editing, Item } from '../state'
import type { World } from '../world'
import { addressOf, avatar, count, ROOT, still, tabs } from './parts'

const SHOWN = 120

/** The account as people see it, newest first; `own` = what only its owner sees. */
export const feedPage = (
  creator: Creator,
  { world, own }: { world: World; own: boolean },
): Markup => {
  const works = itemsOf(creator.uid, world).filter((item) => isPublic(item) !== own)
  return html`<main class="dy-main">
    ${head(creator, { world, tab: own ? 'own' : 'works' })}
    ${works.length === 0
      ? html`<p class="empty">${own ? '没有私密或审核中的作品' : '还没有公开的作品'}</p>`
      : html`<div class="dy-grid">${works.slice(0, SHOWN).map(cell)}</div>`}
  </main>`
}

/** What was saved in the editor and waits for 发布. */
export const draftsPage = (creator: Creator, world: World): Markup => {
  const drafts = world
    .state()
    .editing.filter(({ uid, draft }) => uid === creator.uid && draft)
    .reverse()
  return html`<main class="dy-main">
    ${head(creator, { world, tab: 'drafts' })}
    ${drafts.length === 0
      ? html`<p class="empty">草稿箱是空的。在手机的编辑页按“存草稿”，就会到这里。</p>`
      : html`<div class="dy-grid">${drafts.map(draftCell)}</div>`}
  </main>`
}

const head = (
  creator: Creator,
  { world, tab }: { world: World; tab: 'works' | 'own' | 'drafts' },
): Markup => {
  const works = itemsOf(creator.uid, world).filter(isPublic)
  const digg = works.reduce((sum, { counts }) => sum + counts.digg, 0)
  return html`<header class="dy-head">
    <div class="row">
      ${avatar(creator)}
      <div>
        <h1>${creator.name}</h1>
        <dl>
          <div>
            <dd>${count(digg)}</dd>
            <dt>获赞</dt>
          </div>
          <div>
            <dd>${works.length}</dd>
            <dt>作品</dt>
          </div>
        </dl>
      </div>
    </div>
    ${creator.intro ? html`<p>${creator.intro}</p>` : ''} ${tabs(creator, tab)}
  </header>`
}

const cell = (item: Item): Markup =>
  html`<a class="dy-cell" href="${addressOf(item)}">
    ${still(item)} ${stateOf(item) && html`<span class="state">${stateOf(item)}</span>`}
    <span class="over"
      ><span>♡ ${count(item.counts.digg)}</span
      ><span>${item.mediaType === 2 ? '图文' : item.by === 'api' ? '接口' : '手机'}</span></span
    >
    <span class="visually-hidden">${item.text}</span>
  </a>`

const draftCell = (draft: Editing): Markup =>
  html`<a class="dy-cell" href="${ROOT}/phone/edit/${draft.id}">
    ${still({ film: draft.film, cover: draft.pictures[0] })} <span class="state">草稿</span>
    <span class="over"><span>${draft.title.slice(0, 30) || '没有写文案'}</span></span>
  </a>`

/** What is not simply public, in a word. */
export const stateOf = ({ status, privateStatus }: Item): string => {
  if (status === 4) return '审核中'
  if (status === 2) return '不适宜公开'
  if (privateStatus === 1) return '仅自己可见'
  return privateStatus === 2 ? '朋友可见' : ''
}
