import crypto from 'node:crypto'
import type { Account, Content, Picture, Rendition } from '../contract'
import { renderBody } from './body'
import { sourceLine } from './sourceLine'

/** Everything the public page of a revision shows. Named strings, so that the evidence stays readable for years. */
export function render(content: Content, _account?: Account): Rendition {
  const body = renderBody(content)
  const parts: Record<string, string> = {
    kind: content.kind,
    item: content.id,
    revision: content.revision,
    url: content.url,
    path: new URL(content.url).pathname,
    type: content.type,
    title: content.title,
    subtitle: content.subtitle ?? '',
    digest: content.digest ?? '',
    html: body.html,
    sourceLine: sourceLine(content),
    ai: AI_LINES[content.ai],
    correction: content.correction ? `${content.correction.at}\n${content.correction.note}` : '',
    organization: content.organization,
    tags: content.tags.join('\n'),
    datedAt: content.datedAt,
  }
  return {
    channel: 'web',
    parts,
    pictures: body.used,
    cover: content.cover,
    sha256: fingerprint({ parts, pictures: body.used, cover: content.cover }),
    losses: body.losses,
  }
}

/** The declaration that readers must see (人工智能生成合成内容标识办法, 2025-09-01). */
const AI_LINES: Readonly<Record<Content['ai'], string>> = {
  none: '',
  assisted: '本文使用人工智能辅助创作',
  generated: '本文含人工智能生成内容',
}

type Shown = { parts: Record<string, string>; pictures: Picture[]; cover?: Picture }

function fingerprint({ parts, pictures, cover }: Shown): string {
  const named = Object.entries(parts).sort(([a], [b]) => (a < b ? -1 : 1))
  return crypto
    .createHash('sha256')
    .update(JSON.stringify([named, pictures.map(({ key }) => key), cover?.key ?? '']))
    .digest('hex')
}
