import type { LossBook } from './losses'
import { readHttpUrl } from './links'
import {
  attribute,
  element,
  isElement,
  rewrite,
  text,
  textOf,
  walk,
  type Element,
  type Root,
} from './tree'

const LABELS = { video: '视频', audio: '音频', page: '内嵌内容' } as const

/** Platforms whose players people embed, by host: what the notice calls them. */
const SITES: readonly [host: RegExp, name: string, kind: keyof typeof LABELS][] = [
  [/(^|\.)v\.qq\.com$/, '腾讯视频', 'video'],
  [/(^|\.)bilibili\.com$/, '哔哩哔哩', 'video'],
  [/(^|\.)youku\.com$/, '优酷', 'video'],
  [/(^|\.)douyin\.com$/, '抖音', 'video'],
  [/(^|\.)cctv\.com$/, '央视网', 'video'],
  [/(^|\.)youtube(-nocookie)?\.com$/, 'YouTube', 'video'],
  [/(^|\.)music\.163\.com$/, '网易云音乐', 'audio'],
  [/(^|\.)ximalaya\.com$/, '喜马拉雅', 'audio'],
]

/**
 * A player cannot travel: video, audio and frames become a card with the poster (when it is ours), what it is,
 * and the address as a link, which the channel turns into a note. Run before unsafe elements are dropped.
 */
export function replaceEmbeds({
  tree,
  baseUrl,
  losses,
}: {
  tree: Root
  baseUrl?: string
  losses: LossBook
}): void {
  rewrite(tree, (node) => {
    if (isElement(node, 'figure')) return figureCard({ node, baseUrl, losses })
    if (!isElement(node, 'video', 'audio', 'iframe', 'embed', 'object')) return node
    return card({ node, baseUrl, losses })
  })
}

type CardInput = { node: Element; baseUrl?: string; losses: LossBook }

function card({ node, baseUrl, losses }: CardInput): Element {
  const source = sourceOf(node)
  const url = source ? readHttpUrl(source, baseUrl) : undefined
  const site = url ? SITES.find(([host]) => host.test(url.hostname)) : undefined
  const kind = isElement(node, 'video', 'figure')
    ? 'video'
    : isElement(node, 'audio')
      ? 'audio'
      : (site?.[2] ?? 'page')
  const label = LABELS[kind]
  losses.add(`embed-${kind}`, `${label}不能在正文里播放，已换成提示卡片`, site?.[1])
  const title = attribute(node, 'title') ?? attribute(node, 'ariaLabel') ?? site?.[1] ?? ''
  const poster = attribute(node, 'poster')
  const name = title ? `${label}：${title}` : label
  const line = url
    ? element('a', { properties: { href: url.href }, children: [text(name)] })
    : text(name)
  const verb = kind === 'audio' ? '收听' : '观看'
  const hint = baseUrl ? `微信内无法直接播放，请点击文末“阅读原文”${verb}` : '微信内无法直接播放'
  return element('section', {
    role: 'embed',
    children: [
      ...(poster ? [element('img', { properties: { src: poster, alt: `${label}封面` } })] : []),
      element('p', { role: 'embedTitle', children: [text('▶\u00a0'), line] }),
      element('p', { role: 'embedHint', children: [text(hint)] }),
    ],
  })
}

/** `figure[data-video]`, or a figure around a player: its picture is the poster, its caption belongs into the card. */
function figureCard({ node, baseUrl, losses }: CardInput): Element {
  const player = node.children.find(
    (child): child is Element => child.type === 'element' && child.data?.role === 'embed',
  )
  if (!player && attribute(node, 'dataVideo') === undefined) return node
  const made = player ?? card({ node, baseUrl, losses })
  const caption = node.children.find((child) => isElement(child, 'figcaption'))
  const words = caption ? textOf(caption).trim() : ''
  if (words)
    made.children.splice(-1, 0, element('p', { role: 'embedCaption', children: [text(words)] }))
  const poster = node.children.find((child) => isElement(child, 'img'))
  if (poster && !made.children.some((child) => isElement(child, 'img')))
    made.children.unshift(poster)
  return made
}

function sourceOf(node: Element): string | undefined {
  const own =
    attribute(node, 'dataVideo') ??
    attribute(node, 'src') ??
    attribute(node, 'dataSrc') ??
    attribute(node, 'data')
  if (own) return own
  let found: string | undefined
  walk(node, (child) => {
    if (child.tagName === 'source' || child.tagName === 'embed') found ??= attribute(child, 'src')
  })
  return found
}
