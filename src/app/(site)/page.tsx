import type { Metadata } from 'next'
import { FrontPage } from '@/site/components/FrontPage'
import { readFront } from '@/site/data/front'
import { sitePayload } from '@/site/sitePayload'

export const metadata: Metadata = { alternates: { canonical: '/' } }

export default async function Home() {
  return <FrontPage front={await readFront({ payload: await sitePayload(), now: new Date() })} />
}
