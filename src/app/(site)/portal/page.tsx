import type { Metadata } from 'next'
import { listEntries } from '@/campaign/listEntries'
import { listMessages } from '@/members/messages'
import { profileOf } from '@/members/profile'
import { demandSignedIn } from '@/site/portal/demandSignedIn'
import { EntryList } from '@/site/portal/EntryList'
import { MarkRead } from '@/site/portal/MarkRead'
import { MessageList } from '@/site/portal/MessageList'
import { PortalHead } from '@/site/portal/PortalHead'
import '@/site/portal/portal.css'
import { sitePayload } from '@/site/sitePayload'

export const metadata: Metadata = { title: '我的投稿', robots: { index: false } }

export default async function Portal() {
  const member = await demandSignedIn('/portal')
  const payload = await sitePayload()
  const [profile, entries, { messages, unread }] = await Promise.all([
    profileOf({ payload }, member),
    listEntries({ payload }, member),
    listMessages({ payload }, member),
  ])
  return (
    <div className="portal wrap">
      <PortalHead profile={profile} title="我的投稿" />
      <EntryList entries={entries} />
      <p>
        <a className="primary" href="/campaigns">
          去投稿
        </a>
      </p>
      <section aria-labelledby="messages">
        <h2 id="messages">消息{unread > 0 && `（${unread} 条新）`}</h2>
        <MessageList messages={messages} />
      </section>
      <MarkRead unread={unread} />
    </div>
  )
}
