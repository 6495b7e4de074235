import type { Metadata } from 'next'
import type { LiveItem } from './data/liveItem'
import type { Photo } from './data/photo'
import type { Site } from './data/site'
import { feedTypes } from './feedTypes'
import { jsonScript } from './jsonScript'
import { origin } from './origin'

type ShareCard = { url: string; alt: string; width: number; height: number }

/** Head of an item's page, of any kind: canonical address, share card, and the mark by which a publication is observed. */
export function articleMetadata(
  { card, content, correctedAt }: LiveItem,
  site: Site,
  shareCard?: ShareCard,
): Metadata {
  const description = content.digest || undefined
  const picture = shareCard ?? (card.photo && cardFrom(card.photo))
  return {
    title: card.title,
    description,
    authors: content.author ? [{ name: content.author }] : undefined,
    keywords: content.tags,
    alternates: { canonical: card.path, types: feedTypes(site.name) },
    openGraph: {
      type: 'article',
      siteName: site.name,
      locale: 'zh_CN',
      title: card.title,
      description,
      url: card.path,
      publishedTime: content.datedAt,
      modifiedTime: correctedAt ?? content.datedAt,
      section: card.section,
      tags: content.tags,
      images: picture && [picture],
    },
    twitter: { card: picture ? 'summary_large_image' : 'summary', title: card.title, description },
    other: { 'gongmei:revision': content.revision },
  }
}

const cardFrom = ({ src, card, alt, width, height }: Photo): ShareCard => ({
  url: src,
  width,
  height,
  ...card,
  alt,
})

/** schema.org NewsArticle, as text that cannot end its own script element. */
export function newsArticleJson({ card, content, correctedAt }: LiveItem, site: Site): string {
  const url = origin() + card.path
  return jsonScript({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: card.title,
    ...(card.subtitle && { alternativeHeadline: card.subtitle }),
    ...(content.digest && { description: content.digest }),
    datePublished: content.datedAt,
    dateModified: correctedAt ?? content.datedAt,
    mainEntityOfPage: url,
    url,
    inLanguage: 'zh-CN',
    articleSection: card.section,
    ...(content.tags.length > 0 && { keywords: content.tags }),
    ...(card.photo && { image: [origin() + card.photo.src] }),
    author: content.author
      ? { '@type': 'Person', name: content.author }
      : { '@type': 'Organization', name: content.organization || site.name },
    publisher: { '@type': 'Organization', name: site.sponsor ?? site.name },
    ...(content.source.url && { isBasedOn: content.source.url }),
    ...(content.correction && { correction: content.correction.note }),
  })
}
