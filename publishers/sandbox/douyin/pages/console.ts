import { when } from '../../page/document'
import { html, type Markup } from '../../page/markup'
import { isLocal } from '../../wire'
import type { AppState } from '../state'
import type { World } from '../world'
import { notFound, ROOT, show } from './parts'
import type { Room } from './router'

const KNOCKS_SHOWN = 30

/** The open platform's page of one app: what it may do, where its events go, how they arrived. */
export const showConsole = async (room: Room): Promise<void> => {
  const { response, request, rest, world, control, form } = room
  const { apps } = world.state()
  if (rest.length === 0) return showApps(room)
  const key = rest[0] ?? ''
  const owner = Object.hasOwn(apps, key) ? apps[key] : undefined
  if (!owner || rest.length !== 1) return notFound(response)
  const local = isLocal(request)
  let answer: Markup | undefined
  if (form && local) answer = await setCallback(form, { control, key })
  show(response, {
    title: owner.app.name,
    body: consolePage(owner, { world, local, answer }),
  })
}

const showApps = ({ response, world }: Room): void =>
  show(response, {
    title: '抖音开放平台',
    body: html`<main class="wrap desk">
      <h1>抖音开放平台</h1>
      <p class="lede">登记在这里的应用。普通应用只能把作品交到人的手机上；代为发布要另外申请。</p>
      <div class="cards">
        ${Object.values(world.state().apps).map(
          ({ app, grants }) =>
            html`<article class="card">
              <h2><a href="${ROOT}/app/${app.clientKey}">${app.name}</a></h2>
              <p class="soft small">
                <code>${app.clientKey}</code> · ${grants.length} 个抖音号已授权 ·
                ${app.callback ? '推送已开' : '没有推送地址'}
              </p>
            </article>`,
        )}
      </div>
    </main>`,
  })

const setCallback = async (
  form: URLSearchParams,
  { control, key }: Pick<Room, 'control'> & { key: string },
): Promise<Markup> => {
  const url = form.get('url')?.trim() || undefined
  if (url && !(/^https?:\/\//.test(url) && URL.canParse(url)))
    return html`<p class="note bad" role="alert">不是完整的网址。</p>`
  const proof = await control.setCallback(key, url)
  if (!url) return html`<p class="note">已清除，不再推送。</p>`
  return proof.ok
    ? html`<p class="note" role="status">✓ 验证通过，事件会推送到这里。</p>`
    : html`<p class="note bad" role="alert">
        验证没有通过：对方应原样答回 challenge，却答了“${proof.answer.slice(0, 80)}”。
      </p>`
}

const consolePage = (
  { app, knocks, grants }: AppState,
  { world, local, answer }: { world: World; local: boolean; answer?: Markup },
): Markup =>
  html`<main class="wrap desk">
    <h1>${app.name}</h1>
    <p class="lede"><a href="${ROOT}/app">抖音开放平台</a>上的应用：它能做什么，事件推送到哪里。</p>
    <section aria-labelledby="facts">
      <h2 id="facts">应用</h2>
      <dl class="plain">
        <dt>client_key</dt>
        <dd><code>${app.clientKey}</code></dd>
        <dt>已授权的抖音号</dt>
        <dd>
          ${grants.map(({ uid }) => world.state().creators[uid]?.name ?? uid).join('、') ||
          '还没有'}
        </dd>
      </dl>
    </section>
    <section aria-labelledby="can">
      <h2 id="can">能力</h2>
      <ul class="dy-cap">
        ${app.capabilities.map((name) => html`<li class="tag good"><code>${name}</code></li>`)}
      </ul>
    </section>
    <section aria-labelledby="hook">
      <h2 id="hook">消息推送</h2>
      <p>平台会先发一个 challenge 验证地址；以后每个事件最多推送四次，每次等 5 秒。</p>
      ${answer ?? ''}
      ${local
        ? html`<form method="post" class="board dy-hook">
            <label
              >推送地址
              <input
                name="url"
                type="url"
                value="${app.callback?.url ?? ''}"
                placeholder="http://localhost:3000/…"
            /></label>
            <button class="red">验证并保存</button>
          </form>`
        : html`<p class="note">
            ${app.callback?.url ?? '还没有设置'}（只能在运行沙箱的这台机器上修改）
          </p>`}
    </section>
    <section aria-labelledby="log">
      <h2 id="log">推送记录</h2>
      ${log(knocks, world)}
    </section>
  </main>`

const log = (knocks: AppState['knocks'], world: World): Markup =>
  knocks.length === 0
    ? html`<p class="note">还没有推送过。</p>`
    : html`<div class="scroll">
        <table class="log dy-knocks">
          <thead>
            <tr>
              <th>时间</th>
              <th>事件</th>
              <th>第几次</th>
              <th>对方的回答</th>
            </tr>
          </thead>
          <tbody>
            ${knocks
              .slice(-KNOCKS_SHOWN)
              .reverse()
              .map(
                ({ at, event, attempt, ok, status, answer }) =>
                  html`<tr>
                    <td>${when(at, world.now())}</td>
                    <td><code>${event}</code></td>
                    <td>${attempt}</td>
                    <td>
                      <span class="tag ${ok ? 'good' : 'bad'}"
                        >${ok ? '✓' : '✕'} ${status ?? ''}</span
                      >
                      ${answer.slice(0, 60)}
                    </td>
                  </tr>`,
              )}
          </tbody>
        </table>
      </div>`
