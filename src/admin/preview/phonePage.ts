export type PreviewRendition = {
  channel: string
  parts: Readonly<Record<string, string>>
  pictures: { key: string; path: string }[]
  cover?: { path: string }
}

/** The rendition as a whole page, as wide as a phone. Every part but `html` is text and is escaped. */
export function phonePage({ parts, pictures }: PreviewRendition, language: string): string {
  const paths = new Map(pictures.map(({ key, path }) => [key, path]))
  const html = (parts.html ?? parts.text ?? '').replace(
    /media:([0-9a-f]{64})/g,
    (whole, key: string) => paths.get(key) ?? whole,
  )
  const line = [parts.author, parts.source]
    .filter((text) => text !== undefined && text !== '')
    .map((text) => escape(text ?? ''))
    .join('　')
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self' data:; media-src 'self'; style-src 'unsafe-inline'; font-src 'self'">
<style>body{margin:0;padding:20px 16px 32px;font:17px/1.6 -apple-system,"PingFang SC","Noto Sans CJK SC","Microsoft YaHei",sans-serif;color:#222;background:#fff;overflow-wrap:anywhere}
h1{font-size:22px;line-height:1.4;margin:0 0 14px;font-weight:600}.line{font-size:15px;color:#888;margin-bottom:22px}figure{margin:20px 0}figcaption{font-size:14px;color:#888}img,video{max-width:100%;height:auto}a{color:#576b95}</style></head>
<body><h1>${escape(parts.title ?? '')}</h1><div class="line">${line}</div>${html}</body></html>`
}

const escape = (text: string) =>
  text.replace(
    /[&<>"]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign,
  )
