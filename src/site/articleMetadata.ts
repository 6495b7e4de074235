import type { Metadata } from 'next'
import type { Article } from './data/article'
import type { Site } from './data/site'
import { feedTypes } from './feedTypes'
import { origin } from './origin'

/** Head of an article's page: canonical address, share card, and the mark by which a publication is observed. */
export function articleMetadata({ card, content, correctedAt }: Article, site: Site): Metadata {
  const description = content.digest || undefined
  const picture = card.photo
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
      images: picture ? [{ url: picture.src, alt: picture.alt }] : undefined,
    },
    twitter: { card: picture ? 'summary_large_image' : 'summary', title: card.title, description },
    other: { 'gongmei:revision': content.revision },
  }
}

/** schema.org NewsArticle, as text that cannot end its own script element. */
export function newsArticleJson({ card, content, correctedAt }: Article, site: Site): string {
  const url = origin() + card.path
  const json = JSON.stringify({
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
  return json.replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
