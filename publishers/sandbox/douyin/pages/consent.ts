import { redirect } from '../../page/document'
import { html, type Markup } from '../../page/markup'
import { CAPABILITY, type AppState, type Capability, type Creator } from '../state'
import { notFound, show } from './parts'
import type { Room } from './router'

/** What the page tells people that an app wants. */
const WORDS: Readonly<Partial<Record<Capability, string>>> = {
  user_info: '你的抖音昵称、头像',
  'video.create.bind': '替你发布内容到抖音',
  'video.list.bind': '查看你的作品列表',
  'video.data.bind': '查看你的作品数据',
  'data.external.item': '查看作品的播放、点赞数据',
  'item.comment': '查看和回复作品的评论',
  renew_refresh_token: '长期保持授权',
}

type Ask = {
  owner: AppState
  redirectUri: URL
  state: string
  scopes: Capability[]
  missing: string[]
}

/** GET shows the consent page, POST is the press of 授权: a code goes to the redirect address. */
export const showConsent = async (room: Room): Promise<void> => {
  const { response, url, world, control, form } = room
  const ask = readAsk(room)
  if (typeof ask === 'string') return notFound(response, ask)
  if (form?.get('do') === 'cancel') {
    return show(response, {
      title: '已取消授权',
      body: html`<p class="empty">已取消授权，可以关掉这一页。</p>`,
    })
  }
  const uid = form?.get('uid') ?? ''
  if (form && Object.hasOwn(world.state().creators, uid)) {
    const { code } = await control.authorize(ask.owner.app.clientKey, { uid, scopes: ask.scopes })
    const address = new URL(ask.redirectUri)
    address.searchParams.set('code', code)
    address.searchParams.set('state', ask.state)
    address.searchParams.set('scopes', ask.scopes.join(','))
    return redirect(response, address.href)
  }
  show(response, {
    title: `授权给 ${ask.owner.app.name}`,
    formsTo: ask.redirectUri.origin,
    body: consentPage(ask, { creators: Object.values(world.state().creators), action: url }),
  })
}

const readAsk = ({ url, world }: Room): Ask | string => {
  const query = url.searchParams
  const key = query.get('client_key') ?? ''
  const { apps } = world.state()
  const owner = Object.hasOwn(apps, key) ? apps[key] : undefined
  if (!owner) return '应用不存在：client_key错误（10002）'
  if (owner.app.banned) return '当前应用已被封禁或下线（28001016）'
  if (query.get('response_type') !== 'code') return '参数错误：response_type 应为 code（10013）'
  const address = query.get('redirect_uri') ?? ''
  if (!/^https?:\/\//.test(address) || !URL.canParse(address))
    return '参数错误：redirect_uri 不是完整的网址（10006）'
  const wanted = (query.get('scope') ?? '').split(',').filter(Boolean)
  const scopes = wanted.filter((scope): scope is Capability => CAPABILITY.safeParse(scope).success)
  const missing = wanted.filter((scope) => !owner.app.capabilities.includes(scope as Capability))
  if (wanted.length === 0) return '参数错误：缺少 scope（10005）'
  return { owner, redirectUri: new URL(address), state: query.get('state') ?? '', scopes, missing }
}

const consentPage = (
  { owner, scopes, missing }: Ask,
  { creators, action }: { creators: Creator[]; action: URL },
): Markup =>
  html`<main class="dy-phone">
    <div class="dy-bar"><h1>抖音授权登录</h1></div>
    <form method="post" action="${action.pathname}${action.search}">
      <p><b>${owner.app.name}</b> 申请使用：</p>
      <ul>
        ${scopes.map((scope) => html`<li>${WORDS[scope] ?? scope}</li>`)}
      </ul>
      ${missing.length > 0
        ? html`<p class="note bad" role="alert">
            应用没有这些能力：${missing.join('、')}（28001019）。去掉它们，或在开放平台申请。
          </p>`
        : html`<label
              >用哪个抖音号
              <select name="uid">
                ${creators.map(({ uid, name }) => html`<option value="${uid}">${name}</option>`)}
              </select></label
            >
            <button class="red">授权</button>`}
      <button name="do" value="cancel">取消</button>
    </form>
  </main>`
