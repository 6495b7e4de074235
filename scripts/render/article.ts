import { createHash } from 'node:crypto'
import type { Content } from '../../publishers/contract'
import { markdownToHtml } from '../../publishers/html/markdown'
import { readFrontMatter } from './frontMatter'
import { localPictures } from './localPictures'

export type Article = {
  content: Content
  settings: Record<string, unknown>
  /** What was done with the file, in words. */
  notes: string[]
}

/** One file as the content a publisher renders. The heading a file begins with is its title when none is named. */
export async function readArticle({
  file,
  source,
}: {
  file: string
  source: string
}): Promise<Article> {
  const { fields, body } = readFrontMatter(source)
  const html = /\.(md|markdown|mkd|txt)$/i.test(file) ? markdownToHtml(body) : body
  const leading = leadingTitle(html)
  const title = fields.title ?? leading?.title ?? documentTitle(html) ?? ''
  const shown = leading && leading.title === title ? leading.rest : html
  const {
    html: local,
    pictures,
    cover,
    notes,
  } = await localPictures({ file, html: shown, cover: fields.cover })
  const content: Content = {
    kind: 'news',
    type: 'news',
    id: 'cli',
    slug: 'cli',
    revision: createHash('sha256').update(source).digest('hex'),
    title,
    digest: fields.digest,
    author: fields.author,
    url: fields.source_url ?? '',
    html: local,
    pictures,
    ...(cover && { cover }),
    source: { type: 'original' },
    organization: '',
    tags: [],
    ai: 'none',
    datedAt: '1970-01-01T00:00:00.000Z',
  }
  return { content, settings: fields.theme ? { theme: fields.theme } : {}, notes }
}

function leadingTitle(html: string): { title: string; rest: string } | undefined {
  const found = /^\s*<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html)
  if (!found) return undefined
  return { title: plain(found[1]!), rest: html.slice(found[0].length) }
}

function documentTitle(html: string): string | undefined {
  const found = /<title[^>]*>([\s\S]*?)<\/title>/i.exec(html)
  return found ? plain(found[1]!) : undefined
}

function plain(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim()
}
