import { when } from '../../page/document'
import { html, type Markup } from '../../page/markup'
import type { AccountState, Draft } from '../state'
import type { World } from '../world'
import { accountHead } from './feed'
import { confirmCard } from './confirmCard'
import { cover, homeOf, ribbon } from './parts'

const SHOWN = 50

/** The draft box as the editor sees it on mp.weixin.qq.com, with the button only a person can press. */
export const draftBoxPage = (
  owner: AccountState,
  { world, problem }: { world: World; problem?: string },
): Markup => {
  const drafts = [...owner.drafts].sort((a, b) => b.updatedAt - a.updatedAt).slice(0, SHOWN)
  return html`${ribbon()}
    <main class="narrow">
      ${accountHead(owner, 'drafts')}
      <div class="feed">
        ${problem ? html`<p class="note bad" role="alert">${problem}</p>` : ''}
        ${!owner.account.features.freepublish && drafts.length > 0
          ? html`<p class="note warn">
              这个号的接口没有发布权限，要有人在这里点一下“在公众平台发布”。
            </p>`
          : ''}
        ${drafts.length === 0 ? html`<p class="empty">草稿箱是空的</p>` : ''}
        ${(owner.masses ?? [])
          .filter(({ status }) => status === 'waiting')
          .map((mass) => confirmCard(mass, { owner, world }))}
        ${drafts.map((draft) => draftCard(draft, { owner, world }))}
      </div>
      ${records(owner, world)}
    </main>`
}

const records = ({ account, callbacks, previews }: AccountState, world: World): Markup =>
  html`<div class="records">
    <details>
      <summary>手机预览记录（${previews.length}）</summary>
      ${previews.length === 0 ? html`<p class="note">没有发过预览。</p>` : ''}
      <ul class="plain">
        ${previews
          .slice(-SHOWN)
          .reverse()
          .map(({ at, to, title }) => html`<li>${when(at, world.now())} 发给 ${to}：${title}</li>`)}
      </ul>
    </details>
    <details>
      <summary>发布与群发结果通知记录（${callbacks.length}）</summary>
      <p class="note">
        ${account.callback
          ? `通知地址：${account.callback.url}`
          : '没有设置通知地址，只能靠查询得知发布结果。'}
      </p>
      <ul class="plain">
        ${callbacks
          .slice(-SHOWN)
          .reverse()
          .map(
            ({ at, publishId, event, attempt, ok, status, answer }) =>
              html`<li>
                ${when(at, world.now())} ${event === 'MASSSENDJOBFINISH' ? '群发' : '发布任务'}
                ${publishId}，第 ${attempt} 次：
                <span class="tag ${ok ? 'good' : 'bad'}"
                  >${ok ? '✓ 收到' : `✕ ${status ?? '没有回答'}`}</span
                >
                ${ok ? '' : answer}
              </li>`,
          )}
      </ul>
    </details>
  </div>`

const draftCard = (
  draft: Draft,
  { owner, world }: { owner: AccountState; world: World },
): Markup => {
  const [first, ...rest] = draft.articles
  if (!first) return html``
  const home = homeOf(owner.account)
  const preview = (index: number) => `${home}/draft/${draft.mediaId}?index=${index}`
  const waiting =
    owner.jobs.some(({ mediaId, status }) => mediaId === draft.mediaId && status === 1) ||
    owner.masses?.some(
      ({ mediaId, status }) =>
        mediaId === draft.mediaId && (status === 'waiting' || status === 'sending'),
    )
  return html`<p class="day">更新于 ${when(draft.updatedAt, world.now())}</p>
    <article class="message">
      <a class="lead" href="${preview(0)}">
        ${cover(first, owner)}
        <h2>${first.title}</h2>
        <p class="digest">${first.digest}</p>
        <p class="foot">${first.author}</p>
      </a>
      ${rest.length > 0
        ? html`<div class="more">
            ${rest.map(
              (article, index) =>
                html`<a href="${preview(index + 1)}"
                  ><h3>${article.title}</h3>
                  ${cover(article, owner)}</a
                >`,
            )}
          </div>`
        : ''}
      <div class="actions">
        ${waiting
          ? html`<span class="tag warn">接口已提交，处理中</span>`
          : html`<form method="post" action="${home}/publish">
              <input type="hidden" name="mediaId" value="${draft.mediaId}" /><button class="go">
                在公众平台发布
              </button>
            </form>`}
        <a class="button" href="${preview(0)}">预览</a>
        <form method="post" action="${home}/discard">
          <input type="hidden" name="mediaId" value="${draft.mediaId}" /><button class="quiet">
            删除
          </button>
        </form>
      </div>
    </article>`
}
