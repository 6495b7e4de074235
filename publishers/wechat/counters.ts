import type { Rendition } from '../contract'
import { characters, countersIn, limitsOf, type Counter } from '../counting'
import { manifest } from './manifest'

export const counters = ({ parts }: Pick<Rendition, 'parts'>): Counter[] =>
  countersIn([
    { label: 'count_title', count: characters(parts.title), ...limitsOf(manifest, 'title') },
    { label: 'count_author', count: characters(parts.author), ...limitsOf(manifest, 'author') },
    { label: 'count_digest', count: characters(parts.digest), ...limitsOf(manifest, 'digest') },
    { label: 'count_html', count: parts.html?.length, limit: manifest.limits.contentCharacters },
    { label: 'count_text', count: characters(parts.text), ...limitsOf(manifest, 'pictureText') },
  ])
