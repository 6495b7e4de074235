import { highlight } from './highlight'
import {
  attribute,
  element,
  isElement,
  rewrite,
  text,
  textOf,
  type Element,
  type ElementContent,
  type Root,
} from './tree'
import { lastingSpaces } from './whitespace'

/** Roles a theme may colour; every hljs class leads to one of them. */
export const TOKEN_ROLES: Readonly<Record<string, string>> = {
  keyword: 'tokenKeyword',
  built_in: 'tokenName',
  type: 'tokenName',
  literal: 'tokenNumber',
  number: 'tokenNumber',
  string: 'tokenString',
  regexp: 'tokenString',
  char: 'tokenString',
  subst: 'tokenPlain',
  symbol: 'tokenNumber',
  class: 'tokenName',
  function: 'tokenName',
  title: 'tokenName',
  name: 'tokenKeyword',
  tag: 'tokenPlain',
  attr: 'tokenName',
  attribute: 'tokenName',
  variable: 'tokenName',
  params: 'tokenPlain',
  comment: 'tokenComment',
  quote: 'tokenComment',
  doctag: 'tokenKeyword',
  meta: 'tokenComment',
  section: 'tokenKeyword',
  bullet: 'tokenNumber',
  addition: 'tokenAdded',
  deletion: 'tokenRemoved',
  property: 'tokenName',
  selector: 'tokenName',
  link: 'tokenString',
}

/**
 * `<pre>` to blocks whose lines, indents and blank lines no filter can eat: `<br>`, non-breaking spaces, and
 * one `<span>` per coloured piece of a line. Highlighting is by role; a theme gives the colours.
 */
export function shapeCodeBlocks(tree: Root): void {
  rewrite(
    tree,
    (node) => (isElement(node, 'pre') ? codeBlock(node) : node),
    (node) => node.tagName === 'pre',
  )
}

function codeBlock(pre: Element): Element {
  const inner = pre.children.find((child): child is Element => isElement(child, 'code'))
  const source = textOf(pre).replace(/\r\n?/g, '\n').replace(/^\n/, '').replace(/\n$/, '')
  const pieces = pieceLines(highlight(source, languageOf(inner) ?? languageOf(pre)))
  const code = element('code', { role: 'code', children: pieces })
  code.data!.verbatim = true
  return element('section', { role: 'codeBlock', children: [code] })
}

/** The language by `class="language-x"`, `class="hljs x"` or `data-language`. */
function languageOf(node: Element | undefined): string | undefined {
  if (!node) return undefined
  const named = attribute(node, 'dataLanguage') ?? attribute(node, 'lang')
  if (named) return named.toLowerCase()
  const classes = attribute(node, 'className') ?? ''
  return /(?:language|lang|brush)[-:]\s*([\w+#-]+)/i.exec(classes)?.[1]?.toLowerCase()
}

type Piece = { value: string; role?: string }

function pieceLines(tokens: ElementContent[]): ElementContent[] {
  const lines: Piece[][] = [[]]
  const collect = (nodes: ElementContent[], role?: string) => {
    for (const node of nodes) {
      if (node.type === 'element') collect(node.children, tokenRole(node) ?? role)
      if (node.type !== 'text') continue
      node.value.split('\n').forEach((value, at) => {
        if (at > 0) lines.push([])
        if (value !== '') lines.at(-1)!.push({ value, role })
      })
    }
  }
  collect(tokens)
  return lines.flatMap((line, at) => [...(at > 0 ? [element('br')] : []), ...printLine(line)])
}

/** Spaces are widened over the whole line first, so that tab stops fall where the author saw them. */
function printLine(line: Piece[]): ElementContent[] {
  const whole = lastingSpaces(line.map((piece) => piece.value).join(''))
  if (whole === '') return []
  const printed: ElementContent[] = []
  let at = 0
  for (const { value, role } of line) {
    const width = widthOf(value, at)
    const part = text(whole.slice(at, at + width))
    at += width
    const last = printed.at(-1)
    if (!role || role === 'tokenPlain' || /^[\s\u00a0]*$/.test(part.value)) {
      if (last?.type === 'text') last.value += part.value
      else printed.push(part)
    } else if (isElement(last, 'span') && last.data?.role === role) {
      ;(last.children[0] as { value: string }).value += part.value
    } else {
      printed.push(element('span', { role, children: [part] }))
    }
  }
  return printed
}

function widthOf(value: string, from: number): number {
  let column = from
  for (const character of value) column += character === '\t' ? 4 - (column % 4) : character.length
  return column - from
}

function tokenRole(node: Element): string | undefined {
  for (const name of (attribute(node, 'className') ?? '').split(' ')) {
    const role = TOKEN_ROLES[name.replace(/^hljs-/, '')]
    if (role) return role
  }
  return undefined
}
