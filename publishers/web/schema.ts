import type { Schema } from 'hast-util-sanitize'

/** Everything a page's body may hold (publishers/contract, Content.html). What is not named goes, its text stays. */
export const bodySchema: Schema = {
  tagNames:
    `p h2 h3 h4 ul ol li blockquote table caption colgroup col thead tbody tfoot tr th td pre code hr a br
    strong b em i u s del ins sub sup small mark span ruby rt rp figure figcaption img aside video q cite dl dt dd
    abbr time`.split(/\s+/),
  attributes: {
    a: ['href', 'title'],
    img: ['src', 'alt'],
    video: ['src', 'poster'],
    ol: ['start', ['type', '1', 'a', 'A', 'i', 'I']],
    td: ['colSpan', 'rowSpan'],
    th: ['colSpan', 'rowSpan', ['scope', 'row', 'col', 'rowgroup', 'colgroup']],
    aside: [['dataCallout', 'info', 'warn', 'success', 'quote']],
    figure: ['dataVideo'],
    time: ['dateTime'],
    abbr: ['title'],
    '*': [['className', 'to-center', 'to-right'], 'lang', ['dir', 'ltr', 'rtl', 'auto']],
  },
  protocols: {
    href: ['http', 'https', 'mailto', 'tel'],
    src: ['media', 'http', 'https'],
    poster: ['media'],
  },
  strip:
    `script style template noscript iframe object embed applet head title svg math form select textarea
    button canvas audio frame frameset noframes xmp plaintext`.split(/\s+/),
  ancestors: {
    li: ['ol', 'ul'],
    td: ['table'],
    th: ['table'],
    tr: ['table'],
    tbody: ['table'],
    thead: ['table'],
    tfoot: ['table'],
    figcaption: ['figure'],
  },
  allowComments: false,
  allowDoctypes: false,
}
