import { readForm } from '../../page/form'
import { redirect, sendPage } from '../../page/document'
import { html, type Markup } from '../../page/markup'
import type { Visit } from '../../platform'
import { isLocal } from '../../wire'
import { messageOf } from '../errors'
import { issueCode } from '../tokens'
import type { App } from '../state'
import type { World } from '../world'
import { avatar, ribbon } from './parts'
import { WEIBO_STYLES } from './styles'

type Request = { app: App; redirectUri: string; state: string | null }

/** /oauth2/authorize: the page on which a person lets an app post in an account's name. */
export const authorize = async (visit: Visit, world: World): Promise<void> => {
  const { request, response, url } = visit
  const asked = readRequest(url.searchParams, world)
  if (typeof asked === 'number') return refusePage(visit, asked)
  if (request.method === 'POST') return decide(visit, { asked, world })
  sendPage(response, {
    title: `授权给 ${asked.app.name}`,
    styles: WEIBO_STYLES,
    formsTo: new URL(asked.redirectUri).origin,
    body: askPage(asked, { world, action: `${url.pathname}${url.search}` }),
  })
}

/** 21324, 21322 and 21329 are shown here: nobody may be sent to an address that was not checked. */
const readRequest = (query: URLSearchParams, world: World): Request | number => {
  const { apps } = world.slice()
  const id = query.get('client_id') ?? ''
  const app = Object.hasOwn(apps, id) ? apps[id] : undefined
  const redirectUri = query.get('redirect_uri') ?? ''
  if (!app) return 21324
  if (!/^https?:\/\//.test(redirectUri) || !URL.canParse(redirectUri)) return 21322
  if (app.redirectUri !== undefined && app.redirectUri !== redirectUri) return 21322
  // `code` is the default of the platform.
  if ((query.get('response_type') ?? 'code') !== 'code') return 21329
  return { app, redirectUri, state: query.get('state') }
}

const decide = async (
  visit: Visit,
  { asked, world }: { asked: Request; world: World },
): Promise<void> => {
  const form = await readForm(visit.request)
  const uid = form?.get('uid') ?? ''
  const { accounts } = world.slice()
  if (!form || !Object.hasOwn(accounts, uid)) return refusePage(visit, 21323)
  const target = new URL(asked.redirectUri)
  if (asked.state !== null) target.searchParams.set('state', asked.state)
  if (form.get('answer') !== 'yes') {
    target.searchParams.set('error', 'access_denied')
    target.searchParams.set('error_code', '21330')
    target.searchParams.set('error_description', 'user denied')
    return redirect(visit.response, target.href)
  }
  const { appKey } = asked.app
  const code = issueCode({ uid, appKey, redirectUri: asked.redirectUri }, world)
  target.searchParams.set('code', code)
  await world.commit()
  redirect(visit.response, target.href)
}

const askPage = (
  { app, redirectUri }: Request,
  { world, action }: { world: World; action: string },
): Markup => {
  const accounts = Object.values(world.slice().accounts)
  return html`${ribbon()}
    <main class="wb-ask">
      <form class="panel" method="post" action="${action}">
        <h1>授权「${app.name}」使用你的微博账号</h1>
        <p class="soft small">完成后回到 ${new URL(redirectUri).host}</p>
        <fieldset style="border:0;margin:14px 0 0;padding:0">
          <legend class="soft small">用哪个账号</legend>
          ${accounts.map(
            ({ account }, index) =>
              html`<label class="pick"
                ><input
                  type="radio"
                  name="uid"
                  value="${account.uid}"
                  ${index === 0 ? 'checked' : ''}
                />${avatar(account)}<span>${account.name}</span></label
              >`,
          )}
        </fieldset>
        <p class="small" style="margin-top:16px">允许它：</p>
        <ul>
          <li>以这个账号的名义发微博、删自己发的微博</li>
          <li>读取这个账号的微博和评论，回复评论</li>
        </ul>
        <div class="end">
          <button class="go" name="answer" value="yes">授权</button>
          <button name="answer" value="no">取消</button>
        </div>
      </form>
    </main>`
}

const refusePage = ({ response, request }: Visit, code: number): void =>
  sendPage(response, {
    title: '不能授权',
    status: 400,
    styles: WEIBO_STYLES,
    body: html`${ribbon()}
      <main class="wb-ask">
        <div class="panel">
          <h1>不能授权</h1>
          <p class="note bad">error: ${messageOf(code)}（${code}）</p>
          <ul>
            <li>${REASONS[code] ?? '请求不完整，请回到原来的页面重新点“授权”。'}</li>
          </ul>
          ${isLocal(request) &&
          html`<p class="small"><a href="/sandbox#weibo">平台沙箱首页</a></p>`}
        </div>
      </main>`,
  })

const REASONS: Readonly<Record<number, string>> = {
  21322: '回调地址和开放平台上登记的“授权回调页”不一致。',
  21324: '应用的 App Key 不存在。',
  21329: 'response_type 只能是 code。',
}
