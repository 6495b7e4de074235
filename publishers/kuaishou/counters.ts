import type { Rendition } from '../contract'
import { characters, countersIn, type Counter } from '../counting'
import { manifest } from './manifest'

const { captionCharacters, topics } = manifest.limits

export const counters = ({ parts: { caption } }: Pick<Rendition, 'parts'>): Counter[] =>
  countersIn([
    { label: 'count_text', count: characters(caption), limit: captionCharacters },
    { label: 'count_topics', count: hashtags(caption), limit: topics },
  ])

const hashtags = (caption: string | undefined): number | undefined =>
  caption === undefined ? undefined : (caption.match(/#[^\s#]+/g) ?? []).length
