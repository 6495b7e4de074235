import { html, raw, type Markup } from '../../page/markup'
import type { Account, AccountState, Article } from '../state'

export const homeOf = ({ appid }: Account): string => `/sandbox/wechat/${appid}`

export const avatar = ({ name, kind }: Account): Markup =>
  html`<span class="avatar ${kind === 'subscription' && 'blue'}" aria-hidden="true"
    >${[...name][0] ?? '工'}</span
  >`

export const kindTags = ({ kind, verified, features }: Account): Markup => html`
  <span class="tag">${kind === 'service' ? '服务号' : '订阅号'}</span>
  <span class="tag ${verified ? 'good' : 'warn'}">${verified ? '✓ 已认证' : '未认证'}</span>
  ${!features.freepublish && html`<span class="tag warn">接口只能写草稿</span>`}
`

/** The strip that says this is no real platform. */
export const ribbon = (): Markup =>
  html`<header class="ribbon">
    <div class="wrap">
      <span>沙箱：只在本机，没有真的发到微信</span><a href="/sandbox">平台沙箱首页</a>
    </div>
  </header>`

export const tabs = (account: Account, current: 'feed' | 'drafts'): Markup => {
  const home = homeOf(account)
  const mark = (tab: string) => tab === current && raw('aria-current="page"')
  return html`<nav class="tabs" aria-label="公众号">
    <a href="${home}" ${mark('feed')}>消息</a><a href="${home}/drafts" ${mark('drafts')}>草稿箱</a>
  </nav>`
}

/** Where the pages find a picture of the platform's own host; the host itself is never asked. */
export const localPicture = (address: string): string =>
  address.replace(MMBIZ, '/sandbox/wechat/mmbiz/$1')

/** The same for every picture in an article's HTML. */
export const localPictures = (content: string): string =>
  content.replace(new RegExp(MMBIZ, 'g'), '/sandbox/wechat/mmbiz/$1')

const MMBIZ = /https?:\/\/mmbiz\.qpic\.cn\/\w+\/([\w-]{20,})\/\d+(?:\?[^"'\s)<>]*)?/

/** Cover of an article as an image, or an empty plate of the same size. */
export const cover = (article: Article, { files }: AccountState): Markup => {
  const id =
    article.article_type === 'newspic'
      ? article.image_info?.image_list[0]?.image_media_id
      : article.thumb_media_id
  const file = files.find(({ mediaId }) => mediaId !== undefined && mediaId === id)
  return file
    ? html`<img src="/sandbox/wechat/mmbiz/${file.id}" alt="" loading="lazy" />`
    : html`<span class="blank"></span>`
}
