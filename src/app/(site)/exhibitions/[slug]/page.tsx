import type { Metadata } from 'next'
import { ExhibitionPage } from '@/site/exhibitions/ExhibitionPage'
import { readExhibition } from '@/site/exhibitions/readExhibition'
import { exhibitionJson, showMetadata } from '@/site/exhibitions/showMetadata'
import { CommentSection } from '@/site/comments/CommentSection'
import { Gone, NotFound } from '@/site/components/Message'
import { itemStatus } from '@/site/pageStatus'
import { currentSite, liveItem, sitePayload } from '@/site/sitePayload'

type Props = { params: Promise<{ slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const item = await liveItem('exhibitions', (await params).slug)
  if (!item) return { title: '没有这个展览', robots: { index: false } }
  return showMetadata(item, await currentSite())
}

export default async function Exhibition({ params }: Props) {
  const { slug } = await params
  const payload = await sitePayload()
  const item = await liveItem('exhibitions', slug)
  if (!item) {
    const status = await itemStatus({ payload, kind: 'exhibitions', slug })
    return status === 410 ? <Gone /> : <NotFound />
  }
  const show = await readExhibition({ payload, item, now: new Date() })
  return (
    <>
      <script
        type="application/ld+json"
        dangerouslySetInnerHTML={{ __html: exhibitionJson(show) }}
      />
      <ExhibitionPage show={show} />
      <CommentSection kind="exhibitions" item={item.doc.id} />
    </>
  )
}
