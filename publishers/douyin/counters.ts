import type { Rendition } from '../contract'
import { characters, countersIn, limitsOf, lines, type Counter } from '../counting'
import { manifest } from './manifest'

export const counters = ({ parts }: Pick<Rendition, 'parts'>): Counter[] =>
  countersIn([
    { label: 'count_title', count: characters(parts.title), ...limitsOf(manifest, 'title') },
    {
      label: 'count_shortTitle',
      count: characters(parts.shortTitle),
      ...limitsOf(manifest, 'shortTitle'),
    },
    { label: 'count_text', count: characters(parts.text), ...limitsOf(manifest, 'text') },
    { label: 'count_topics', count: lines(parts.topics), limit: manifest.limits.topics },
  ])
