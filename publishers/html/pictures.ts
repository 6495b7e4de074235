import type { Picture } from '../contract'
import type { LossBook } from './losses'
import { isOnHost, readHttpUrl } from './links'
import { attribute, isElement, rewrite, type Element, type Root } from './tree'

export type PictureRules = {
  pictures: ReadonlyMap<string, Picture>
  /** Hosts whose pictures the channel shows as they are (its own). */
  ownHosts: readonly string[]
  losses: LossBook
}

/**
 * Keeps own pictures (`media:<key>`) and those of the channel's own hosts; every other one is taken out and
 * listed, never silently: a channel would drop it after publishing. Returns the keys used, in order.
 */
export function settlePictures({ tree, rules }: { tree: Root; rules: PictureRules }): string[] {
  const used: string[] = []
  rewrite(tree, (node) => {
    if (!isElement(node, 'img')) return node
    const source = (attribute(node, 'src') || attribute(node, 'dataSrc') || '').trim()
    const key = /^media:([\w-]+)$/.exec(source)?.[1]
    if (key && rules.pictures.has(key)) {
      if (!used.includes(key)) used.push(key)
      return ownPicture(node, rules.pictures.get(key)!)
    }
    if (key) {
      rules.losses.add('missing-picture', '正文引用的图片不在素材库里，已去掉', key.slice(0, 12))
      return undefined
    }
    const url = readHttpUrl(source)
    if (url && rules.ownHosts.some((host) => isOnHost(url, host))) {
      url.protocol = 'https:'
      node.properties = { src: url.href, alt: attribute(node, 'alt') ?? '', ...sizeOf(node) }
      return node
    }
    if (source === '') return undefined
    rules.losses.add('foreign-picture', '外部图片没有带上，请先存入素材库', nameOf(node, source))
    return undefined
  })
  return used
}

function ownPicture(node: Element, picture: Picture): Element {
  node.properties = {
    src: `media:${picture.key}`,
    alt: attribute(node, 'alt') ?? picture.alt,
    ...sizeOf(node, picture.width),
  }
  return node
}

/** The width asked for, in whole pixels; a picture is never shown wider than it is. */
function sizeOf(node: Element, natural?: number): { width?: number } {
  const asked = attribute(node, 'width') ?? node.data?.css?.get('width') ?? ''
  const pixels = /^(\d+(?:\.\d+)?)(px)?$/.exec(asked.trim())
  const width = pixels ? Math.round(Number(pixels[1])) : natural
  if (!width) return {}
  return { width: natural ? Math.min(width, natural) : width }
}

function nameOf(node: Element, source: string): string {
  const alt = attribute(node, 'alt')
  const host = readHttpUrl(source)?.hostname ?? source.slice(0, 24).replace(/[,;].*$/, '')
  return alt ? `${alt}(${host})` : host
}
