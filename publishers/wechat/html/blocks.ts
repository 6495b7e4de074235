import {
  attribute,
  element,
  hasBlock,
  isElement,
  isEmpty,
  rewrite,
  setRole,
  text,
  textOf,
  type Element,
  type Root,
} from '../../html/tree'
import { wrapRuns } from './lists'

type CalloutLook = { role: string; icon: string; title: string }

const CALLOUTS: Readonly<Record<string, CalloutLook>> = {
  info: { role: 'calloutInfo', icon: 'ℹ\ufe0e', title: '提示' },
  warn: { role: 'calloutWarn', icon: '⚠\ufe0e', title: '注意' },
  success: { role: 'calloutSuccess', icon: '✓', title: '要点' },
  quote: { role: 'calloutQuote', icon: '❝\ufe0e', title: '摘录' },
}

/** Other names people use for the four kinds (GitHub, Obsidian, VitePress). */
const CALLOUT_NAMES: Readonly<Record<string, string>> = {
  note: 'info',
  info: 'info',
  important: 'info',
  abstract: 'info',
  question: 'info',
  example: 'info',
  tip: 'success',
  success: 'success',
  hint: 'success',
  check: 'success',
  todo: 'success',
  warn: 'warn',
  warning: 'warn',
  caution: 'warn',
  danger: 'warn',
  failure: 'warn',
  error: 'warn',
  bug: 'warn',
  quote: 'quote',
  cite: 'quote',
}

/** Quotes, call-outs, figures, definition lists and ruby: what each is, in elements every client keeps. */
export function shapeBlocks(tree: Root): void {
  rewrite(tree, (node) => {
    const kind = calloutKind(node)
    if (kind) return callout(node, CALLOUTS[kind]!)
    switch (node.tagName) {
      case 'aside':
      case 'figure':
        if (isEmpty(node)) return undefined
        if (node.tagName === 'aside') node.children = wrapRuns(node.children, 'p', 'paragraph')
        else setRole(node, 'figure')
        node.tagName = 'section'
        return node
      case 'figcaption':
        return isEmpty(node)
          ? undefined
          : setRole({ ...node, tagName: hasBlock(node) ? 'section' : 'p' }, 'caption')
      case 'blockquote':
        node.children = wrapRuns(node.children, 'p', 'quoteText')
        return node.children.length > 0 ? setRole(node, 'quote') : undefined
      case 'dl':
        node.tagName = 'section'
        return node
      case 'dt':
        return setRole({ ...node, tagName: hasBlock(node) ? 'section' : 'p' }, 'term')
      case 'dd':
        return setRole({ ...node, tagName: 'section' }, 'definition')
      case 'mark':
        return setRole({ ...node, tagName: 'span' }, 'mark')
      case 'ruby':
        return ruby(node)
      case 'input':
        return undefined
      default:
        return node
    }
  })
}

function calloutKind(node: Element): string | undefined {
  const named = attribute(node, 'dataCallout')
  const classes = attribute(node, 'className') ?? ''
  const found = named ?? /(?:markdown-alert-|admonition-|alert-|callout-)(\w+)/.exec(classes)?.[1]
  if (found === undefined || !isElement(node, 'aside', 'section', 'blockquote')) return undefined
  return CALLOUT_NAMES[found.toLowerCase()] ?? 'info'
}

/** The icon stands before the title, on its line, and is text: no picture, no font. */
function callout(node: Element, { role, icon, title }: CalloutLook): Element | undefined {
  const own = node.children.find((child): child is Element => isElement(child) && isTitle(child))
  const body = node.children.filter((child) => child !== own)
  const label = attribute(node, 'dataTitle') ?? (own && textOf(own).trim()) ?? title
  if (body.every(isEmpty) && label === title) return undefined
  const children = wrapRuns(body, 'p', 'calloutText')
  return element('section', {
    role,
    css: node.data?.css,
    children: [
      element('p', { role: `${role}Title`, children: [text(`${icon}\u00a0${label}`)] }),
      ...children,
    ],
  })
}

function isTitle(node: Element): boolean {
  return /(?:^|\s)(markdown-alert-title|admonition-title|callout-title|alert-heading)(?:\s|$)/.test(
    attribute(node, 'className') ?? '',
  )
}

/** Brackets a client without ruby shows, so that 漢 never runs into its reading. */
function ruby(node: Element): Element {
  const children = node.children.filter(
    (child) => child.type !== 'element' || !isElement(child, 'rp', 'rtc'),
  )
  node.children = children.flatMap((child) => {
    if (child.type !== 'element') return [child]
    if (isElement(child, 'rb')) return child.children
    if (!isElement(child, 'rt')) return [child]
    return [
      element('rp', { children: [text('(')] }),
      child,
      element('rp', { children: [text(')')] }),
    ]
  })
  return node
}
