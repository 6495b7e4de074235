import type { Payload } from 'payload'
import type { ProfileCard } from '@media/card/profileCard'
import { mediaBytes } from '@/content/mediaBytes'
import { origin } from '../origin'
import type { Site } from '../data/site'
import type { Profile } from './readProfile'

type Making = { payload: Payload; profile: Profile; site: Site }

/** The words and the portrait of a live profile, for a picture or a sheet. */
export async function cardFor({ payload, profile, site }: Making): Promise<ProfileCard> {
  const { item, honours, isCollective, line, unit, motto, tone, name } = profile
  const { cover, digest } = item.content
  return {
    name,
    kicker: isCollective ? '先进集体' : '劳模工匠',
    line,
    unit,
    motto,
    digest: digest || undefined,
    honours: honours.map(({ year, name: honour }) => ({ year, name: honour })),
    siteName: site.name,
    url: origin() + item.card.path,
    portrait: cover && (await mediaBytes({ payload, key: cover.key })).data,
    isCalm: tone.isCalm,
  }
}
