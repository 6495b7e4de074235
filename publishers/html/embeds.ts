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
    if (isElement(node, 'figure')) return figureCard(node)
    if (!isElement(node, 'video', 'audio', 'iframe', 'embed', 'object')) return node
    return card(node, baseUrl, losses)
  })
}

function card(node: Element, baseUrl: string | undefined, losses: LossBook): Element | undefined {
  const source = sourceOf(node)
  const url = source ? readHttpUrl(source, baseUrl) : undefined
  const site = url ? SITES.find(([host]) => host.test(url.hostname)) : undefined
  const kind =
    node.tagName === 'video' ? 'video' : node.tagName === 'audio' ? 'audio' : (site?.[2] ?? 'page')
  const label = LABELS[kind]
  losses.add(`embed-${kind}`, `${label}不能在正文里播放，已换成提示卡片`, site?.[1])
  const title = attribute(node, 'title') ?? attribute(node, 'ariaLabel') ?? site?.[1] ?? ''
  const poster = attribute(node, 'poster')
  const name = title ? `${label}:${title}` : label
  const line = url
    ? element('a', { properties: { href: url.href }, children: [text(name)] })
    : text(name)
  return element('section', {
    role: 'embed',
    children: [
      ...(poster ? [element('img', { properties: { src: poster, alt: `${label}封面` } })] : []),
      element('p', { role: 'embedTitle', children: [text('▶\u00a0'), line] }),
      element('p', {
        role: 'embedHint',
        children: [
          text(`微信内无法直接播放，请点击文末“阅读原文”${kind === 'audio' ? '收听' : '观看'}`),
        ],
      }),
    ],
  })
}

/** The caption of a figure that holds a player belongs into its card. */
function figureCard(node: Element): Element {
  const inner = node.children.find(
    (child): child is Element => child.type === 'element' && child.data?.role === 'embed',
  )
  if (!inner) return node
  const caption = node.children.find((child) => isElement(child, 'figcaption'))
  if (caption && textOf(caption).trim()) {
    inner.children.splice(
      -1,
      0,
      element('p', { role: 'embedCaption', children: [text(textOf(caption).trim())] }),
    )
  }
  return inner
}

function sourceOf(node: Element): string | undefined {
  const own = attribute(node, 'src') ?? attribute(node, 'dataSrc') ?? attribute(node, 'data')
  if (own) return own
  let found: string | undefined
  walk(node, (child) => {
    if (child.tagName === 'source' || child.tagName === 'embed') found ??= attribute(child, 'src')
  })
  return found
}
