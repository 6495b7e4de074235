import { randomBytes } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import { send } from '../wire'
import { html, raw, type Markup } from './markup'
import { STYLES } from './styles'

export type Page = {
  title: string
  body: Markup
  status?: number
  theme?: 'light' | 'dark'
  /** `wechat` looks like the platform's own pages, `desk` like a tool. */
  look?: 'wechat' | 'desk'
  /** More styles after the common sheet: a platform's own. */
  styles?: string
  /** An origin that a form's answer may lead to besides our own: where a consent page sends people back. */
  formsTo?: string
}

/** Sends a whole page. No script runs on it, whatever it shows; styles in attributes are the articles' own. */
export const sendPage = (response: ServerResponse, page: Page): void => {
  const nonce = randomBytes(16).toString('base64url')
  const {
    title,
    body,
    status = 200,
    theme = 'light',
    look = 'wechat',
    styles = '',
    formsTo = '',
  } = page
  const text = html`<!doctype html>
    <html lang="zh-CN" data-theme="${theme}" data-look="${look}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <link rel="icon" href="/icon.svg" />
        <title>${title}</title>
        <style nonce="${nonce}">
          ${raw(STYLES + styles)}
        </style>
      </head>
      <body>
        ${body}
      </body>
    </html>`
  const policy = [
    "default-src 'none'",
    `style-src-elem 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self'",
    "media-src 'self'",
    `form-action 'self' ${formsTo}`.trim(),
    "base-uri 'none'",
    "frame-ancestors 'self'",
  ]
  send(response, {
    status,
    type: 'text/html; charset=utf-8',
    body: text.markup,
    headers: {
      'content-security-policy': policy.join('; '),
      'cache-control': 'no-store',
      'referrer-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
    },
  })
}

export const redirect = (
  response: ServerResponse,
  location: string,
  headers: Record<string, string> = {},
): void =>
  send(response, { status: 303, type: 'text/plain', body: '', headers: { ...headers, location } })

const MINUTE = 60_000
const clock = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
})

/** A moment in Beijing time; "3 分钟前" when it is near, with the exact time on hover. */
export const when = (ms: number, now: number): Markup => {
  const date = new Date(ms)
  const minutes = Math.floor((now - ms) / MINUTE)
  const exact = clock.format(date)
  return html`<time datetime="${date.toISOString()}" title="${exact}"
    >${near(minutes) ?? exact}</time
  >`
}

const near = (minutes: number): string | undefined => {
  if (minutes < 0 || minutes >= 24 * 60) return undefined
  if (minutes < 1) return '刚刚'
  return minutes < 60 ? `${minutes} 分钟前` : `${Math.floor(minutes / 60)} 小时前`
}
