import { toHtml } from 'hast-util-to-html'
import { parseHtml } from './parse'
import { blockReader } from './pasted/blocks'
import { PLAIN } from './pasted/runs'
import { listsFromWord } from './pasted/wordLists'
import { attribute, element, type Element, type Root } from './tree'

export type ForeignPicture = { src: string; alt: string }

export type CleanPaste = {
  /** Semantic HTML as `Content.html`; foreign pictures still stand in it with their own addresses. */
  html: string
  /** Pictures to be fetched into the library, each once, in order; `file:` ones only the person can provide. */
  foreignPictures: ForeignPicture[]
}

/** A picture this small, in pixels, is a counter or a spacer. */
const TRACKER_SIZE = 3

/**
 * Word's, WPS's and the WeChat editors' (秀米, 135) HTML to clean semantic HTML: big bold lines become headings, mso-list
 * paragraphs lists, pictures figures with their captions; wrappers, colours, fonts and decorations go. Clean HTML comes
 * back as it was. Runs in a browser and in Node.
 */
export function cleanPastedHtml(html: string): CleanPaste {
  const tree = parseHtml(fragmentOf(html))
  listsFromWord(tree)
  const foreign = new Map<string, ForeignPicture>()
  const reader = blockReader((node) => pictureOf(node, foreign))
  const blocks = reader.blocks(tree, PLAIN)
  const root: Root = { type: 'root', children: blocks }
  return { html: toHtml(root), foreignPictures: [...foreign.values()] }
}

/** What the clipboard marks as copied, without the page around it and without Office's conditional blocks. */
function fragmentOf(html: string): string {
  const marked = /<!--\s*StartFragment\s*-->([\s\S]*?)<!--\s*EndFragment\s*-->/i.exec(html)?.[1]
  return (marked ?? html)
    .replace(/<!--\[if[\s\S]*?<!\[endif\]-->/gi, '')
    .replace(/<!\[(if|endif)[^\]]*\]>/gi, '')
    .replace(/<\?xml[\s\S]*?\/?>/gi, '')
    .replace(/<(\/?)o:p\b[^>]*>/gi, '<$1span>')
}

function pictureOf(node: Element, foreign: Map<string, ForeignPicture>): Element | undefined {
  const src = (attribute(node, 'dataSrc') || attribute(node, 'src') || '')
    .trim()
    .replace(/^\/\//, 'https://')
  const alt = (attribute(node, 'alt') ?? '').trim()
  const [width, height] = [Number(attribute(node, 'width')), Number(attribute(node, 'height'))]
  const isTracker = (width > 0 && width <= TRACKER_SIZE) || (height > 0 && height <= TRACKER_SIZE)
  if (src === '' || isTracker || /^(javascript|vbscript|about):/i.test(src)) return undefined
  if (!/^media:[\w-]+$/.test(src) && !foreign.has(src)) foreign.set(src, { src, alt })
  return element('img', { properties: { src, alt } })
}
