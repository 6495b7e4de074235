import { when } from '../../page/document'
import { html, type Markup } from '../../page/markup'
import type { AccountState, Mass } from '../state'
import type { World } from '../world'
import { homeOf } from './parts'

/** What the administrator's phone shows: a message that goes only when they say so. */
export const confirmCard = (
  mass: Mass,
  { owner, world }: { owner: AccountState; world: World },
): Markup => {
  const draft = owner.drafts.find(({ mediaId }) => mediaId === mass.mediaId)
  const titles = draft?.articles.map(({ title }) => `《${title}》`).join('') ?? '草稿已删除'
  const button = (confirmed: boolean, words: string) =>
    html`<form method="post" action="${homeOf(owner.account)}/${confirmed ? 'confirm' : 'refuse'}">
      <input type="hidden" name="msgId" value="${mass.msgId}" />
      <button class="${confirmed ? 'go' : 'quiet'}">${words}</button>
    </form>`
  return html`<article class="message">
    <div class="note warn">
      <strong>公众平台安全助手：群发等待管理员确认</strong>
      <p>${titles}</p>
      <p>
        ${mass.audience === 'all' ? '发给全部粉丝' : '发给部分粉丝'}，${when(
          mass.confirmUntil ?? mass.dueAt,
          world.now(),
        )}
        前有效，过时不发。
      </p>
    </div>
    <div class="actions">${button(true, '确认群发')} ${button(false, '拒绝')}</div>
  </article>`
}
