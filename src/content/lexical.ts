/** Lexical's serialised tree as Payload stores it, as far as we read it. */
export type LexicalNode = {
  type: string
  children?: LexicalNode[]
  text?: string
  /** Bit set on text (bold 1, italic 2, strike 4, underline 8, code 16, sub 32, sup 64), alignment on blocks. */
  format?: number | string
  tag?: string
  listType?: 'bullet' | 'number' | 'check'
  checked?: boolean
  start?: number
  value?: unknown
  fields?: Record<string, unknown>
  headerState?: number
  colSpan?: number
  rowSpan?: number
  relationTo?: string
}

export function rootNodes(body: unknown): LexicalNode[] {
  if (!body || typeof body !== 'object' || !('root' in body)) return []
  const { root } = body
  return root && typeof root === 'object' && 'children' in root && Array.isArray(root.children)
    ? root.children
    : []
}

/** Every node, parents before children; nested editors of blocks included. */
export function* walk(nodes: LexicalNode[]): Generator<LexicalNode> {
  for (const node of nodes) {
    yield node
    if (node.children) yield* walk(node.children)
    if (node.type === 'block') yield* walk(rootNodes(node.fields?.body))
  }
}

const blockTypes = new Set([
  'paragraph',
  'heading',
  'quote',
  'listitem',
  'tablecell',
  'upload',
  'horizontalrule',
  'block',
])

/** The words alone, a line a block: for digests, search and word-level differences. */
export function plainText(body: unknown): string {
  const lines: string[] = ['']
  for (const node of walk(rootNodes(body))) {
    if (blockTypes.has(node.type)) lines.push('')
    if (node.type === 'linebreak') lines.push('')
    if (node.text) lines[lines.length - 1] += node.text
    const title = node.type === 'block' ? node.fields?.title : undefined
    if (typeof title === 'string') lines.push(title)
  }
  return lines
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n')
}
