import type { Id } from '@/access/scope'

/** A few words to write rich text with: the tree Lexical stores. */
type Node = Record<string, unknown>

const node = (type: string, children: Node[], more: Node = {}): Node => ({
  type,
  version: 1,
  format: '',
  indent: 0,
  direction: 'ltr',
  children,
  ...more,
})

const text = (value: string, format = 0): Node => ({
  type: 'text',
  version: 1,
  text: value,
  format,
  style: '',
  mode: 'normal',
  detail: 0,
})

/** `**bold**` inside a line becomes bold; nothing else is marked. */
const inline = (line: string): Node[] =>
  line
    .split(/(\*\*[^*]+\*\*)/)
    .filter(Boolean)
    .map((part) => (part.startsWith('**') ? text(part.slice(2, -2), 1) : text(part)))

export const p = (line: string) => node('paragraph', inline(line), { textFormat: 0, textStyle: '' })
export const h2 = (line: string) => node('heading', inline(line), { tag: 'h2' })
export const quote = (line: string) => node('quote', inline(line))
export const hr = () => ({ type: 'horizontalrule', version: 1 })

const list = (lines: string[], listType: 'bullet' | 'number') =>
  node(
    'list',
    lines.map((line, index) => node('listitem', inline(line), { value: index + 1 })),
    {
      listType,
      tag: listType === 'number' ? 'ol' : 'ul',
      start: 1,
    },
  )
export const ul = (...lines: string[]) => list(lines, 'bullet')
export const ol = (...lines: string[]) => list(lines, 'number')

export const link = (before: string, words: string, url: string, after = '') =>
  node(
    'paragraph',
    [
      text(before),
      node('link', [text(words)], {
        version: 3,
        id: 'demo-link',
        fields: { linkType: 'custom', newTab: true, url },
      }),
      text(after),
    ],
    { textFormat: 0, textStyle: '' },
  )

export const picture = (id: Id, caption?: string) => ({
  type: 'upload',
  version: 3,
  format: '',
  id: `picture-${id}`,
  relationTo: 'media',
  value: id,
  fields: caption ? { caption } : {},
})

export const table = (...rows: string[][]) =>
  node(
    'table',
    rows.map((cells, row) =>
      node(
        'tablerow',
        cells.map((cell) =>
          node('tablecell', [p(cell)], {
            headerState: row === 0 ? 1 : 0,
            colSpan: 1,
            rowSpan: 1,
            backgroundColor: null,
          }),
        ),
      ),
    ),
    { colWidths: [] },
  )

export const callout = (
  tone: 'info' | 'warn' | 'success' | 'quote',
  title: string,
  ...children: Node[]
) => ({
  type: 'block',
  version: 2,
  format: '',
  fields: {
    id: `callout-${title.length}-${children.length}`,
    blockName: '',
    blockType: 'callout',
    tone,
    title,
    body: body(...children),
  },
})

export const body = (...children: Node[]) => ({ root: node('root', children) })
