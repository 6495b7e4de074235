import type { Metadata } from 'next'
import { FrontPage } from '@/site/components/FrontPage'
import { readFeatures } from '@/site/data/features'
import { readFront } from '@/site/data/front'
import { sitePayload } from '@/site/sitePayload'

export const metadata: Metadata = { alternates: { canonical: '/' } }

export default async function Home() {
  const asked = { payload: await sitePayload(), now: new Date() }
  const [front, features] = await Promise.all([readFront(asked), readFeatures(asked)])
  return <FrontPage front={front} features={features} />
}
