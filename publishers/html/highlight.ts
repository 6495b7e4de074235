import { common, createLowlight } from 'lowlight'
import type { ElementContent } from './tree'

type Highlighter = ReturnType<typeof createLowlight>

/** A source longer than this is shown plain: colours would cost more of the length budget than they give. */
const MAX_SOURCE = 6_000

let highlighter: Highlighter | undefined

/** Code to text and `span.hljs-…`; plain text when the language is unknown. The grammars are set up at first use. */
export function highlight(source: string, language: string | undefined): ElementContent[] {
  const plain: ElementContent[] = [{ type: 'text', value: source }]
  if (!language || source.length > MAX_SOURCE) return plain
  highlighter ??= createLowlight(common)
  if (!highlighter.registered(language)) return plain
  return highlighter.highlight(language, source).children as ElementContent[]
}
