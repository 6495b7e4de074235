import { fromHtml } from 'hast-util-from-html'
import { parseStyle } from './declarations'
import { attribute, patchData, text, walk, type Root } from './tree'

/** Elements may nest this deep; a deeper wrapper is hostile or junk and its content is kept without it. */
const MAX_DEPTH = 200

/**
 * Any HTML, a fragment or a whole page, to a tree. Never throws: a source that would exhaust the
 * stack is read as plain text.
 */
export function parseHtml(html: string): Root {
  // A control character is no text in any channel, and NUL ends strings on some of them.
  const clean = html.replace(/[\u0000-\u0008\u000b\u000e-\u001f\u007f\ufeff]/g, '')
  if (deepestGuess(clean) <= MAX_DEPTH * 4) {
    try {
      return fromHtml(clean, { fragment: true })
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
    }
  }
  const bare = clean.replace(/<(script|style)\b[\s\S]*?(<\/\1>|$)/gi, '').replace(/<[^>]*>/g, ' ')
  return { type: 'root', children: [text(bare)] }
}

/** The same with each style attribute read into declarations: for our own output, which has no style sheets. */
export function parseStyled(html: string): Root {
  const tree = parseHtml(html)
  walk(tree, (node) => {
    const style = attribute(node, 'style')
    if (style) patchData(node, { css: parseStyle(style) })
  })
  return tree
}

/** Open minus close tags at the worst point; void and unclosed elements only make it larger. */
function deepestGuess(html: string): number {
  if (html.length < MAX_DEPTH * 12) return 0
  let depth = 0
  let deepest = 0
  for (const [, close, name] of html.matchAll(/<(\/?)([a-z][a-z0-9-]*)/gi)) {
    if (/^(br|img|hr|input|p|li|col|path|source|meta|link|td|tr|th)$/i.test(name!)) continue
    depth = Math.max(0, depth + (close ? -1 : 1))
    deepest = Math.max(deepest, depth)
  }
  return deepest
}
