import type { TokenizerAndRendererExtension, Tokens } from 'marked'

type Extension = TokenizerAndRendererExtension

/**
 * Pandoc's rule: an opening `$` has no space after it, a closing one none before it and no digit after it. So
 * `$5 and $6` is money.
 */
const INLINE_MATH = /^\$(?![\s$])((?:\\[\s\S]|[^\\$\n])+?)(?<!\s)\$(?!\d)/
const INLINE_BLOCK_MATH = /^\$\$((?:\\[\s\S]|[^\\$])+?)\$\$/
const BLOCK_MATH = /^ {0,3}\$\$[ \t]*\n?([\s\S]+?)\n?[ \t]*\$\$[ \t]*(?:\n+|$)/

export const mathExtension: { block: Extension; inline: Extension } = {
  block: {
    name: 'mathBlock',
    level: 'block',
    start: (source) => /(?:^|\n) {0,3}\$\$/.exec(source)?.index,
    tokenizer(source) {
      const found = BLOCK_MATH.exec(source)
      return found ? { type: 'mathBlock', raw: found[0], text: found[1]!.trim() } : undefined
    },
    renderer: (token) => `<div data-math="block">${escapeHtml(token.text)}</div>\n`,
  },
  inline: {
    name: 'mathInline',
    level: 'inline',
    start: (source) => indexOrNone(source.indexOf('$')),
    tokenizer(source) {
      const found = INLINE_BLOCK_MATH.exec(source) ?? INLINE_MATH.exec(source)
      if (!found || looksLikeMoney(found[1]!)) return undefined
      return { type: 'mathInline', raw: found[0], text: found[1]!.trim() }
    },
    renderer: (token) => `<span data-math="inline">${escapeHtml(token.text)}</span>`,
  },
}

/** `$5,$` or a run of Chinese prose between two signs is no formula. */
function looksLikeMoney(body: string): boolean {
  if (/^[\d,.]+\s*(?:元|万|亿|美元|and|to|or|,|，|、|-|~|和|到|至|\/)/.test(body)) return true
  return /[\u4e00-\u9fff]/.test(body) && !/\\text|\\mathrm|\\mbox/.test(body)
}

export const markExtension: Extension = {
  name: 'mark',
  level: 'inline',
  start: (source) => indexOrNone(source.indexOf('==')),
  tokenizer(source) {
    const found = /^==(?=\S)([^=\n]+?)(?<=\S)==(?!=)/.exec(source)
    if (!found) return undefined
    return {
      type: 'mark',
      raw: found[0],
      text: found[1]!,
      tokens: this.lexer.inlineTokens(found[1]!),
    }
  },
  renderer(token) {
    return `<mark>${this.parser.parseInline(token.tokens ?? [])}</mark>`
  },
}

export const rubyExtension: Extension = {
  name: 'ruby',
  level: 'inline',
  start: (source) => indexOrNone(source.indexOf('{')),
  tokenizer(source) {
    const found = /^\{([^{}|\n]+)\|([^{}\n]+)\}/.exec(source)
    return found ? { type: 'ruby', raw: found[0], base: found[1], reading: found[2] } : undefined
  },
  renderer: ({ base, reading }) => {
    const characters = [...String(base)]
    const readings = String(reading).split(/[|\s]+/)
    const pairs =
      readings.length === characters.length
        ? characters.map((character, at) => [character, readings[at]!])
        : [[String(base), String(reading)]]
    return `<ruby>${pairs.map(([one, two]) => `${escapeHtml(one!)}<rt>${escapeHtml(two!)}</rt>`).join('')}</ruby>`
  },
}

const CALLOUT = /^\s*\[!(\w+)\][+-]?[ \t]*([^\n]*)(?:\n|$)/
const CALLOUT_KINDS: Readonly<Record<string, string>> = {
  note: 'info',
  info: 'info',
  important: 'info',
  tip: 'success',
  success: 'success',
  warning: 'warn',
  warn: 'warn',
  caution: 'warn',
  danger: 'warn',
  quote: 'quote',
}

