import type { Metadata } from 'next'
import { explainLimits } from '@/campaign/explainLimits'
import { dayAndTime } from '@/campaign/moments'
import { readCall } from '@/campaign/openCall'
import { NotFound } from '@/site/components/Message'
import { demandSignedIn } from '@/site/portal/demandSignedIn'
import '@/site/portal/portal.css'
import { StartEntry } from '@/site/portal/StartEntry'
import { sitePayload } from '@/site/sitePayload'

export const metadata: Metadata = { title: '我要投稿', robots: { index: false } }

type Props = {
  params: Promise<{ slug: string }>
  searchParams: Promise<{ category?: string | string[] }>
}

export default async function NewEntry({ params, searchParams }: Props) {
  const { slug } = await params
  const { category } = await searchParams
  const payload = await sitePayload()
  const call = await readCall({ payload }, { slug })
  if (!call) return <NotFound />
  const chosen = call.categories.find(({ code }) => code === category)?.code ?? ''
  await demandSignedIn(`/portal/campaigns/${slug}/new${chosen ? `?category=${chosen}` : ''}`)
  const { collectUntil } = call.times
  return (
    <div className="portal wrap">
      <header className="portal-head">
        <p className="kicker">
          <a href={`/campaigns/${call.slug}`}>{call.title}</a>
        </p>
        <h1>我要投稿</h1>
        {collectUntil && (
          <p className="quiet">
            征集到 {dayAndTime(new Date(collectUntil))} 截止；写一半会自动保存。
          </p>
        )}
      </header>
      <StartEntry
        campaign={call.slug}
        chosen={chosen}
        categories={call.categories.map((row) => ({
          code: row.code,
          name: row.name,
          limits: explainLimits(row),
        }))}
      />
    </div>
  )
}
