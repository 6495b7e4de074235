import type { IncomingMessage, ServerResponse } from 'node:http'
import type { CallRecord } from './calls'
import type { SandboxControl } from './control'
import { faultFromForm, labelOfApi, labelOfEffect, PRESET_APIS, PRESETS } from './faultPresets'
import type { Fault } from './faults'
import { redirect, sendPage, when } from './page/document'
import { readForm } from './page/form'
import { html, type Markup } from './page/markup'
import { avatar, kindTags } from './wechat/pages/parts'
import type { AccountState } from './wechat/state'
import type { World } from './wechat/world'
import { isLocal } from './wire'

type Place = { world: World; control: SandboxControl; faults: () => Fault[] }
type Visit = { request: IncomingMessage; response: ServerResponse; url: URL }

const CALLS_SHOWN = 15

/** /sandbox: the accounts, the switchboard for faults, the last calls. */
export const showHome = async ({ request, response, url }: Visit, place: Place): Promise<void> => {
  if (url.pathname === '/sandbox/faults' || url.pathname === '/sandbox/faults/clear') {
    return switchFault({ request, response, url }, place)
  }
  if (!/^\/sandbox\/?$/.test(url.pathname)) {
    return sendPage(response, {
      title: '没有这一页',
      status: 404,
      look: 'desk',
      body: html`<main class="wrap desk">
        <h1>没有这一页</h1>
        <p class="lede">地址可能写错了。<a href="/sandbox">回到平台沙箱</a></p>
      </main>`,
    })
  }
  sendPage(response, {
    title: '平台沙箱',
    look: 'desk',
    body: homePage(place, { local: isLocal(request) }),
  })
}

const switchFault = async (
  { request, response, url }: Visit,
  { control }: Place,
): Promise<void> => {
  const form = isLocal(request) ? await readForm(request) : undefined
  if (form && url.pathname.endsWith('/clear')) control.clearFaults()
  const fault = form && !url.pathname.endsWith('/clear') ? faultFromForm(form) : undefined
  if (fault) control.fault(fault)
  redirect(response, '/sandbox#faults')
}

const homePage = ({ world, control, faults }: Place, { local }: { local: boolean }): Markup => html`
  <main class="wrap desk">
    <h1>平台沙箱</h1>
    <p class="lede">
      这里是微信公众平台的替身：说同样的接口，守同样的限制，发布出来的文章只在本机看得到，不会发到外面。换上真实账号的凭据和地址，其他什么都不用改。
    </p>
    <section aria-labelledby="accounts">
      <h2 id="accounts">公众号</h2>
      <p>点进去看粉丝眼里的样子，可以像粉丝一样留言。</p>
      <div class="cards">${world.accounts().map(accountCard)}</div>
    </section>
    <section aria-labelledby="faults">
      <h2 id="faults">故障开关</h2>
      <p>让平台在接下来的几次调用里出点事，看看发稿是否仍然一篇不多、一篇不少。</p>
      ${board({ world, faults: faults(), local })}
    </section>
    <section aria-labelledby="calls">
      <h2 id="calls">最近的调用</h2>
      ${callLog(lastCalls(control), world)}
    </section>
  </main>
`

/** Without the tokens that were handed out as they should be: they would fill the list. */
const lastCalls = (control: SandboxControl): CallRecord[] =>
  control
    .calls()
    .filter(({ api, errcode }) => api !== 'stable_token' || errcode !== 0)
    .slice(-CALLS_SHOWN)
    .reverse()

const accountCard = (owner: AccountState): Markup => {
  const { account, published, drafts } = owner
  const home = `/sandbox/wechat/${account.appid}`
  const live = published.filter(({ items }) => items.some(({ deleted }) => !deleted)).length
  const comments = published.reduce(
    (sum, each) => sum + each.comments.filter(({ state }) => state === 'live').length,
    0,
  )
  return html`<article class="card">
    <div class="row">
      ${avatar(account)}
      <div>
        <h3><a href="${home}">${account.name}</a></h3>
        ${kindTags(account)}
      </div>
    </div>
    <p class="soft small">${account.intro}</p>
    <dl>
      <div>
        <dt>已发布</dt>
        <dd>${live}</dd>
      </div>
      <div>
        <dt>草稿</dt>
        <dd>${drafts.length}</dd>
      </div>
      <div>
        <dt>留言</dt>
        <dd>${comments}</dd>
      </div>
    </dl>
    <div class="row end">
      <a class="button" href="${home}">看公众号</a>
      <a class="button" href="${home}/drafts">草稿箱</a>
    </div>
  </article>`
}

const board = ({
  world,
  faults,
  local,
}: {
  world: World
  faults: Fault[]
  local: boolean
}): Markup =>
  html`<div class="board">
    ${local
      ? faultForm(world)
      : html`<p class="note">开关只能在运行沙箱的这台机器上拨动（用 localhost 打开本页）。</p>`}
    ${faults.map(
      (fault) =>
        html`<div class="lit">
          <span
            ><span class="tag warn">待触发 ${fault.times} 次</span> ${labelOfEffect(
              fault.effect,
            )}</span
          >
          <span class="soft small">${labelOfApi(fault.api)} · ${nameOf(fault.account, world)}</span>
        </div>`,
    )}
    ${local && faults.length > 0
      ? html`<form method="post" action="/sandbox/faults/clear" class="lit">
          <span class="soft small">触发完会自动消失。</span><button class="quiet">全部清除</button>
        </form>`
      : ''}
  </div>`

const faultForm = (world: World): Markup =>
  html`<form method="post" action="/sandbox/faults" class="grid">
    <label
      >公众号
      <select name="account">
        <option value="">全部</option>
        ${world.accounts().map(({ account }) => option(account.appid, account.name))}
      </select></label
    >
    <label
      >接口
      <select name="api">
        ${PRESET_APIS.map(({ value, label }) => option(value, label))}
      </select></label
    >
    <label class="wide"
      >出什么事
      <select name="effect">
        ${PRESETS.map(({ value, label }) => option(value, label))}
      </select></label
    >
    <label>次数 <input name="times" type="number" min="1" max="1000" value="1" required /></label>
    <button class="go">拨下开关</button>
  </form>`

const option = (value: string, label: string): Markup =>
  html`<option value="${value}">${label}</option>`

const nameOf = (appid: string | undefined, world: World): string =>
  world.accounts().find(({ account }) => account.appid === appid)?.account.name ??
  (appid || '全部公众号')

const callLog = (calls: CallRecord[], world: World): Markup =>
  calls.length === 0
    ? html`<p class="note">还没有程序来过。</p>`
    : html`<div class="scroll">
        <table class="log">
          <thead>
            <tr>
              <th>时间</th>
              <th>公众号</th>
              <th>接口</th>
              <th>结果</th>
            </tr>
          </thead>
          <tbody>
            ${calls.map(
              (call) =>
                html`<tr>
                  <td>${when(Date.parse(call.at), world.now())}</td>
                  <td>${nameOf(call.account, world)}</td>
                  <td><code>${call.api}</code></td>
                  <td>${resultOf(call)}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>`

const resultOf = ({ errcode, effect, processed }: CallRecord): Markup => {
  if (errcode === 0) return html`<span class="tag good">✓ 成功</span>`
  if (errcode !== undefined) return html`<span class="tag bad">✕ ${errcode}</span>`
  return html`<span class="tag warn">⚡ ${effect ?? ''}${processed ? '，已办' : '，未办'}</span>`
}
