import type { Metadata } from 'next'
import { createLocalReq } from 'payload'
import type { CampaignRow } from '@/campaign/types'
import { publicStanding } from '@/campaign/votes/standing'
import { articleMetadata } from '@/site/articleMetadata'
import { CampaignPage } from '@/site/campaigns/CampaignPage'
import { readCampaign } from '@/site/campaigns/readCampaign'
import { CommentSection } from '@/site/comments/CommentSection'
import { Gone, NotFound } from '@/site/components/Message'
import { itemStatus } from '@/site/pageStatus'
import { readPublicity } from '@/site/results/readPublicity'
import { ResultsLink } from '@/site/results/ResultsLink'
import { currentSite, liveItem, sitePayload } from '@/site/sitePayload'
import { StandingSection } from '@/site/votes/StandingSection'

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
  const now = new Date()
  const req = await createLocalReq({}, payload)
  const standing = await publicStanding(req, item.doc as unknown as CampaignRow, now)
  const publicity = await readPublicity(payload, slug, now)
  return (
    <>
      <CampaignPage call={await readCampaign({ payload, item, now })}>
        {publicity && publicity.lists.length > 0 && (
          <ResultsLink isOpen={publicity.isOpen} slug={slug} />
        )}
        <StandingSection now={now} standing={standing} />
      </CampaignPage>
      <CommentSection kind="campaigns" item={item.doc.id} />
    </>
  )
}
