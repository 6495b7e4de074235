import type { Rendition } from '../contract'
import { characters, countersIn, limitsOf, type Counter } from '../counting'
import { manifest } from './manifest'

export const counters = ({ parts }: Pick<Rendition, 'parts'>): Counter[] =>
  countersIn([
    { label: 'count_title', count: characters(parts.title), ...limitsOf(manifest, 'title') },
    { label: 'count_digest', count: characters(parts.digest), ...limitsOf(manifest, 'digest') },
  ])
