import type { LossBook } from './losses'
import { attribute, isElement, rewrite, type ElementContent, type Root } from './tree'

/** Dropped with everything inside: code, page furniture, or content no reader was meant to see. */
const DROPPED = new Set(
  `script style template noscript object embed applet frame frameset noframes noembed iframe head title
  meta link base param source track canvas select datalist option textarea xmp plaintext slot portal
  map area dialog progress meter basefont bgsound nextid isindex keygen`.split(/\s+/),
)

/** What an editor should hear about; a `<meta>` is nobody's loss. */
const NAMED: Readonly<Record<string, string>> = {
  script: '脚本',
  object: '插件',
  embed: '插件',
  applet: '插件',
  canvas: '画布',
  iframe: '内嵌网页',
  select: '表单',
  textarea: '表单',
}

/**
 * Takes out what could run, load or deceive. `svg` and `math` inside stay for their own steps;
 * attributes are cut by the channel's allow-list at the end.
 */
export function dropUnsafe(tree: Root, losses: LossBook): void {
  dropComments(tree)
  rewrite(tree, (node) => {
    if (DROPPED.has(node.tagName)) {
      const name = NAMED[node.tagName]
      if (name) losses.add('unsafe-element', '微信不支持的元素已去掉', name)
      return undefined
    }
    if (isHidden(node.data?.css)) {
      losses.add('hidden', '看不见的内容（隐藏样式）已去掉')
      return undefined
    }
    if (attribute(node, 'hidden') !== undefined) return undefined
    if (isElement(node, 'form', 'button', 'label', 'fieldset')) {
      losses.add('form', '表单元素只留下文字')
      return node.children
    }
    return node
  })
}

function isHidden(css: Map<string, string> | undefined): boolean {
  if (!css || css.size === 0) return false
  if (/^none$/i.test(css.get('display') ?? '')) return true
  if (/^(hidden|collapse)$/i.test(css.get('visibility') ?? '')) return true
  return /^all$/i.test(css.get('mso-hide') ?? '')
}

function dropComments(node: { children: unknown[] }): void {
  const children = node.children as ElementContent[]
  node.children = children.filter((child) => child.type === 'element' || child.type === 'text')
  for (const child of node.children as ElementContent[]) {
    if (child.type === 'element') dropComments(child)
  }
}
