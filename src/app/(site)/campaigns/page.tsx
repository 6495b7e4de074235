import type { Metadata } from 'next'
import { CampaignList } from '@/site/campaigns/CampaignList'
import { readCampaigns } from '@/site/campaigns/readCampaigns'
import { sitePayload } from '@/site/sitePayload'

export const metadata: Metadata = {
  title: '征集',
  description: '工会正在进行的作品征集：要求、日程、怎样投稿。',
  alternates: { canonical: '/campaigns' },
}

export default async function Campaigns() {
  return (
    <CampaignList calls={await readCampaigns({ payload: await sitePayload(), now: new Date() })} />
  )
}
