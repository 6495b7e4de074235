import { element, isElement, text, type ElementContent, type Root } from '../../html/tree'
import type { FootLine } from '../../html/footLines'

const ROLES: Readonly<Record<FootLine['kind'], string>> = {
  correction: 'correction',
  source: 'footLine',
  staff: 'footLine',
  ai: 'aiLabel',
}

/** Where the text came from, who answers for it, what was corrected, and the AI label: after the last block, before the notes. */
export function appendFoot(tree: Root, lines: readonly FootLine[]): void {
  if (lines.length === 0) return
  const children: ElementContent[] = lines.map((line) =>
    element('p', { role: ROLES[line.kind], children: [text(line.text)] }),
  )
  const foot = element('section', { role: 'foot', children })
  const last = tree.children.at(-1)
  if (isElement(last) && last.data?.role === 'notes') tree.children.splice(-1, 0, foot)
  else tree.children.push(foot)
}
