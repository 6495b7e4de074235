import type { Metadata } from 'next'
import { readWorks } from '@/site/campaigns/readCampaign'
import { WorkGrid } from '@/site/campaigns/WorkGrid'
import '@/site/campaigns/campaigns.css'
import { NotFound } from '@/site/components/Message'
import { liveItem, sitePayload } from '@/site/sitePayload'

type Props = { params: Promise<{ slug: string }> }

/** More than any demo and fewer than a page can bear. */
const LIMIT = 240

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const item = await liveItem('campaigns', (await params).slug)
  return { title: item ? `${item.card.title}：作品` : '没有这个征集' }
}

export default async function Works({ params }: Props) {
  const item = await liveItem('campaigns', (await params).slug)
  if (!item) return <NotFound />
  const { works, total } = await readWorks({
    payload: await sitePayload(),
    item,
    now: new Date(),
    limit: LIMIT,
  })
  return (
    <div className="calls wrap">
      <p className="kicker">
        <a href={item.card.path}>{item.card.title}</a>
      </p>
      <h1>作品展示</h1>
      <p className="quiet">共 {total} 件，按上网时间排列。</p>
      <WorkGrid works={works} />
    </div>
  )
}
