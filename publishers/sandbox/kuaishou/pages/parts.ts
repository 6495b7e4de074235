import type { ServerResponse } from 'node:http'
import { sendPage, type Page } from '../../page/document'
import { html, raw, type Markup } from '../../page/markup'
import type { Photo, User } from '../state'
import { KUAISHOU_STYLES } from './styles'

export const ROOT = '/sandbox/kuaishou'
export const homeOf = ({ uid }: Pick<User, 'uid'>): string => `${ROOT}/u/${uid}`
export const addressOf = ({ photoId }: Photo): string => `${ROOT}/photo/${photoId}`
export const mediaOf = ({ blob }: { blob: string }): string => `${ROOT}/media/${blob}`

export const avatar = ({ name }: User): Markup =>
  html`<span class="avatar" aria-hidden="true">${[...name][0] ?? '工'}</span>`

/** The same as a picture, for the address that `user_info` gives. */
export const avatarSvg = ({ name }: User): string =>
  html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">
    <circle cx="50" cy="50" r="50" fill="#ff4906" />
    <text x="50" y="66" font-size="46" text-anchor="middle" fill="#fff">
      ${[...name][0] ?? '工'}
    </text>
  </svg>`.markup

/** A page in Kuaishou's look. */
export const show = (response: ServerResponse, { body, ...page }: Page): void =>
  sendPage(response, {
    styles: KUAISHOU_STYLES,
    ...page,
    body: html`<header class="ribbon">
        <div class="wrap">
          <span>沙箱：只在本机，没有真的发到快手</span><a href="/sandbox">平台沙箱首页</a>
        </div>
      </header>
      ${body}`,
  })

export const notFound = (response: ServerResponse, words = '没有这一页，地址可能写错了。'): void =>
  show(response, {
    title: '没有这一页',
    status: 404,
    body: html`<p class="empty">${words}<br /><a href="/sandbox">回到平台沙箱</a></p>`,
  })

export const tabs = (user: User, current: 'works' | 'own'): Markup => {
  const mark = (tab: string) => tab === current && raw('aria-current="page"')
  return html`<nav class="tabs" aria-label="快手号">
    <a href="${homeOf(user)}" ${mark('works')}>作品</a
    ><a href="${homeOf(user)}/own" ${mark('own')}>处理中</a>
  </nav>`
}

/** Words with their topics in another colour. */
export const withTopics = (text: string): Markup[] =>
  text
    .split(/(#[^\s#@]{1,50})/)
    .map((piece) =>
      piece.startsWith('#') && piece.length > 1
        ? html`<span class="topic">${piece}</span>`
        : html`${piece}`,
    )
