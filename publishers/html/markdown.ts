import { Marked, type Tokens } from 'marked'
import {
  calloutExtension,
  footnoteExtension,
  markExtension,
  mathExtension,
  rubyExtension,
} from './markdownExtensions'

/**
 * Markdown to the semantic HTML of `Content.html`: GFM, and in addition `$…$` and `$$…$$`, `[^1]` footnotes,
 * `> [!NOTE]` call-outs, `==mark==` and `{漢字|hàn zì}` ruby. HTML inside passes through: what is safe is decided by the
 * channel, not here. Runs in a browser as well.
 */
export function markdownToHtml(markdown: string): string {
  const notes = footnoteExtension()
  const parser = new Marked({ gfm: true, breaks: false })
  parser.use({
    extensions: [
      mathExtension.block,
      mathExtension.inline,
      markExtension,
      rubyExtension,
      ...notes.extensions,
    ],
  })
  parser.use({
    renderer: {
      image,
      paragraph: figureOrParagraph,
      blockquote: calloutExtension,
      html: passThrough,
    },
  })
  const source = markdown.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')
  const body = parser.parse(source, { async: false })
  return body + notes.print((text) => String(parser.parseInline(text, { async: false })))
}

type RendererThis = { parser: { parseInline(tokens: Tokens.Paragraph['tokens']): string } }

function image({ href, title, text }: Tokens.Image): string {
  const name = title ? ` title="${escapeAttribute(title)}"` : ''
  return `<img src="${escapeAttribute(href)}" alt="${escapeAttribute(text)}"${name}>`
}

/** A picture alone in its paragraph is a figure; its title is the caption. */
function figureOrParagraph(this: unknown, token: Tokens.Paragraph): string {
  const { parser } = this as RendererThis
  const shown = token.tokens.filter((part) => part.type !== 'text' || part.raw.trim() !== '')
  if (shown.length > 0 && shown.every((part) => part.type === 'image')) {
    return (shown as Tokens.Image[])
      .map((part) => {
        const caption = part.title ? `<figcaption>${escapeAttribute(part.title)}</figcaption>` : ''
        return `<figure>${image({ ...part, title: null })}${caption}</figure>\n`
      })
      .join('')
  }
  return `<p>${parser.parseInline(token.tokens)}</p>\n`
}

function passThrough({ text }: Tokens.HTML | Tokens.Tag): string {
  return text
}

export function escapeAttribute(value: string): string {
  return value
    .replace(/&(?!#?\w+;)/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
}
