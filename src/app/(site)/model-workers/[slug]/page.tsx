import type { Metadata } from 'next'
import { CommentSection } from '@/site/comments/CommentSection'
import { Gone, NotFound } from '@/site/components/Message'
import { profileJson, profileMetadata } from '@/site/modelWorkers/profileMetadata'
import { ProfilePage } from '@/site/modelWorkers/ProfilePage'
import { readProfile } from '@/site/modelWorkers/readProfile'
import { itemStatus } from '@/site/pageStatus'
import { currentSite, liveItem, sitePayload } from '@/site/sitePayload'
import '@/site/modelWorkers/workers.css'
import '@/site/modelWorkers/profile.css'

type Props = { params: Promise<{ slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const item = await liveItem('model-workers', (await params).slug)
  if (!item) return { title: '没有这个人物', robots: { index: false } }
  return profileMetadata(item, await currentSite())
}

export default async function Profile({ params }: Props) {
  const { slug } = await params
  const payload = await sitePayload()
  const item = await liveItem('model-workers', slug)
  if (!item) {
    const status = await itemStatus({ payload, kind: 'model-workers', slug })
    return status === 410 ? <Gone /> : <NotFound />
  }
  const profile = await readProfile({ payload, item, now: new Date() })
  return (
    <>
      <script
        type="application/ld+json"
        dangerouslySetInnerHTML={{ __html: profileJson(profile) }}
      />
      <ProfilePage profile={profile} />
      <CommentSection kind="model-workers" item={item.doc.id} />
    </>
  )
}
