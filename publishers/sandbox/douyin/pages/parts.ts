import { html, raw, type Markup } from '../../page/markup'
import { sendPage, type Page } from '../../page/document'
import type { ServerResponse } from 'node:http'
import type { Creator, Item } from '../state'
import { DOUYIN_STYLES } from './styles'

export const ROOT = '/sandbox/douyin'
export const homeOf = ({ uid }: Pick<Creator, 'uid'>): string => `${ROOT}/u/${uid}`
export const addressOf = ({ itemId }: Item): string => `${ROOT}/video/${encodeURIComponent(itemId)}`
export const mediaOf = ({ blob }: { blob: string }): string => `${ROOT}/media/${blob}`

export const avatar = ({ name }: Creator): Markup =>
  html`<span class="avatar" aria-hidden="true">${[...name][0] ?? '工'}</span>`

/** The strip that says this is no real platform. */
const ribbon = (): Markup =>
  html`<header class="ribbon">
    <div class="wrap">
      <span>沙箱：只在本机，没有真的发到抖音</span><a href="/sandbox">平台沙箱首页</a>
    </div>
  </header>`

/** A page in Douyin's look. */
export const show = (response: ServerResponse, { body, ...page }: Page): void =>
  sendPage(response, {
    theme: 'dark',
    styles: DOUYIN_STYLES,
    ...page,
    body: html`${ribbon()} ${body}`,
  })

export const notFound = (response: ServerResponse, words = '没有这一页，地址可能写错了。'): void =>
  show(response, {
    title: '没有这一页',
    status: 404,
    body: html`<p class="empty">${words}<br /><a href="/sandbox">回到平台沙箱</a></p>`,
  })

export const tabs = (creator: Creator, current: 'works' | 'own' | 'drafts'): Markup => {
  const home = homeOf(creator)
  const mark = (tab: string) => tab === current && raw('aria-current="page"')
  return html`<nav class="tabs" aria-label="抖音号">
    <a href="${home}" ${mark('works')}>作品</a><a href="${home}/own" ${mark('own')}>私密和审核中</a
    ><a href="${home}/drafts" ${mark('drafts')}>草稿</a>
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

/** A still of a work: its cover, or the film's frame at the second that was chosen. */
export const still = (work: Pick<Item, 'film' | 'cover'> & { coverAt?: number }): Markup => {
  if (work.cover) return html`<img src="${mediaOf(work.cover)}" alt="" loading="lazy" />`
  if (!work.film) return html``
  const at = Math.max(work.coverAt ?? 0, 0.1)
  return html`<video
    src="${mediaOf(work.film)}#t=${at}"
    preload="metadata"
    muted
    tabindex="-1"
  ></video>`
}

/** 12000 is 1.2万. */
export const count = (number: number): string =>
  number < 10_000 ? String(number) : `${(number / 10_000).toFixed(1)}万`
