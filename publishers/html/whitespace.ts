import {
  isBlock,
  isElement,
  type Element,
  type ElementContent,
  type Parents,
  type Root,
  text,
} from './tree'

const CJK =
  /[\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\u3000-\u303f]|[\ud840-\ud8bf][\udc00-\udfff]/
const PRESERVED = /^(pre|pre-wrap|pre-line|break-spaces)$/

/**
 * Leaves no white space a filter could turn into an empty paragraph: none between blocks, none at the ends
 * of one, one space elsewhere, no raw line end anywhere. A line end between two Han characters is no space.
 */
export function collapseWhitespace(tree: Root): void {
  collapse(tree, false)
}

function collapse(parent: Parents, preserved: boolean): void {
  if (parent.type === 'element' && (parent.data?.verbatim || parent.tagName === 'svg')) return
  const keep = preserved || (parent.type === 'element' && keepsSpace(parent))
  const next: ElementContent[] = []
  for (const child of parent.children as ElementContent[]) {
    if (child.type === 'text') {
      if (keep) next.push(...lasting(child.value))
      else if (child.value !== '') next.push(text(collapsed(child.value)))
      continue
    }
    if (child.type === 'element') collapse(child, keep)
    next.push(child)
  }
  parent.children = keep ? next : trimBlocks(parent, next)
}

function keepsSpace(node: Element): boolean {
  return node.tagName === 'pre' || PRESERVED.test(node.data?.css?.get('white-space') ?? '')
}

function collapsed(value: string): string {
  return value.replace(/[ \t\r\n\f]+/g, (run, at: number, whole: string) => {
    if (!/[\r\n]/.test(run)) return ' '
    const before = whole.slice(Math.max(0, at - 2), at)
    const after = whole.slice(at + run.length, at + run.length + 2)
    return endsCjk(before) && startsCjk(after) ? '' : ' '
  })
}

function endsCjk(source: string): boolean {
  return source !== '' && CJK.test([...source].at(-1)!)
}

function startsCjk(source: string): boolean {
  return source !== '' && CJK.test([...source][0]!)
}

/** Spaces and line ends that the author meant, as marks that survive. */
export function lasting(value: string): ElementContent[] {
  const out: ElementContent[] = []
  value.split(/\r\n|\r|\n/).forEach((line, at) => {
    if (at > 0) out.push({ type: 'element', tagName: 'br', properties: {}, children: [] })
    if (line !== '') out.push(text(lastingSpaces(line)))
  })
  return out
}

/** Tabs to the next stop of four; a leading space and every second of a run become non-breaking. */
export function lastingSpaces(line: string): string {
  let column = 0
  let expanded = ''
  for (const character of line) {
    const width = character === '\t' ? 4 - (column % 4) : 1
    expanded += character === '\t' ? ' '.repeat(width) : character
    column += width
  }
  return expanded.replace(/^ +| {2,}| $/g, (run) => '\u00a0'.repeat(run.length))
}

function trimBlocks(parent: Parents, children: ElementContent[]): ElementContent[] {
  const blockParent = parent.type === 'root' || isBlock(parent)
  return children
    .map((child, at) => {
      if (child.type !== 'text') return child
      let value = child.value
      if (edge(children[at - 1], at === 0 && blockParent)) value = value.replace(/^[ ]+/, '')
      if (edge(children[at + 1], at === children.length - 1 && blockParent))
        value = value.replace(/[ ]+$/, '')
      return value === child.value ? child : text(value)
    })
    .filter((child) => child.type !== 'text' || child.value !== '')
}

function edge(neighbour: ElementContent | undefined, atEnd: boolean): boolean {
  return neighbour ? isBlock(neighbour) || isElement(neighbour, 'br', 'hr') : atEnd
}
