import type { Rendition } from '../contract'
import { countersIn, type Counter } from '../counting'
import { manifest } from './manifest'
import { countPost } from './measure'

export const counters = ({ parts: { status } }: Pick<Rendition, 'parts'>): Counter[] =>
  countersIn([
    {
      label: 'count_post',
      count: status === undefined ? undefined : countPost(status),
      limit: manifest.limits.textUnits,
      hardLimit: manifest.limits.longTextUnits,
    },
    {
      label: 'count_topics',
      count: (status?.match(/#[^#\s]+#/g) ?? []).length,
      limit: manifest.limits.topics,
    },
  ])
