import { toHtml } from 'hast-util-to-html'
import { printStyle } from './declarations'
import { walk, type Root } from './tree'

/** The tree to one line of HTML; resolved declarations become the `style` attribute. */
export function serializeHtml(tree: Root): string {
  walk(tree, (node) => {
    const css = node.data?.css
    delete node.properties.style
    if (css && css.size > 0) node.properties.style = printStyle(css)
  })
  const html = toHtml(tree, {
    closeEmptyElements: true,
    tightSelfClosing: true,
    // Only what ends a double-quoted attribute is escaped in one: font names keep their single quotes.
    allowDangerousCharacters: true,
    characterReferences: { useNamedReferences: true },
  })
  // A browser prints U+00A0 this way too; the raw character is eaten by some editors on paste.
  return html.replaceAll('\u00a0', '&nbsp;')
}