type QuoteThis = { parser: { parse(tokens: Tokens.Blockquote['tokens']): string } }

/** `> [!NOTE] 标题` is a call-out; every other quote stays one. */
export function calloutExtension(this: unknown, token: Tokens.Blockquote): string {
  const { parser } = this as QuoteThis
  const [first, ...rest] = token.tokens
  const found = first?.type === 'paragraph' ? CALLOUT.exec((first as Tokens.Paragraph).text) : null
  const kind = found ? CALLOUT_KINDS[found[1]!.toLowerCase()] : undefined
  if (!found || !kind) return `<blockquote>\n${parser.parse(token.tokens)}</blockquote>\n`
  const title = found[2]!.trim() ? ` data-title="${escapeHtml(found[2]!.trim())}"` : ''
  return `<aside data-callout="${kind}"${title}>\n${parser.parse(withoutMarker(first as Tokens.Paragraph, rest))}</aside>\n`
}

/** The paragraph without its first line `[!NOTE] …`, whatever inline pieces that line was read as. */
function withoutMarker(
  paragraph: Tokens.Paragraph,
  rest: Tokens.Blockquote['tokens'],
): Tokens.Blockquote['tokens'] {
  const tokens = [...paragraph.tokens]
  while (tokens.length > 0) {
    const token = tokens.shift()!
    if (token.type === 'br') break
    if (token.type !== 'text' || !token.raw.includes('\n')) continue
    const raw = token.raw.slice(token.raw.indexOf('\n') + 1)
    tokens.unshift({
      ...token,
      raw,
      text: (token as Tokens.Text).text.slice((token as Tokens.Text).text.indexOf('\n') + 1),
    } as Tokens.Text)
    break
  }
  return tokens.length > 0 ? [{ ...paragraph, tokens }, ...rest] : rest
}

/** Footnotes of one document: numbered by first use, printed once at the end. */
export function footnoteExtension(): {
  extensions: Extension[]
  print(inline: (text: string) => string): string
} {
  const bodies = new Map<string, string>()
  const used: string[] = []
  const definition: Extension = {
    name: 'footnoteDefinition',
    level: 'block',
    start: (source) => /(?:^|\n)\[\^[^\]\s]+\]:/.exec(source)?.index,
    tokenizer(source) {
      const found = /^\[\^([^\]\s]+)\]:[ \t]*([^\n]*(?:\n(?:[ ]{2,}|\t)[^\n]+)*)(?:\n+|$)/.exec(
        source,
      )
      if (!found) return undefined
      bodies.set(found[1]!, found[2]!.replace(/\n\s+/g, '\n').trim())
      return { type: 'footnoteDefinition', raw: found[0] }
    },
    renderer: () => '',
  }
  const reference: Extension = {
    name: 'footnoteReference',
    level: 'inline',
    start: (source) => indexOrNone(source.indexOf('[^')),
    tokenizer(source) {
      const found = /^\[\^([^\]\s]+)\]/.exec(source)
      return found ? { type: 'footnoteReference', raw: found[0], label: found[1] } : undefined
    },
    renderer(token) {
      const label = String(token.label)
      if (!bodies.has(label)) return escapeHtml(token.raw)
      if (!used.includes(label)) used.push(label)
      return `<sup>[注${used.indexOf(label) + 1}]</sup>`
    },
  }
  const print = (inline: (text: string) => string) => {
    if (used.length === 0) return ''
    const items = used.map((label) => `<li>${inline(bodies.get(label)!)}</li>`).join('')
    return `<h4>注释</h4>\n<ol>${items}</ol>\n`
  }
  return { extensions: [definition, reference], print }
}

function escapeHtml(value: string): string {
  return value
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
}

function indexOrNone(index: number): number | undefined {
  return index < 0 ? undefined : index
}
