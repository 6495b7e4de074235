import type { Metadata } from 'next'
import type { Id } from '@/access/scope'
import { readCall } from '@/campaign/openCall'
import { articleMetadata } from '@/site/articleMetadata'
import { WorkPage } from '@/site/campaigns/WorkPage'
import { CommentSection } from '@/site/comments/CommentSection'
import { Gone, NotFound } from '@/site/components/Message'
import { itemStatus } from '@/site/pageStatus'
import { currentSite, liveItem, sitePayload } from '@/site/sitePayload'
import { VoteBox } from '@/site/votes/VoteBox'
import { voteOf } from '@/site/votes/voteOf'

type Props = { params: Promise<{ slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const item = await liveItem('submissions', (await params).slug)
  if (!item) return { title: '没有这件作品', robots: { index: false } }
  return articleMetadata(item, await currentSite())
}

export default async function Work({ params }: Props) {
  const { slug } = await params
  const payload = await sitePayload()
  const item = await liveItem('submissions', slug)
  if (!item)
    return (await itemStatus({ payload, kind: 'submissions', slug })) === 410 ? (
      <Gone />
    ) : (
      <NotFound />
    )
  const call = await readCall({ payload }, { id: item.doc.campaign })
  const vote = await voteOf(payload, item.doc.id as Id)
  return (
    <>
      <WorkPage item={item} call={call}>
        {vote && <VoteBox {...vote} />}
      </WorkPage>
      <CommentSection kind="submissions" item={item.doc.id} />
    </>
  )
}
