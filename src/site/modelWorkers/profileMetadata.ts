import type { Metadata } from 'next'
import { feedTypes } from '../feedTypes'
import type { Site } from '../data/site'
import type { LiveItem } from '../data/liveItem'
import { jsonScript } from '../jsonScript'
import type { Profile } from './readProfile'
import { origin } from '../origin'

/** Head of a profile: share card, canonical address, and the mark by which a publication is observed. */
export function profileMetadata({ card, content, correctedAt }: LiveItem, site: Site): Metadata {
  const description = content.digest || content.subtitle || undefined
  const slug = card.path.split('/').at(-1) ?? ''
  const image = {
    url: `/api/model-workers/card/${slug}/share.png`,
    width: 1200,
    height: 630,
    alt: [card.title, content.subtitle].filter(Boolean).join('，'),
  }
  return {
    title: [card.title, content.subtitle].filter(Boolean).join(' · '),
    description,
    keywords: content.tags,
    alternates: { canonical: card.path, types: feedTypes(site.name) },
    openGraph: {
      type: 'profile',
      siteName: site.name,
      locale: 'zh_CN',
      title: card.title,
      description,
      url: card.path,
      images: [image],
    },
    twitter: { card: 'summary_large_image', title: card.title, description, images: [image.url] },
    other: {
      'gongmei:revision': content.revision,
      'article:modified_time': correctedAt ?? content.datedAt,
    },
  }
}

/** schema.org Person or Organization: what anybody may know, and nothing of the rest. */
export const profileJson = ({ item, isCollective, name, unit, line, honours }: Profile): string =>
  jsonScript({
    '@context': 'https://schema.org',
    '@type': isCollective ? 'Organization' : 'Person',
    name,
    url: origin() + item.card.path,
    ...(item.card.digest && { description: item.card.digest }),
    ...(item.cover && { image: origin() + item.cover.src }),
    award: honours.map(({ year, name: honour }) => [year, honour].filter(Boolean).join(' ')),
    ...(!isCollective && line && { jobTitle: line }),
    ...(!isCollective && unit && { worksFor: { '@type': 'Organization', name: unit } }),
  })
