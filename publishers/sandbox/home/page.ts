import { html, type Markup } from '../page/markup'
import type { AccountCard, Platform } from '../platform'
import { board } from './board'
import { callLog } from './callLog'
import { clockForm } from './clock'
import type { Desk } from './router'

/** The switchboard: every platform with its accounts, what is to fail there, and who called. */
export const homePage = (desk: Desk, { local }: { local: boolean }): Markup => html`
  <main class="wrap desk">
    <h1>平台沙箱</h1>
    <p class="lede">
      这里是各发布平台的替身：说同样的接口，守同样的限制，发出来的内容只在本机看得到，不会发到外面。换上真实账号的凭据和地址，其他什么都不用改。
    </p>
    <nav class="jump" aria-label="平台">
      ${desk.platforms.map(
        ({ name, title }) => html`<a class="button" href="#${name}">${title}</a>`,
      )}
    </nav>
    ${local
      ? clockForm(desk)
      : html`<p class="note">开关只能在运行沙箱的这台机器上拨动（用 localhost 打开本页）。</p>`}
    ${desk.platforms.map((platform) => section(platform, { ...desk, local }))}
  </main>
`

const section = (platform: Platform, desk: Desk & { local: boolean }): Markup => html`
  <section id="${platform.name}" class="platform" aria-labelledby="${platform.name}-title">
    <h2 id="${platform.name}-title">${platform.title}</h2>
    <div class="two">
      <div class="cards">
        ${platform.cards().map((card) => accountCard(card, { platform, local: desk.local }))}
      </div>
      ${board(platform, desk)}
    </div>
    ${callLog(platform, desk)}
  </section>
`

const accountCard = (
  card: AccountCard,
  { platform, local }: { platform: Platform; local: boolean },
): Markup =>
  html`<article class="card">
    <div class="row">
      ${card.avatar}
      <div>
        <h3><a href="${card.links[0]?.href ?? '#'}">${card.name}</a></h3>
        ${card.tags}
      </div>
    </div>
    <p class="soft small">${card.intro}</p>
    <dl>
      ${card.numbers.map(
        ({ label, value }) =>
          html`<div>
            <dt>${label}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
    <div class="row end">
      ${card.links.map(({ label, href }) => html`<a class="button" href="${href}">${label}</a>`)}
    </div>
    ${local && platform.endTokens && tokenForm(platform.name, card)}
  </article>`

const tokenForm = (platform: string, { id, name }: AccountCard): Markup =>
  html`<form method="post" action="/sandbox/tokens" class="tokens" aria-label="${name}的令牌">
    <input type="hidden" name="platform" value="${platform}" />
    <input type="hidden" name="account" value="${id}" />
    <button name="how" value="expired">让令牌过期</button>
    <button name="how" value="revoked">收回授权</button>
  </form>`
