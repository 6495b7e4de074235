import type { Picture } from '../../contract'
import {
  attribute,
  cssOf,
  element,
  isElement,
  rewrite,
  text,
  textOf,
  walk,
  type Element,
  type Root,
} from '../../html/tree'

/** The width of an article on the widest client, in pixels: no picture needs a width beyond it. */
const PAGE_WIDTH = 677

/** Width and height become declarations: never wider than the page, never wider than the picture itself. */
export function fitPictures(tree: Root): void {
  walk(tree, (node) => {
    if (!isElement(node, 'img')) return
    const css = cssOf(node)
    const asked = css.get('width') ?? ''
    const width = Number(attribute(node, 'width') ?? 0)
    for (const property of ['width', 'height', 'min-width', 'min-height', 'max-height'])
      css.delete(property)
    css.set('max-width', '100%')
    if (/^\d+(\.\d+)?%$/.test(asked)) css.set('width', asked)
    else if (width > 0 && width < PAGE_WIDTH) css.set('width', `${width}px`)
    css.set('height', 'auto')
  })
}

/** A picture alone in its paragraph is a figure; a figure says when its picture was made by a machine. */
export function shapeFigures(tree: Root, pictures: ReadonlyMap<string, Picture>): void {
  rewrite(tree, (node) => {
    if (isElement(node, 'p') && node.children.length > 0 && node.children.every(isPictureOrBreak)) {
      node.tagName = 'figure'
    }
    if (!isElement(node, 'figure')) return node
    const key = firstKey(node)
    const picture = key ? pictures.get(key) : undefined
    if (picture) captionFrom(node, picture)
    if (picture?.ai === 'generated' || picture?.ai === 'assisted') addLabel(node, picture.ai)
    return node
  })
}

/** The caption the library knows, for a figure without its own. */
function captionFrom(figure: Element, { caption = '', credit }: Picture): void {
  const words = caption + (credit ? `（${credit}）` : '')
  if (words === '' || figure.children.some((child) => isElement(child, 'figcaption'))) return
  figure.children.push(element('figcaption', { children: [text(words)] }))
}

function addLabel(figure: Element, ai: 'generated' | 'assisted'): void {
  const label = ai === 'generated' ? '（图片由人工智能生成）' : '（图片由人工智能辅助生成）'
  let caption = figure.children.find((child): child is Element => isElement(child, 'figcaption'))
  if (!caption) {
    caption = element('figcaption')
    figure.children.push(caption)
  }
  if (!/人工智能|AI/.test(textOf(caption))) caption.children.push(text(label))
}

function isPictureOrBreak(node: Element['children'][number]): boolean {
  if (node.type !== 'element') return false
  if (isElement(node, 'img', 'br')) return true
  return (
    isElement(node, 'a', 'span', 'strong', 'em') &&
    node.children.length > 0 &&
    node.children.every(isPictureOrBreak)
  )
}

function firstKey(node: Element): string | undefined {
  let key: string | undefined
  walk(node, (child) => {
    if (isElement(child, 'img')) key ??= /^media:(.+)$/.exec(attribute(child, 'src') ?? '')?.[1]
  })
  return key
}
