import { parseStyle } from '../declarations'
import {
  attribute,
  element,
  isElement,
  textOf,
  type Element,
  type ElementContent,
  type Parents,
} from '../tree'

type Item = { level: number; list: string; marker: string; node: Element }

/** Word writes a list as paragraphs with `mso-list`; this makes them lists again, nested as their levels say. */
export function listsFromWord(parent: Parents): void {
  const next: ElementContent[] = []
  let open: Item[] = []
  const close = () => {
    if (open.length > 0) next.push(...nest(open))
    open = []
  }
  for (const child of parent.children as ElementContent[]) {
    const item = child.type === 'element' ? itemOf(child) : undefined
    if (item) {
      open.push(item)
      continue
    }
    if (child.type === 'text' && child.value.trim() === '' && open.length > 0) continue
    close()
    if (child.type === 'element') listsFromWord(child)
    next.push(child)
  }
  close()
  parent.children = next
}

function itemOf(node: Element): Item | undefined {
  const list = parseStyle(attribute(node, 'style') ?? '').get('mso-list') ?? ''
  const found = /^(l\d+)\s+level(\d+)/i.exec(list)
  if (!found || !isElement(node, 'p', 'h1', 'h2', 'h3', 'div')) return undefined
  let marker = ''
  const drop = (holder: Parents) => {
    holder.children = (holder.children as ElementContent[]).filter((child) => {
      if (child.type !== 'element') return true
      if (/ignore/i.test(parseStyle(attribute(child, 'style') ?? '').get('mso-list') ?? '')) {
        marker ||= textOf(child).replace(/[\s\u00a0]/g, '')
        return false
      }
      drop(child)
      return true
    })
  }
  drop(node)
  return { level: Number(found[2]), list: found[1]!, marker, node }
}

function nest(items: Item[]): Element[] {
  const roots: Element[] = []
  const stack: { level: number; ordered: boolean; list: string; node: Element }[] = []
  for (const { level, list, marker, node } of items) {
    while (stack.length > 0 && stack.at(-1)!.level > level) stack.pop()
    const ordered =
      /^[(（]?([\divxlc]+|[a-z]|[一二三四五六七八九十]+)[.)、）．]?$/i.test(marker) &&
      !/^[o·•§ü]$/i.test(marker)
    const top = stack.at(-1)
    if (
      !top ||
      top.level < level ||
      top.ordered !== ordered ||
      (top.list !== list && top.level === level)
    ) {
      const made = element(ordered ? 'ol' : 'ul')
      const start = Number(/^[(（]?(\d+)/.exec(marker)?.[1] ?? 1)
      if (ordered && start > 1) made.properties.start = start
      if (top && top.level >= level) stack.pop()
      const holder = stack.at(-1)?.node.children.at(-1)
      if (isElement(holder, 'li')) holder.children.push(made)
      else roots.push(made)
      stack.push({ level, ordered, list, node: made })
    }
    stack.at(-1)!.node.children.push(element('li', { children: node.children }))
  }
  return roots
}
