import { redirect } from '../../page/document'
import { html, type Markup } from '../../page/markup'
import { SCOPE, type AppState, type Scope, type User } from '../state'
import { notFound, show } from './parts'
import type { Room } from './router'

const WORDS: Readonly<Record<Scope, string>> = {
  user_info: '你的快手昵称、头像、性别、地区',
  user_video_publish: '替你发布视频',
  user_video_info: '查看你的视频和数据',
  user_video_delete: '删除你的视频',
}

type Ask = { owner: AppState; redirectUri: URL; state: string; scopes: Scope[] }

/** GET shows the consent page, POST is the press of 授权 or 取消. */
export const showConsent = async (room: Room): Promise<void> => {
  const { response, url, world, control, form } = room
  const ask = readAsk(room)
  if (typeof ask === 'string') return notFound(response, ask)
  const { users } = world.state()
  const back = (query: Record<string, string>) => {
    const address = new URL(ask.redirectUri)
    for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value)
    redirect(response, address.href)
  }
  if (form?.get('do') === 'cancel')
    return back({ result: '100200109', error: 'access_denied', state: ask.state })
  const uid = form?.get('uid') ?? ''
  if (form && Object.hasOwn(users, uid)) {
    const { code } = await control.authorize(ask.owner.app.appId, { uid, scopes: ask.scopes })
    return back({ code, state: ask.state })
  }
  show(response, {
    title: `授权给 ${ask.owner.app.name}`,
    formsTo: ask.redirectUri.origin,
    body: consentPage(ask, { users: Object.values(users), action: `${url.pathname}${url.search}` }),
  })
}

const readAsk = ({ url, world }: Room): Ask | string => {
  const query = url.searchParams
  const { apps } = world.state()
  const appId = query.get('app_id') ?? ''
  const owner = Object.hasOwn(apps, appId) ? apps[appId] : undefined
  if (!owner) return '应用不存在：app_id 不对（100200101）'
  if (query.get('response_type') !== 'code') return 'response_type 应为 code（100200104）'
  const address = query.get('redirect_uri') ?? ''
  if (!/^https?:\/\//.test(address) || !URL.canParse(address))
    return 'redirect_uri 不是完整的网址（100200103）'
  const wanted = (query.get('scope') ?? '').split(',').filter(Boolean)
  const scopes = wanted.filter((scope): scope is Scope => SCOPE.safeParse(scope).success)
  const isAllowed = wanted.every((scope) => owner.app.scopes.includes(scope as Scope))
  if (wanted.length === 0 || !isAllowed) return '应用没有申请到这些权限：scope（100200110）'
  return { owner, redirectUri: new URL(address), state: query.get('state') ?? '', scopes }
}

const consentPage = (
  { owner, scopes }: Ask,
  { users, action }: { users: User[]; action: string },
): Markup =>
  html`<main class="ks-consent">
    <h1>${owner.app.name} 申请使用你的快手号</h1>
    <form method="post" action="${action}">
      <ul>
        ${scopes.map((scope) => html`<li>${WORDS[scope]}</li>`)}
      </ul>
      <label
        >用哪个快手号
        <select name="uid">
          ${users.map(({ uid, name }) => html`<option value="${uid}">${name}</option>`)}
        </select></label
      >
      <button class="hot">授权</button>
      <button name="do" value="cancel">取消</button>
    </form>
  </main>`
