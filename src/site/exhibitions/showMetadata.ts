import type { Metadata } from 'next'
import { articleMetadata } from '../articleMetadata'
import type { LiveItem } from '../data/liveItem'
import type { Site } from '../data/site'
import { jsonScript } from '../jsonScript'
import { origin } from '../origin'
import type { ArtworkShown } from './readArtwork'
import type { ExhibitionShown } from './readExhibition'

/** Head of a show's or a work's page: as an article's, with its own share picture. */
export const showMetadata = (item: LiveItem, site: Site): Metadata => articleMetadata(item, site)

/** schema.org ExhibitionEvent. */
export const exhibitionJson = ({ item, facts, partners }: ExhibitionShown): string => {
  const { doc, card, content } = item
  return jsonScript({
    '@context': 'https://schema.org',
    '@type': 'ExhibitionEvent',
    name: card.title,
    ...(content.digest && { description: content.digest }),
    ...(typeof doc.startsOn === 'string' && { startDate: doc.startsOn.slice(0, 10) }),
    ...(typeof doc.endsOn === 'string' && { endDate: doc.endsOn.slice(0, 10) }),
    location: { '@type': 'Place', name: new Map(facts).get('地点') ?? '' },
    organizer: { '@type': 'Organization', name: new Map(partners).get('主办') ?? '' },
    url: origin() + card.path,
    ...(card.photo && { image: [origin() + card.photo.src] }),
    inLanguage: 'zh-CN',
  })
}

/** schema.org VisualArtwork. */
export const workJson = ({ item, plate, authors, frames }: ArtworkShown): string =>
  jsonScript({
    '@context': 'https://schema.org',
    '@type': 'VisualArtwork',
    name: plate.title,
    creator: authors.map(({ name }) => ({ '@type': 'Person', name })),
    ...(plate.medium && { artMedium: plate.medium }),
    ...(plate.size && { size: plate.size }),
    ...(plate.year && { dateCreated: plate.year.replace(/\D/g, '') }),
    ...(plate.no && { identifier: plate.no }),
    ...(plate.award && { award: plate.award }),
    url: origin() + item.card.path,
    image: frames.map(({ photo }) => origin() + photo.src),
    inLanguage: 'zh-CN',
  })
