import fs from 'node:fs'
import path from 'node:path'
import type { Account, Content, Picture, Rendition } from '@publishers/contract'
import { markdownToHtml } from '@publishers/html/markdown'
import { render } from '@publishers/wechat/render'

export type RenderCase = {
  name: string
  /** HTML as it goes in, Markdown already turned. */
  html: string
  golden: string
  /** False where the point of the case is that text goes. */
  keepsText: boolean
  content: Content
  account: Account
}

type Options = {
  theme?: string
  text?: boolean
  url?: string
  content?: Partial<Content>
  settings?: Record<string, unknown>
}

const ROOT = path.resolve('tests/fixtures/wechat')

const picture = (key: string, more: Partial<Picture> = {}): Picture => ({
  key,
  mimeType: 'image/jpeg',
  width: 1200,
  height: 800,
  bytes: 200_000,
  alt: `图 ${key}`,
  path: `/media/${key}.jpg`,
  ...more,
})

const PICTURES = [
  picture('pic1'),
  picture('small', { width: 120, height: 80 }),
  picture('aipic', { ai: 'generated' }),
]

/** Every `<point>/<case>.md|html` under the fixtures; a first line `<!--case {…} -->` sets theme, content or settings. */
export function renderCases(): RenderCase[] {
  return fs
    .readdirSync(ROOT)
    .sort()
    .flatMap((group) =>
      fs
        .readdirSync(path.join(ROOT, group))
        .sort()
        .map((file) => path.join(group, file)),
    )
    .filter((file) => !file.endsWith('.golden.html'))
    .map(readCase)
}

function readCase(file: string): RenderCase {
  const source = fs.readFileSync(path.join(ROOT, file), 'utf8')
  const head = /^<!--case (.*) -->\n/.exec(source)
  const options = (head ? JSON.parse(head[1]!) : {}) as Options
  const body = source.slice(head?.[0].length ?? 0)
  const html = file.endsWith('.md') ? markdownToHtml(body) : body
  return {
    name: file,
    html,
    golden: path.join(ROOT, file.replace(/\.(md|html)$/, '.golden.html')),
    keepsText: options.text ?? true,
    content: contentOf(html, options),
    account: account({ ...options.settings, ...(options.theme && { theme: options.theme }) }),
  }
}

export function account(settings: Record<string, unknown> = {}): Account {
  return {
    id: '1',
    channel: 'wechat',
    name: '东海工会',
    settings: { defaultCover: 'cover', ...settings },
  }
}

export function contentOf(
  html: string,
  { url, content }: Pick<Options, 'url' | 'content'> = {},
): Content {
  return {
    kind: 'news',
    type: 'news',
    id: '1',
    slug: 'a',
    revision: 'r',
    title: '标题',
    url: url ?? 'https://gh.example.cn/news/1',
    html,
    pictures: PICTURES.filter(({ key }) => html.includes(`media:${key}`)),
    source: { type: 'original' },
    organization: '',
    tags: [],
    ai: 'none',
    datedAt: '2026-05-01T00:00:00.000Z',
    ...content,
  }
}

/** The golden file of a case: the HTML on one line, then each loss as a comment. */
export function print(rendition: Rendition): string {
  const losses = rendition.losses.map(
    ({ what, count, message }) => `<!-- ${what} ×${count} ${message} -->`,
  )
  return [rendition.parts.html, ...losses].join('\n') + '\n'
}

export function renderCase({ content, account: owner }: RenderCase): Rendition {
  return render(content, owner)
}
