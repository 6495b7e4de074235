import { numeral } from '../../html/css/counters'
import {
  attribute,
  cssOf,
  element,
  isBlock,
  isElement,
  isEmpty,
  rewrite,
  setRole,
  text,
  type Element,
  type ElementContent,
  type Parents,
  type Root,
} from '../../html/tree'

const BULLETS = ['disc', 'circle', 'square']
const OL_TYPES: Readonly<Record<string, string>> = {
  a: 'lower-alpha',
  A: 'upper-alpha',
  i: 'lower-roman',
  I: 'upper-roman',
  '1': 'decimal',
}
/** U+FE0E asks for the text form: a phone would draw an emoji else. */
const CHECKED = '☑\ufe0e'
const UNCHECKED = '☐\ufe0e'

/**
 * Lists stay `ul`, `ol` and `li`: the client draws the marks, so none can be doubled. Where a number or a tick would
 * be wrong if the filter dropped an attribute (`start`, `value`, `reversed`, tasks), the mark becomes text.
 */
export function shapeLists(tree: Root): void {
  tidyLists(tree)
  shapeIn(tree, 0)
}

function tidyLists(tree: Root): void {
  rewrite(tree, (node, parent) => {
    if (isElement(node, 'li') && !isElement(parent as Element, 'ul', 'ol')) {
      node.tagName = 'section'
      return node
    }
    if (!isElement(node, 'ul', 'ol')) return node
    const items: Element[] = []
    for (const child of node.children) {
      if (isElement(child, 'li')) items.push(child)
      else if (isElement(child, 'ul', 'ol') && items.length > 0) items.at(-1)!.children.push(child)
      else if (!isEmpty(child)) items.push(element('li', { children: [child] }))
    }
    node.children = items.filter((item) => !isEmpty(item) || taskBox(item))
    return node.children.length > 0 ? node : undefined
  })
}

function shapeIn(parent: Parents, depth: number): void {
  parent.children = (parent.children as ElementContent[]).map((child) => {
    if (child.type !== 'element') return child
    if (!isElement(child, 'ul', 'ol')) {
      shapeIn(child, depth)
      return child
    }
    const shaped = needsTextMarks(child) ? markedRows(child, depth) : nativeList(child, depth)
    for (const item of shaped.children) if (item.type === 'element') shapeIn(item, depth + 1)
    return shaped
  })
}

function needsTextMarks(list: Element): boolean {
  const start = attribute(list, 'start')
  if (isElement(list, 'ol') && start !== undefined && Number(start) !== 1) return true
  if (attribute(list, 'reversed') !== undefined) return true
  return list.children.some(
    (item) =>
      item.type === 'element' &&
      (taskBox(item) !== undefined || attribute(item, 'value') !== undefined),
  )
}

function nativeList(list: Element, depth: number): Element {
  const css = cssOf(list)
  const type = OL_TYPES[attribute(list, 'type') ?? '']
  if (!css.has('list-style-type') && !css.has('list-style')) {
    css.set(
      'list-style-type',
      isElement(list, 'ol') ? (type ?? 'decimal') : BULLETS[Math.min(depth, 2)]!,
    )
  }
  for (const item of list.children) {
    if (item.type === 'element') item.children = wrapRuns(item.children, 'section', 'listText')
  }
  return list
}

function markedRows(list: Element, depth: number): Element {
  const type =
    OL_TYPES[attribute(list, 'type') ?? ''] ?? cssOf(list).get('list-style-type') ?? 'decimal'
  const backwards = attribute(list, 'reversed') !== undefined
  const first = Number(attribute(list, 'start') ?? (backwards ? list.children.length : 1))
  let number = Number.isInteger(first) ? first : 1
  const rows = list.children
    .filter((item): item is Element => item.type === 'element')
    .map((item) => {
      const own = Number(attribute(item, 'value'))
      if (Number.isInteger(own) && attribute(item, 'value') !== undefined) number = own
      const box = taskBox(item)
      const ordinal = isElement(list, 'ol') ? `${numeral(number, type)}.` : '•'
      const mark = box ? (attribute(box, 'checked') !== undefined ? CHECKED : UNCHECKED) : ordinal
      number += backwards ? -1 : 1
      if (box) dropBox(item, box)
      return markedRow(item, mark)
    })
  return element('section', { role: depth > 0 ? 'nestedMarkedList' : 'markedList', children: rows })
}

function markedRow(item: Element, mark: string): Element {
  const blocks = wrapRuns(item.children, 'section', 'markedText')
  const marker = element('span', { role: 'marker', children: [text(mark)] })
  const head = blocks[0]
  if (isElement(head, 'p', 'section') && !head.data?.role?.startsWith('marked'))
    setRole(head, 'markedText')
  if (isElement(head, 'p', 'section') && head.data?.role === 'markedText')
    head.children.unshift(marker)
  else blocks.unshift(element('section', { role: 'markedText', children: [marker] }))
  return element('section', { role: 'markedRow', css: item.data?.css, children: blocks })
}

/** The checkbox an item begins with, directly or inside its first paragraph. */
function taskBox(item: Element): Element | undefined {
  for (const child of item.children) {
    if (child.type === 'text' && child.value.trim() === '') continue
    if (isElement(child, 'input'))
      return attribute(child, 'type') === 'checkbox' ? child : undefined
    return isElement(child, 'p', 'span', 'section') ? taskBox(child) : undefined
  }
  return undefined
}

/** Takes the item's own box away; those of nested lists are theirs. */
function dropBox(item: Element, box: Element): void {
  rewrite(
    item,
    (node) => (node === box ? undefined : node),
    (node) => isElement(node, 'ul', 'ol'),
  )
  const lead = item.children[0]
  const first = isElement(lead, 'p', 'section') ? lead.children[0] : lead
  if (first?.type === 'text') first.value = first.value.replace(/^\s+/, '')
}

/** Runs of inline content become one block each, so that every text has a block of its own. */
export function wrapRuns(
  children: ElementContent[],
  tagName: string,
  role: string,
): ElementContent[] {
  const out: ElementContent[] = []
  let run: ElementContent[] = []
  const close = () => {
    if (run.some((node) => !isEmpty(node)))
      out.push(element(tagName, { role, children: trimRun(run) }))
    run = []
  }
  for (const child of children) {
    if (isBlock(child)) {
      close()
      out.push(child)
    } else run.push(child)
  }
  close()
  return out
}

function trimRun(run: ElementContent[]): ElementContent[] {
  const kept = [...run]
  while (kept.length > 0 && isTrim(kept[0]!)) kept.shift()
  while (kept.length > 0 && isTrim(kept.at(-1)!)) kept.pop()
  const [first, last] = [kept[0], kept.at(-1)]
  if (first?.type === 'text') first.value = first.value.replace(/^ +/, '')
  if (last?.type === 'text') last.value = last.value.replace(/ +$/, '')
  return kept
}

function isTrim(node: ElementContent): boolean {
  return isElement(node, 'br') || (node.type === 'text' && /^ *$/.test(node.value))
}
