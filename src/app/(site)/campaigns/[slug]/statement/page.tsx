import type { Metadata } from 'next'
import { STATEMENT_NAMES } from '@/campaign/formats'
import { callOf } from '@/campaign/openCall'
import type { Campaign } from '@/payload-types'
import '@/site/campaigns/campaigns.css'
import { NotFound } from '@/site/components/Message'
import { liveItem } from '@/site/sitePayload'

type Props = { params: Promise<{ slug: string }> }

export const metadata: Metadata = { title: '声明文本', robots: { index: false } }

export default async function Statement({ params }: Props) {
  const item = await liveItem('campaigns', (await params).slug)
  if (!item) return <NotFound />
  return (
    <article className="call wrap">
      <p className="kicker">
        <a href={item.card.path}>{item.card.title}</a>
      </p>
      <h1>声明文本</h1>
      {callOf(item.doc as unknown as Campaign).statements.map(({ kind, version, text }) => (
        <section key={kind}>
          <h2>
            {STATEMENT_NAMES[kind].zh} <small className="quiet">版本 {version}</small>
          </h2>
          <p>{text}</p>
        </section>
      ))}
    </article>
  )
}
