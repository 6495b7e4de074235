import { raw, html, type Markup } from '../../page/markup'
import { linksIn } from '../text'
import type { Account, Picture } from '../state'
import { ICONS } from './icons'

export const homeOf = ({ uid }: Pick<Account, 'uid'>): string => `/sandbox/weibo/${uid}`

export const avatar = ({ name, verified }: Pick<Account, 'name' | 'verified'>): Markup =>
  html`<span class="avatar ${verified && 'v'}" aria-hidden="true">${[...name][0] ?? '微'}</span>`

export const accountTags = ({
  verified,
  features,
  delayed,
  commentsClosed,
}: Account): Markup => html`
  <span class="tag ${verified ? 'good' : 'warn'}">${verified ? '✓ 蓝V认证' : '未认证'}</span>
  ${features.commercial && html`<span class="tag">长微博、九图</span>`}
  ${features.article && html`<span class="tag">头条文章</span>`}
  ${!features.topics && html`<span class="tag">接口发的话题会被过滤</span>`}
  ${delayed && html`<span class="tag warn">延迟显示</span>`}
  ${commentsClosed && html`<span class="tag warn">评论已关闭</span>`}
`

/** The strip that says this is no real platform. */
export const ribbon = (): Markup =>
  html`<header class="ribbon">
    <div class="wrap">
      <span>沙箱：只在本机，没有真的发到微博</span><a href="/sandbox#weibo">平台沙箱首页</a>
    </div>
  </header>`

/** A post's words with its links as 网页链接 and its topics and names in colour. */
export const richText = (text: string): Markup => {
  let rest = text
  const pieces: Markup[] = []
  for (const link of linksIn(text)) {
    const at = rest.indexOf(link)
    pieces.push(coloured(rest.slice(0, at)))
    pieces.push(
      html`<a href="${link}" rel="noopener noreferrer nofollow" title="${link}"
        >${ICONS.link}网页链接</a
      >`,
    )
    rest = rest.slice(at + link.length)
  }
  return html`${[...pieces, coloured(rest)]}`
}

/** Where the pages find a picture: on this very machine. */
export const localPicture = ({ id, mimeType }: Picture): string =>
  `/sandbox/weibo/pic/large/${id}.${mimeType === 'image/jpeg' ? 'jpg' : mimeType.slice(6)}`

const coloured = (text: string): Markup => {
  const pieces = text.split(/(#[^#\n]{1,50}#|@[\p{L}\p{N}_-]{2,30})/u)
  const shown = pieces.map((piece, index) =>
    index % 2 === 1 ? html`<span class="topic">${piece}</span>` : html`${piece}`,
  )
  return raw(shown.map(({ markup }) => markup).join(''))
}
