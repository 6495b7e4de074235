import {
  attribute,
  cssOf,
  element,
  isElement,
  rewrite,
  setRole,
  type Element,
  type ElementContent,
  type Root,
} from '../../html/tree'

/** From this many columns on, a phone shows a table by scrolling it sideways. */
const WIDE_COLUMNS = 5
/** The least width of a column in a wide table, in pixels: about five Han characters. */
const COLUMN_WIDTH = 96

/** Tables: a scrolling wrapper, roles for head and body cells, and only what a cell keeps by itself. */
export function shapeTables(tree: Root): void {
  rewrite(tree, (node) => {
    if (!isElement(node, 'table')) return node
    const caption = node.children.find((child): child is Element => isElement(child, 'caption'))
    node.children = node.children.filter((child) =>
      isElement(child, 'thead', 'tbody', 'tfoot', 'tr'),
    )
    const columns = shapeRows(node)
    if (columns === 0) return undefined
    const css = cssOf(node)
    for (const property of ['width', 'height', 'margin-left', 'margin-right']) css.delete(property)
    if (columns >= WIDE_COLUMNS) css.set('min-width', `${columns * COLUMN_WIDTH}px`)
    const out: ElementContent[] = [
      element('section', { role: 'tableWrap', children: [setRole(node, 'table')] }),
    ]
    if (caption) out.unshift(element('p', { role: 'tableCaption', children: caption.children }))
    return out
  })
}

function shapeRows(table: Element): number {
  let columns = 0
  let body = 0
  const visitRow = (row: Element, inHead: boolean) => {
    let width = 0
    row.children = row.children.filter((cell) => isElement(cell, 'td', 'th'))
    const striped = !inHead && body % 2 === 1
    if (!inHead) body += 1
    for (const cell of row.children as Element[]) {
      width += shapeCell(cell, inHead, striped)
    }
    columns = Math.max(columns, width)
  }
  for (const part of table.children as Element[]) {
    if (isElement(part, 'tr')) visitRow(part, false)
    else
      part.children = part.children.filter(
        (row) => isElement(row, 'tr') && (visitRow(row, part.tagName === 'thead'), true),
      )
  }
  return columns
}

function shapeCell(cell: Element, inHead: boolean, striped: boolean): number {
  const span = (name: string) =>
    Math.min(100, Math.max(1, Math.floor(Number(attribute(cell, name)) || 1)))
  const [columns, rows] = [span('colSpan'), span('rowSpan')]
  cell.properties = { ...(columns > 1 && { colSpan: columns }), ...(rows > 1 && { rowSpan: rows }) }
  for (const property of ['width', 'height', 'white-space']) cssOf(cell).delete(property)
  // A lone paragraph in a cell is only a margin.
  const only = cell.children.length === 1 ? cell.children[0] : undefined
  if (isElement(only, 'p')) {
    for (const [property, value] of only.data?.css ?? [])
      if (!cssOf(cell).has(property)) cssOf(cell).set(property, value)
    cell.children = only.children
  }
  setRole(cell, isElement(cell, 'th') ? (inHead ? 'th' : 'rowHead') : striped ? 'tdStriped' : 'td')
  return columns
}
