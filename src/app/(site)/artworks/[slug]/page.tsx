import type { Metadata } from 'next'
import { ArtworkPage } from '@/site/exhibitions/ArtworkPage'
import { readArtwork } from '@/site/exhibitions/readArtwork'
import { showMetadata, workJson } from '@/site/exhibitions/showMetadata'
import { CommentSection } from '@/site/comments/CommentSection'
import { Gone, NotFound } from '@/site/components/Message'
import { itemStatus } from '@/site/pageStatus'
import { currentSite, liveItem, sitePayload } from '@/site/sitePayload'

type Props = { params: Promise<{ slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const item = await liveItem('artworks', (await params).slug)
  if (!item) return { title: '没有这件展品', robots: { index: false } }
  return showMetadata(item, await currentSite())
}

export default async function Artwork({ params }: Props) {
  const { slug } = await params
  const payload = await sitePayload()
  const item = await liveItem('artworks', slug)
  if (!item) {
    const status = await itemStatus({ payload, kind: 'artworks', slug })
    return status === 410 ? <Gone /> : <NotFound />
  }
  const work = await readArtwork({ payload, item, now: new Date() })
  return (
    <>
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: workJson(work) }} />
      <ArtworkPage work={work} />
      <CommentSection kind="artworks" item={item.doc.id} />
    </>
  )
}
