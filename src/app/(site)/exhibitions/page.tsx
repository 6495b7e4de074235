import type { Metadata } from 'next'
import { ExhibitionList } from '@/site/exhibitions/ExhibitionList'
import { readExhibitions } from '@/site/exhibitions/readExhibitions'
import { sitePayload } from '@/site/sitePayload'

export const metadata: Metadata = { title: '展览', alternates: { canonical: '/exhibitions' } }

export default async function Exhibitions() {
  const shows = await readExhibitions({ payload: await sitePayload(), now: new Date() })
  return <ExhibitionList shows={shows} />
}
