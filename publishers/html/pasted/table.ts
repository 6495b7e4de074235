import { attribute, element, isElement, walk, type Element, type ElementContent } from '../tree'
import type { Reader } from './blocks'
import type { Looks } from './runs'

/** A table with its cells, spans and heads; a table of one cell is only a frame and gives its content. */
export function pastedTable(node: Element, looks: Looks, reader: Reader): ElementContent[] {
  const rows = rowsOf(node)
  const cells = rows.map((row) =>
    row.children.filter((cell): cell is Element => isElement(cell, 'td', 'th')),
  )
  if (cells.flat().length === 1) return reader.blocks(cells.flat()[0]!, looks)
  const filled = cells.filter((row) => row.length > 0)
  if (filled.length === 0) return []
  const made = filled.map((row, at) => {
    const isHead =
      row.every((cell) => isElement(cell, 'th')) ||
      (at === 0 && filled.length > 1 && row.every(isBold))
    return {
      isHead,
      row: element('tr', { children: row.map((cell) => cellOf({ cell, isHead, looks, reader })) }),
    }
  })
  const heads = made.findIndex(({ isHead }) => !isHead)
  const split = heads < 0 ? 0 : heads
  const head = made.slice(0, split).map(({ row }) => row)
  const body = made.slice(split).map(({ row }) => row)
  return [
    element('table', {
      children: [
        ...(head.length > 0 ? [element('thead', { children: head })] : []),
        element('tbody', { children: body }),
      ],
    }),
  ]
}

function rowsOf(node: Element): Element[] {
  return node.children.flatMap((child): Element[] => {
    if (isElement(child, 'tr')) return [child]
    return isElement(child, 'thead', 'tbody', 'tfoot') ? rowsOf(child) : []
  })
}

type CellInput = { cell: Element; isHead: boolean; looks: Looks; reader: Reader }

function cellOf({ cell, isHead, looks, reader }: CellInput): Element {
  const inside = reader.blocks(cell, { ...looks, size: 16 }).map(asCellText)
  const only = inside.length === 1 && isElement(inside[0], 'p') ? inside[0] : undefined
  const style = only ? attribute(only, 'style') : undefined
  const span = (name: string) => Math.min(100, Math.floor(Number(attribute(cell, name)) || 1))
  return element(isHead || isElement(cell, 'th') ? 'th' : 'td', {
    properties: {
      ...(span('colSpan') > 1 && { colSpan: span('colSpan') }),
      ...(span('rowSpan') > 1 && { rowSpan: span('rowSpan') }),
      ...(style && { style }),
    },
    children: isHead ? withoutBold(only?.children ?? inside) : (only?.children ?? inside),
  })
}

/** Big bold text in a cell is a cell's heading, not the article's. */
function asCellText(node: ElementContent): ElementContent {
  if (!isElement(node, 'h2', 'h3', 'h4')) return node
  return element('p', { children: [element('strong', { children: node.children })] })
}

function withoutBold(children: ElementContent[]): ElementContent[] {
  return children.flatMap((child) => (isElement(child, 'strong') ? child.children : [child]))
}

function isBold(cell: Element): boolean {
  let bold = false
  walk(cell, (node) => {
    bold ||=
      isElement(node, 'b', 'strong') ||
      /font-weight:\s*(bold|[6-9]00)/i.test(attribute(node, 'style') ?? '')
  })
  return bold
}
