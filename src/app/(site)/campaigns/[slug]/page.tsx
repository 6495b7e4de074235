import type { Metadata } from 'next'
import { articleMetadata } from '@/site/articleMetadata'
import { CampaignPage } from '@/site/campaigns/CampaignPage'
import { readCampaign } from '@/site/campaigns/readCampaign'
import { Gone, NotFound } from '@/site/components/Message'
import { itemStatus } from '@/site/pageStatus'
import { currentSite, liveItem, sitePayload } from '@/site/sitePayload'

type Props = { params: Promise<{ slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const item = await liveItem('campaigns', (await params).slug)
  if (!item) return { title: '没有这个征集', robots: { index: false } }
  return articleMetadata(item, await currentSite())
}

export default async function Campaign({ params }: Props) {
  const { slug } = await params
  const payload = await sitePayload()
  const item = await liveItem('campaigns', slug)
  if (!item)
    return (await itemStatus({ payload, kind: 'campaigns', slug })) === 410 ? (
      <Gone />
    ) : (
      <NotFound />
    )
  return <CampaignPage call={await readCampaign({ payload, item, now: new Date() })} />
}
