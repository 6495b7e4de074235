import type { Element } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import { SKIP, visit } from 'unist-util-visit'
import type { Photo } from './photo'

type Body = {
  /** `parts.html` of the web channel's rendition; own pictures are `media:<key>`. */
  html: string
  photos: ReadonlyMap<string, Photo>
  /** Put before every address of ours: feeds are read elsewhere. */
  origin?: string
}

/** The approved body with the places where its pictures lie today. Nothing of the words changes. */
export function bodyHtml({ html, photos, origin = '' }: Body): string {
  const tree = fromHtml(html, { fragment: true })
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName === 'img') {
      const photo = photos.get(keyOf(node.properties.src))
      if (!photo) return
      node.properties.src = origin + photo.src
      if (!origin && photo.srcSet) {
        node.properties.srcSet = photo.srcSet
        node.properties.sizes = SIZES
      }
      if (!origin) node.properties.style = styleOf(photo)
      if (origin || !photo.sources || !parent || index === undefined) return
      const children = [...photo.sources.map(sourceOf), node]
      parent.children[index] = { type: 'element', tagName: 'picture', properties: {}, children }
      return SKIP
    }
    if (node.tagName === 'video' && typeof node.properties.poster === 'string') {
      node.properties.poster = origin + (photos.get(keyOf(node.properties.poster))?.src ?? '')
    }
    if (origin) makeAbsolute(node.properties, origin)
  })
  return toHtml(tree)
}

const SIZES = '(min-width: 48rem) 42rem, 100vw'

const sourceOf = ({ type, srcSet }: NonNullable<Photo['sources']>[number]): Element => ({
  type: 'element',
  tagName: 'source',
  properties: { type, srcSet, sizes: SIZES },
  children: [],
})

const styleOf = ({ color, width, height }: Photo) =>
  `--w:${width};--h:${height}${color ? `;background-color:${color}` : ''}`

const keyOf = (address: unknown) => String(address ?? '').replace(/^media:/, '')

function makeAbsolute(properties: Record<string, unknown>, origin: string): void {
  for (const name of ['src', 'href']) {
    const value = properties[name]
    if (typeof value === 'string' && value.startsWith('/') && !value.startsWith('//'))
      properties[name] = origin + value
  }
}
