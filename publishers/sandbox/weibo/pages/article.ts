import { attribute, rewrite } from '../../../html/tree'
import { parseHtml } from '../../../html/parse'
import { serializeHtml } from '../../../html/serialize'
import { when } from '../../page/document'
import { html, raw, type Markup } from '../../page/markup'
import type { Article } from '../state'
import { homeOf, ribbon } from './parts'
import type { Place } from './post'

/** A head article as its page shows it. */
export const articlePage = (article: Article, { owner, world }: Place): Markup =>
  html`${ribbon()}
    <main class="wb">
      <nav class="wb-bar" aria-label="头条文章">
        <a href="${homeOf(owner.account)}">‹ ${owner.account.name}</a>
      </nav>
      <article class="wb-article">
        <h1>${article.title}</h1>
        <p class="meta">
          <span>${owner.account.name}</span> ${when(article.createdAt, world.now())}
        </p>
        ${article.summary ? html`<p class="note">${article.summary}</p>` : ''}
        <div class="content">${raw(harmless(article.content))}</div>
      </article>
    </main>`

const ALLOWED = new Set(
  `p br hr h1 h2 h3 h4 h5 h6 b strong i em u s span div section blockquote ul ol li table thead tbody tr td
  th figure figcaption img a pre code sub sup`.split(/\s+/),
)
const GONE = new Set('script style iframe object embed template noscript svg math'.split(' '))
const KEPT: Readonly<Record<string, RegExp>> = { href: /^https?:/i, src: /^https?:|^\//i, alt: /./ }

/** Words and pictures only: whoever holds a token could have written anything. */
const harmless = (content: string): string => {
  const tree = parseHtml(content)
  tree.children = tree.children.filter(({ type }) => type === 'element' || type === 'text')
  rewrite(tree, (node) => {
    if (GONE.has(node.tagName)) return undefined
    if (!ALLOWED.has(node.tagName)) return node.children
    node.properties = Object.fromEntries(
      Object.entries(KEPT).flatMap(([name, good]) => {
        const value = attribute(node, name)
        return value !== undefined && good.test(value) ? [[name, value]] : []
      }),
    )
    return node
  })
  return serializeHtml(tree)
}
