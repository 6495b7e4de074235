import type { Finding } from '@publishers/contract'
import { artworkIds, wallPlans } from '@/exhibition/walls'
import type { Snapshot } from '../snapshot'
import { block, filled, warn } from './finding'
import { bodyFindings, titleFindings } from './words'

/** A show has its days, its host and a preface; a wall without works is said. */
export const exhibitionFindings = (snapshot: Snapshot): Finding[] => [
  ...titleFindings(snapshot),
  ...bodyFindings(snapshot).map((finding) => ({
    ...finding,
    message: '没有前言',
    remedy: '写好前言再送审。',
  })),
  ...dayFindings(snapshot),
  ...hostFindings(snapshot),
  ...wallFindings(snapshot),
]

function dayFindings({ startsOn, endsOn }: Snapshot): Finding[] {
  if (!filled(startsOn) || !filled(endsOn))
    return [block('startsOn', 'days.missing', '没有展期', '填写开展和闭展日期。')]
  return Date.parse(String(endsOn)) < Date.parse(String(startsOn))
    ? [block('endsOn', 'days.order', '闭展早于开展', '改正展期。')]
    : []
}

const hostFindings = ({ hosts }: Snapshot): Finding[] =>
  Array.isArray(hosts) && hosts.length > 0
    ? []
    : [block('hosts', 'hosts.missing', '没有主办单位', '填写主办单位。')]

function wallFindings({ walls }: Snapshot): Finding[] {
  if (artworkIds(walls).length === 0)
    return [
      warn('walls', 'walls.empty', '展墙上还没有展品', '在“展墙”里选好展品；展品要各自审核。'),
    ]
  return wallPlans(walls)
    .filter(({ artworks }) => artworks.length === 0)
    .map(({ title }) =>
      warn('walls', 'wall.empty', `展墙“${title}”是空的`, '放上展品，或删去这面墙。'),
    )
}
