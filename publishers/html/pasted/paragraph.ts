import { element, isElement, type Element, type ElementContent } from '../tree'
import { BODY_SIZE, printRuns, type Run } from './runs'

/** Longest line people make a heading of, in characters. */
const MAX_HEADING = 40
const H2_SIZE = 20
const H3_SIZE = 17.5
/** A line under a picture, as small as this or smaller, is its caption. */
const CAPTION_SIZE = 14.7
const MAX_CAPTION = 80

export type ParagraphHint = { heading?: number; align?: 'center' | 'right' }

/** One line of the source as what it was meant to be: a heading, a figure with its caption, or paragraphs. */
export function paragraphs(
  source: readonly Run[],
  hint: ParagraphHint,
  before: ElementContent | undefined,
): ElementContent[] {
  const runs = trimmed(source)
  if (runs.length === 0) return []
  const words = plainText(runs)
  if (words === '' && runs.every((run) => run.kind !== 'node')) return []
  const level = hint.heading ?? headingLevel(runs, words)
  if (level && words !== '')
    return [element(`h${level}`, { children: printRuns(runs, ['strong']) })]
  const figures = figuresOf(runs)
  if (figures) return figures
  if (isCaption(runs, words, before)) {
    ;(before as Element).children.push(element('figcaption', { children: printRuns(runs) }))
    return []
  }
  return splitAtBreaks(runs).map((part) =>
    element('p', {
      properties: hint.align ? { style: `text-align:${hint.align}` } : {},
      children: printRuns(part),
    }),
  )
}

function headingLevel(runs: readonly Run[], words: string): number | undefined {
  const texts = runs.filter((run) => run.kind === 'text' && run.value.trim() !== '')
  if (texts.length === 0 || runs.some((run) => run.kind !== 'text')) return undefined
  if ([...words].length > MAX_HEADING || /[。；;，,：:]$/.test(words)) return undefined
  const looks = texts.map((run) => (run as Run & { kind: 'text' }).looks)
  if (!looks.every(({ marks }) => marks.includes('strong'))) return undefined
  const size = Math.min(...looks.map((look) => look.size))
  if (size >= H2_SIZE) return 2
  return size >= H3_SIZE ? 3 : undefined
}

function figuresOf(runs: readonly Run[]): ElementContent[] | undefined {
  const pictures = runs.filter((run) => run.kind === 'node' && isElement(run.node, 'img'))
  const rest = runs.filter((run) => run.kind === 'text' && run.value.trim() !== '')
  const others = runs.filter((run) => run.kind === 'node' && !isElement(run.node, 'img'))
  if (pictures.length === 0 || rest.length > 0 || others.length > 0) return undefined
  return pictures.map((run) =>
    element('figure', { children: [(run as Run & { kind: 'node' }).node] }),
  )
}

function isCaption(
  runs: readonly Run[],
  words: string,
  before: ElementContent | undefined,
): boolean {
  if (
    !isElement(before, 'figure') ||
    before.children.some((child) => isElement(child, 'figcaption'))
  )
    return false
  if ([...words].length > MAX_CAPTION || runs.some((run) => run.kind !== 'text')) return false
  if (/^[▲△▼↑]|^图\s*(\d|[一二三四五六七八九十]|[：:])|(摄|供图|图\/\S+)[）)]?$/.test(words))
    return true
  return (
    runs.every(
      (run) => run.kind === 'text' && (run.value.trim() === '' || run.looks.size <= CAPTION_SIZE),
    ) && bodyIsLarger(runs)
  )
}

/** A whole page set small has no captions by size. */
function bodyIsLarger(runs: readonly Run[]): boolean {
  return runs.some(
    (run) => run.kind === 'text' && run.looks.size < BODY_SIZE && run.looks.align === 'center',
  )
}

function splitAtBreaks(runs: readonly Run[]): Run[][] {
  const parts: Run[][] = [[]]
  for (let at = 0; at < runs.length; at += 1) {
    const run = runs[at]!
    if (run.kind === 'break' && runs[at + 1]?.kind === 'break') {
      while (runs[at + 1]?.kind === 'break') at += 1
      parts.push([])
    } else parts.at(-1)!.push(run)
  }
  return parts.map(trimmed).filter((part) => part.length > 0)
}

/** Without spaces and line ends at both ends; the two full-width blanks of a Chinese paragraph are the theme's business. */
export function trimmed(source: readonly Run[]): Run[] {
  const runs = source.map((run) => ({ ...run }))
  while (runs.length > 0 && blank(runs[0]!)) runs.shift()
  while (runs.length > 0 && blank(runs.at(-1)!)) runs.pop()
  const [first, last] = [runs[0], runs.at(-1)]
  if (first?.kind === 'text') first.value = first.value.replace(/^[\s\u00a0\u3000]+/, '')
  if (last?.kind === 'text') last.value = last.value.replace(/[\s\u00a0\u3000]+$/, '')
  return runs
}

function blank(run: Run): boolean {
  return (
    run.kind === 'break' ||
    (run.kind === 'text' && /^[\s\u00a0\u3000\u200b\ufeff]*$/.test(run.value))
  )
}

export function plainText(runs: readonly Run[]): string {
  return runs
    .map((run) => (run.kind === 'text' ? run.value : ''))
    .join('')
    .trim()
}
