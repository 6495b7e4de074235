import type { Metadata } from 'next'
import { Gone, NotFound } from '@/site/components/Message'
import { feedTypes } from '@/site/feedTypes'
import { itemStatus } from '@/site/pageStatus'
import { currentSite, liveItem, sitePayload } from '@/site/sitePayload'
import { readStudio } from '@/site/studios/readStudio'
import { StudioPage } from '@/site/studios/StudioPage'
import '@/site/modelWorkers/workers.css'
import '@/site/modelWorkers/profile.css'

type Props = { params: Promise<{ slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const item = await liveItem('studios', (await params).slug)
  if (!item) return { title: '没有这个工作室', robots: { index: false } }
  const { card, content } = item
  const { name } = await currentSite()
  const description = content.digest || undefined
  return {
    title: card.title,
    description,
    alternates: { canonical: card.path, types: feedTypes(name) },
    openGraph: {
      type: 'article',
      siteName: name,
      locale: 'zh_CN',
      title: card.title,
      description,
      url: card.path,
      images: card.photo ? [{ url: card.photo.src, alt: card.photo.alt }] : undefined,
    },
    other: { 'gongmei:revision': content.revision },
  }
}

export default async function Studio({ params }: Props) {
  const { slug } = await params
  const payload = await sitePayload()
  const item = await liveItem('studios', slug)
  if (!item) {
    const status = await itemStatus({ payload, kind: 'studios', slug })
    return status === 410 ? <Gone /> : <NotFound />
  }
  return <StudioPage studio={await readStudio({ payload, item, now: new Date() })} />
}
